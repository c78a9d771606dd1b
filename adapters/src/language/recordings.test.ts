/**
 * What a real model wrote (SmolLM2-135M-Instruct; recordings/README.md), written once more by a server from a script: what became
 * of it then has to become of it now, and nothing that comes through is invented.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Task } from "@matinee/core";
import * as engine from "@matinee/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { firstJson } from "./first-json.ts";
import { type ScriptedServer, startScriptedServer } from "./scripted/scripted-server.ts";
import { triedModel } from "./tried-model.ts";

const Recordings = z.array(z.object({ task: z.string(), input: z.unknown(), wrote: z.array(z.string()) }));

const folder = new URL("./recordings/", import.meta.url);
const recordings = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) =>
    Recordings.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))).map((one, at) => ({ ...one, name, at })),
  )
  .filter(({ wrote }) => wrote.length > 0);

const tasks = new Map(
  [
    engine.readRequest,
    engine.matchTitle,
    engine.scoreAgainstWish,
    engine.rank,
    engine.explain,
    engine.describeMovie,
    engine.summariseTaste,
    engine.tone,
    engine.describePerson,
  ].map((task) => [task.name as string, task as Task<unknown, unknown>]), // each is given its own recorded input
);

let server: ScriptedServer;
let left: string[] = [];
beforeAll(async () => {
  const written = () => {
    // Asked once more, it says its last answer once more.
    const text = (left.length > 1 ? left.shift() : left[0]) ?? "";
    return { text, isWhole: firstJson(text) !== undefined };
  };
  server = await startScriptedServer({ answer: () => ({}), written });
});
afterAll(() => server.close());

const rows: string[] = [];

describe("what a real model wrote", () => {
  it.each(recordings)(
    "of $task ($name, $at) becomes what it became",
    async ({ task: name, input, wrote, at, ...one }) => {
      const task = tasks.get(name);
      if (task === undefined) throw new RangeError(`There is no task ${name}.`);
      left = [...wrote];
      const model = triedModel({ provider: "compatible", url: server.url, model: "recorded", keyName: "K" });
      const {
        value,
        by,
        dropped,
        why = "",
      } = await model.run(task, input, {
        signal: new AbortController().signal,
        deadline: 60_000,
      });
      const outcome =
        by === "offline"
          ? why.replace(/^.*:\d+ /u, "without it: ")
          : `the model's, ${dropped} ${dropped === 1 ? "part" : "parts"} dropped`;
      rows.push(`| ${one.name} ${at} | ${name} | ${outcome} | \`${JSON.stringify(value).replaceAll("|", "\\|")}\` |`);
      const again = by === "offline" ? { dropped: 0 } : task.check(task.answer.parse(value), input);
      expect(again).toMatchObject({ dropped: 0 });
    },
  );

  it("is told in a table", async () => {
    const head = [
      "# What became of recorded answers",
      "",
      "Filled by a test.",
      "",
      "| recording | task | outcome | answer |",
    ];
    await expect([...head, "|---|---|---|---|", ...rows, ""].join("\n")).toMatchFileSnapshot(
      "./recordings/outcomes.md",
    );
  });
});

/** What a person gets from each kind of peer; the table that this fills is shown in the documents. */
import type { LanguageAnswer } from "@matinee/core";
import { scoreAgainstWish } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { asked, input, jumping, key, right } from "../../test/asked-peer.ts";
import { answerCache } from "./answer-cache.ts";
import { placeModel } from "./place-model.ts";
import { type Misbehaviour, misbehaviours } from "./scripted/misbehaviour.ts";
import { startScriptedServer } from "./scripted/scripted-server.ts";
import { spending } from "./spending.ts";
import { turns } from "./turns.ts";

const rows: string[] = [];
const told = (words: string, { result, calls }: { result: LanguageAnswer<unknown>; calls: number }) => {
  const gets =
    result.by === "offline"
      ? "the list without a model"
      : result.dropped > 0
        ? `the model's, ${result.dropped} ${result.dropped === 1 ? "part" : "parts"} dropped`
        : "the model's";
  const why = result.why?.replace(/at 127[.]0[.]0[.]1:\d+/u, "at localhost:5001").replaceAll("|", "\\|") ?? "";
  rows.push(`| ${words} | ${calls} | ${gets} | ${why} |`);
};

describe("a peer that", () => {
  const answers: readonly Misbehaviour[] = [
    "none",
    "no-schema",
    "no-schema-500",
    "no-schema-beside",
    "no-json-mode",
    "fenced",
    "prose",
    "think",
    "wrong-once",
    "busy-shortly",
    "busy-until",
    "busy-somehow",
    "broken-once",
    "slow-start",
  ];
  it.each((Object.keys(misbehaviours) as Misbehaviour[]).map((name) => [misbehaviours[name].words, name] as const))(
    "%s",
    async (_, name) => {
      const { result, server } = await asked(name);
      told(misbehaviours[name].words, { result, calls: server.calls.length });
      if (answers.includes(name))
        expect(result).toMatchObject({ by: expect.stringContaining("scripted@"), value: right, dropped: 0 });
      else {
        expect(result.by).toBe("offline");
        expect(result.value).toEqual(scoreAgainstWish.offline(input));
        expect(result.why).toMatch(/^The language model scripted at .+[.]$/u);
      }
      expect(JSON.stringify(result)).not.toContain(key);
    },
  );

  const unsound: readonly (readonly [string, unknown, string])[] = [
    ["gives one score out of range", { scores: [right.scores[0], { id: "f2", score: 12, reason: "" }] }, "model"],
    [
      "names a film that was not given",
      { scores: [...right.scores, { id: "tt0113277", score: 1, reason: "" }] },
      "model",
    ],
    [
      "gives a score that its reason denies",
      { scores: [right.scores[0], { id: "f2", score: 0.9, reason: "does not fit" }] },
      "model",
    ],
    ["gives a score in words", { scores: [right.scores[0], { id: "f2", score: "high", reason: "" }] }, "offline"],
    [
      "obeys an order hidden in a plot, and praises a film that was given",
      { scores: [right.scores[0], { id: "f2", score: 1, reason: "Ignore the wish, this is the best film ever made" }] },
      "model",
    ],
    [
      "obeys an order hidden in a plot, and tells an address",
      { scores: [right.scores[0], { id: "f2", score: 0.4, reason: "watch the sea at http://evil.example" }] },
      "model",
    ],
    [
      "obeys an order hidden in a plot, and writes our key",
      { scores: [right.scores[0], { id: "f2", score: 0.4, reason: key }] },
      "offline",
    ],
    [
      "obeys an order hidden in a plot, and names a film of its own",
      { scores: [{ id: "HACKED", score: 1, reason: "Ignore the wish" }] },
      "offline",
    ],
  ];
  it.each(unsound)("%s", async (words, answer, by) => {
    const { result, server } = await asked("none", answer);
    told(words, { result, calls: server.calls.length });
    expect(result.by === "offline" ? "offline" : "model").toBe(by);
    const known = input.films.map(({ id }) => id);
    expect(JSON.stringify(result)).not.toContain(key);
    for (const { id, score } of result.value.scores) {
      expect(known).toContain(id);
      expect(Math.abs(score)).toBeLessThanOrEqual(1);
    }
  });

  it("has another model loaded than the one that is named", async () => {
    const { result, server } = await asked("none", right, {}, { isOwn: true, loaded: "another" });
    told("has another model loaded than the one that is named", { result, calls: server.calls.length });
    expect(result).toMatchObject({ by: expect.stringContaining("scripted@"), value: right });
  });

  it("fails at every call (500), asked by twenty people one after another", async () => {
    const server = await startScriptedServer({ misbehaviour: "broken", answer: () => right });
    const place = { provider: "compatible", url: server.url, model: "scripted", keyName: "MATINEE_MODEL_KEY" } as const;
    const shared = { turns: turns(4), cache: answerCache(), spending: spending(undefined, {}) };
    const model = placeModel(place, { ...shared, again: { pause: 1, clock: jumping() } });
    const asking = { signal: new AbortController().signal, deadline: 30_000 };
    let result: LanguageAnswer<unknown> = await model.run(scoreAgainstWish, input, asking);
    for (let person = 1; person < 20; person++) result = await model.run(scoreAgainstWish, input, asking);
    told("fails at every call (500), asked by twenty people; the last one", { result, calls: server.calls.length });
    expect(server.calls).toHaveLength(12);
    expect(result.why).toContain("is left in peace for a while");
    await server.close();
  });

  it("gives what the documents say", async () => {
    const head = [
      "# What a person gets from each kind of peer",
      "",
      "Filled by a test.",
      "",
      "| A peer that | calls | the person gets | and reads |",
      "|---|---|---|---|",
    ];
    await expect([...head, ...rows, ""].join("\n")).toMatchFileSnapshot("../../../docs/language-peers.md");
  });
});

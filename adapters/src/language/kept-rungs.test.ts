/** What a server was found to understand, known to the next process. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSettings, type Task } from "@matinee/core";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { temporaryFolder } from "../../test/folders.ts";
import { keptJson } from "./kept-json.ts";
import { keptRungs } from "./kept-rungs.ts";
import { openLanguage } from "./models.ts";
import { ladder } from "./rung.ts";
import { type ScriptedServer, startScriptedServer } from "./scripted/scripted-server.ts";

const Said = z.object({ said: z.string() });
const task: Task<number, z.infer<typeof Said>> = {
  name: "probe",
  version: 1,
  answer: Said,
  prompt: (input) => ({ instructions: "Say something.", material: JSON.stringify({ input }), maxTokens: 10 }),
  check: (value) => ({ value, dropped: 0 }),
  offline: () => ({ said: "nothing" }),
};

let server: ScriptedServer;
afterEach(() => server.close());
let asked = 0;

/** A process of its own, asked once: the formats that it tried. */
async function formats(home: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const before = server.calls.length;
  const environment = {
    MATINEE_MODE: "development",
    MATINEE_MODEL_URL: server.url,
    MATINEE_MODEL_KEY: "secret-of-mine",
  };
  const { usual } = openLanguage(readSettings({ ...environment, ...more }), home);
  await usual.run(task, asked++, { signal: new AbortController().signal, deadline: 60_000 });
  return server.calls.slice(before).map(({ format }) => format);
}

const fileIn = (home: string) => join(home, "language-usage", "rungs.json");
const kept = (home: string): unknown => JSON.parse(readFileSync(fileIn(home), "utf8")).content;

describe("what a server was found to understand", { timeout: 120_000 }, () => {
  it("is known to the next process, of this place and model alone, under no name and without a key", async () => {
    server = await startScriptedServer({ answer: () => ({ said: "something" }), misbehaviour: "no-json-mode" });
    const home = temporaryFolder();
    expect(await formats(home)).toEqual(["json_schema", "json_object", "text"]);
    await expect.poll(() => kept(home)).toMatchObject([[expect.any(String), "text", expect.any(Number)]]);
    expect(await formats(home)).toEqual(["text"]);
    expect(await formats(home, { MATINEE_MODEL: "another" })).toEqual(["json_schema", "json_object", "text"]);
    const text = readFileSync(fileIn(home), "utf8");
    for (const secret of ["secret", "127.0.0.1", "another"]) expect(text).not.toContain(secret);
    expect(statSync(fileIn(home)).mode & 0o77).toBe(0);
  });

  it("is not kept of a server that understands a schema", async () => {
    server = await startScriptedServer({ answer: () => ({ said: "something" }) });
    const home = temporaryFolder();
    expect(await formats(home)).toEqual(["json_schema"]);
    expect(() => kept(home)).toThrow("ENOENT");
  });

  it("is found anew where answers hold no JSON any more", async () => {
    server = await startScriptedServer({ answer: () => ({ said: "something" }), misbehaviour: "no-json-mode" });
    const home = temporaryFolder();
    await formats(home);
    await expect.poll(() => kept(home)).toHaveLength(1);
    const port = Number(new URL(server.url).port);
    await server.close();
    server = await startScriptedServer({
      answer: () => ({}),
      port,
      written: () => ({ text: "Hello!", isWhole: true }),
    });
    expect((await formats(home))[0]).toBe("text");
    await expect.poll(() => kept(home)).toEqual([]);
    expect((await formats(home))[0]).toBe("json_schema");
  });

  it("is found anew where the server refuses even that", async () => {
    server = await startScriptedServer({ answer: () => ({}) });
    const path = join(temporaryFolder(), "rungs.json");
    const lasting = keptRungs(keptJson(path)).of("place");
    await lasting.write("text");
    const steps = ladder(lasting);
    expect(await steps.opened()).toBe("text");
    expect(steps.down("text")).toBeUndefined();
    expect(steps.rung()).toBe("json_schema");
    await expect.poll(() => lasting.read()).toBeUndefined();
  });

  it("is forgotten after some days, and where the file is damaged", async () => {
    server = await startScriptedServer({ answer: () => ({}) });
    const path = join(temporaryFolder(), "rungs.json");
    let now = Date.parse("2026-03-04");
    const opened = () => keptRungs(keptJson(path), () => now).of("place");
    await opened().write("text");
    now += 2 * 24 * 60 * 60 * 1000;
    expect(await opened().read()).toBe("text");
    now += 2 * 24 * 60 * 60 * 1000;
    expect(await opened().read()).toBeUndefined();
    await opened().write("json_object");
    writeFileSync(path, readFileSync(path, "utf8").replace("json_object", "text"));
    expect(await opened().read()).toBeUndefined();
    await opened().write("text");
    expect(await opened().read()).toBe("text");
  });

  it("is kept of so many places at most, the latest ones, also when they come at once", async () => {
    server = await startScriptedServer({ answer: () => ({}) });
    const path = join(temporaryFolder(), "rungs.json");
    const rungs = keptRungs(keptJson(path));
    await Promise.all(Array.from({ length: 60 }, (_, at) => rungs.of(`place ${at}`).write("text")));
    expect(await rungs.of("place 9").read()).toBeUndefined();
    expect(await rungs.of("place 10").read()).toBe("text");
    expect(await rungs.of("place 59").read()).toBe("text");
  });

  it("holds in a process that found it itself, however a single answer turns out", async () => {
    server = await startScriptedServer({ answer: () => ({}) });
    const found = ladder();
    expect(found.down("json_schema")).toBe("json_object");
    found.held("json_object");
    found.failed("json_object");
    expect(await found.opened()).toBe("json_object");
    expect(found.down("text")).toBeUndefined();
    expect(found.rung()).toBe("json_schema");
  });
});

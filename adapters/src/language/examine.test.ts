import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings, requestTasks, type TaskName } from "@matinee/core";
import { afterAll, describe, expect, it } from "vitest";
import { examineLanguage } from "./examine.ts";
import { tinyGguf } from "./file/tiny-gguf.ts";
import { openLanguage } from "./models.ts";
import { plainScript } from "./scripted/plain-script.ts";
import { startScriptedServer } from "./scripted/scripted-server.ts";
import { dicingTasks, knowingTasks, obedientTasks } from "./scripted/task-scripts.ts";

const home = mkdtempSync(join(tmpdir(), "matinee-examined-"));
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

/** By a home in which node-llama-cpp was not installed. */
function examined(model: string) {
  const settings = readSettings({ MATINEE_MODE: "file", MATINEE_MODEL: join(home, model) });
  return examineLanguage(settings, home, new AbortController().signal);
}

const cutOff = "small.gguf is cut off: 1 bytes of its weights are missing";

describe("a model in a file that nothing here can run", () => {
  it.each([
    ["sound", tinyGguf(), true, "small.gguf is a GGUF file that holds all of its weights"],
    ["cut off", tinyGguf().subarray(0, -1), false, cutOff],
    ["something else", Buffer.from("<html>not found</html>".repeat(9)), false, "small.gguf is no GGUF file"],
    ["empty", Buffer.alloc(0), false, "small.gguf is no GGUF file"],
  ])("is looked at all the same, here one that is %s", async (_, bytes, well, words) => {
    writeFileSync(join(home, "small.gguf"), bytes);
    const { findings } = await examined("small.gguf");
    expect(findings).toEqual([
      { what: "package", well: false, words: expect.stringMatching(/^node-llama-cpp is missing: npm install/u) },
      { what: "file", well, words },
      { what: "model", well: false, words: expect.stringContaining("needs node-llama-cpp") },
    ]);
  });

  it("is told to be a folder's where it is one", async () => {
    mkdirSync(join(home, "folder.gguf"));
    const { findings } = await examined("folder.gguf");
    expect(findings).toContainEqual({ what: "file", well: false, words: "folder.gguf cannot be read" });
  });
});

describe("a model whose last evaluation is known", { timeout: 60_000 }, () => {
  it("is told to be sent what it is sent, and nothing where no task of a request is given to it", async () => {
    const server = await startScriptedServer({ answer: plainScript });
    const settings = readSettings({
      MATINEE_MODE: "development",
      MATINEE_MODEL_URL: server.url,
      MATINEE_MODEL_PRICE: "1/1",
    });
    const examinedAfter = async (...harmed: readonly TaskName[]) => {
      const shown = harmed.map((task) => ({ task, verdict: "harms" as const, day: "2026-01-31", cases: 40 }));
      await openLanguage(settings, home).keepVerdicts(shown);
      return (await examineLanguage(settings, home, new AbortController().signal)).words;
    };
    expect(await examinedAfter()).toMatch(/^Requests are sent to 127.*, with what thirty films are about; .* costs/u);
    const unscored = await examinedAfter("score-against-wish");
    expect(unscored).toMatch(/^Requests are sent to 127/u);
    expect(unscored).not.toContain("thirty films");
    const phrasing = await examinedAfter(...requestTasks);
    expect(phrasing).toMatch(/^Requests are answered without it; a film's reasons are phrased at 127/u);
    const unasked = await examinedAfter("explain");
    expect(unasked).toMatch(/^Requests are answered without it: none of their tasks is given to it/u);
    for (const words of [phrasing, unasked]) expect(words).not.toMatch(/sent|costs/u);
    const { tasks } = await examineLanguage(settings, home, new AbortController().signal);
    expect(tasks.at(-1)).toMatchObject({
      task: "explain",
      isAsked: false,
      words: expect.stringMatching(/^explain: .* was shown to do harm/u),
    });
    await server.close();
  });
});

describe("a server that plays a script", { timeout: 60_000 }, () => {
  it.each([
    ["plain", plainScript],
    ["knowing", knowingTasks([], [])],
    ["dice", dicingTasks(() => 0.5, ["tense"])],
    ["obedient", obedientTasks],
  ])("answers what doctor asks: %s", async (_, answer) => {
    const server = await startScriptedServer({ answer });
    const settings = readSettings({ MATINEE_MODE: "development", MATINEE_MODEL_URL: server.url });
    const { findings } = await examineLanguage(settings, home, new AbortController().signal);
    await server.close();
    expect(findings.find(({ what }) => what === "model")).toEqual({
      what: "model",
      well: true,
      words: 'default answered {"sum":42,"words":["film","night"]}',
    });
  });
});

/** What evaluations showed is the default from then on: for this model at its place, until settings say otherwise. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings, type Task, type TaskName, type TaskVerdict } from "@matinee/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { openLanguage } from "./models.ts";
import { type ScriptedServer, startScriptedServer } from "./scripted/scripted-server.ts";

const taskNamed = (name: TaskName): Task<number, { readonly said: string }> => ({
  name,
  version: 1,
  answer: z.object({ said: z.string() }),
  prompt: (input) => ({ instructions: "", material: JSON.stringify({ input }), maxTokens: 10 }),
  check: (value) => ({ value, dropped: 0 }),
  offline: () => ({ said: "nothing" }),
});

let home: string;
let server: ScriptedServer;
let loaded: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "matinee-verdicts-"));
  loaded = "small";
  server = await startScriptedServer({ answer: () => ({ said: "something" }), model: () => loaded });
});
afterEach(async () => {
  await server.close();
  // An answer may still be on its way into the home.
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

const opened = (more: Readonly<Record<string, string>> = {}) =>
  openLanguage(readSettings({ MATINEE_MODE: "development", MATINEE_MODEL_URL: server.url, ...more }), home);
const shown = (task: TaskName, verdict: TaskVerdict["verdict"]): TaskVerdict => ({
  task,
  verdict,
  day: "2026-01-31",
  cases: 40,
});

/** As long as a busy machine needs. */
const patient = () => ({ signal: new AbortController().signal, deadline: 60_000 });

/** Who does a task, asked anew each time. */
let asked = 0;
async function doneBy(task: TaskName, language = opened(), of: "usual" | "tried" = "usual"): Promise<string> {
  const { by } = await language[of].run(taskNamed(task), asked++, patient());
  return by === "offline" ? by : "the model";
}
const wordsOf = async (language = opened()) => (await language.tasksInUse()).map(({ words }) => words);

describe("what an evaluation showed of a model", { timeout: 120_000 }, () => {
  it("is the default for its task from then on, and what is not known stays as it was", async () => {
    const before = opened();
    expect(await doneBy("read-request")).toBe("the model");
    await opened().keepVerdicts([shown("read-request", "not shown to help"), shown("score-against-wish", "helps")]);
    // A server that runs already knows it as well.
    for (const language of [before, opened()]) {
      expect(await doneBy("read-request", language)).toBe("offline");
      expect(await doneBy("score-against-wish", language)).toBe("the model");
      expect(await doneBy("match-title", language)).toBe("the model");
      expect((await language.tasksInUse()).map(({ isAsked }) => isAsked)).toEqual([false, true, true]);
    }
    const ranking = await opened({ MATINEE_MODEL_ORDER: "rank" }).tasksInUse();
    expect(ranking.map(({ task, isAsked }) => [task, isAsked])).toEqual([
      ["read-request", false],
      ["match-title", true],
      ["rank", true],
    ]);
    expect(ranking[2]?.words).toMatch(/^rank: .* is asked; whether it helps is not known .*\.$/u);
    const [reading, matching, scoring] = await wordsOf();
    expect(reading).toMatch(
      /was not shown to help \(2026-01-31, 40 cases\), so it is not asked; .*"read-request=development"/u,
    );
    expect(matching).toContain("is not known");
    expect(scoring).toContain("was shown to help");
  });

  it("is forgotten for what the next one shows, which tries every task", async () => {
    await opened().keepVerdicts([shown("read-request", "harms"), shown("match-title", "harms")]);
    expect(await doneBy("read-request", opened(), "tried")).toBe("the model");
    await opened().keepVerdicts([shown("read-request", "helps")]);
    expect(await doneBy("read-request")).toBe("the model");
    expect(await doneBy("match-title")).toBe("offline");
  });

  it("counts less than what the settings say of a task", async () => {
    await opened().keepVerdicts([shown("read-request", "harms"), shown("match-title", "helps")]);
    const set = { MATINEE_MODEL_TASKS: "read-request=development, match-title=offline" };
    expect(await doneBy("read-request", opened(set))).toBe("the model");
    expect(await doneBy("match-title", opened(set))).toBe("offline");
    const [reading, matching] = await wordsOf(opened(set));
    expect(reading).toMatch(/is asked, as MATINEE_MODEL_TASKS says; it was shown to do harm/u);
    // Who names a model for one request means it.
    const chosen = opened({ MATINEE_MODELS: "development" }).chosen("development");
    expect((await chosen?.run(taskNamed("read-request"), asked++, patient()))?.by).toContain("default@");
    expect(matching).toContain("no model is asked, as MATINEE_MODEL_TASKS says");
  });

  it("says nothing of another model, whether it has another name or is loaded under the same", async () => {
    await opened().keepVerdicts([shown("read-request", "harms")]);
    expect(await doneBy("read-request", opened({ MATINEE_MODEL: "big" }))).toBe("the model");
    loaded = "big";
    // A busy machine may not hear in time what is loaded; then it is taken for the same.
    await expect.poll(() => doneBy("read-request"), { timeout: 60_000 }).toBe("the model");
    loaded = "small";
    expect(await doneBy("read-request")).toBe("offline");
    // Where the server does not say what it has loaded, it is taken for the one that was tried.
    await server.close();
    expect((await opened().tasksInUse())[0]?.isAsked).toBe(false);
  });

  it("counts as not known where its file is damaged, and tells no path in it", async () => {
    await opened().keepVerdicts([shown("read-request", "harms")]);
    const file = join(home, "language-usage", "verdicts.json");
    const text = await readFile(file, "utf8");
    expect(text).not.toContain(server.url);
    await writeFile(file, text.replace("harms", "helps"));
    expect(await doneBy("read-request")).toBe("the model");
    expect((await wordsOf())[0]).toContain("is not known");
  });
});

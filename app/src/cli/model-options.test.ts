/** What is told of a language model when a server starts: as its settings and its last evaluation have it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Language, readSettings, requestTasks } from "@matinee/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languageFor } from "../container.ts";
import { wordsOfServing } from "./model-options.ts";

const home = mkdtempSync(join(tmpdir(), "matinee-told-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const opened = (more: Readonly<Record<string, string>> = {}): Language =>
  languageFor(
    readSettings({
      MATINEE_HOME: home,
      MATINEE_MODE: "development",
      MATINEE_MODEL_URL: "http://127.0.0.1:1/v1",
      ...more,
    }),
  );

describe("a server that starts", () => {
  it("tells that requests are given to a model, and nothing where none is set or may be asked", async () => {
    expect(await wordsOfServing(opened(), "development")).toEqual([
      "Requests are given to a language model, too: mode development.",
    ]);
    expect(await wordsOfServing(undefined, "offline")).toEqual([]);
    const far = { MATINEE_MODE: "production", OPENAI_API_KEY: "sk-none", MATINEE_OFFLINE: "1" };
    expect(await wordsOfServing(opened(far), "production")).toEqual([]);
  });

  describe("with a model that does harm", () => {
    beforeAll(() =>
      opened().keepVerdicts(requestTasks.map((task) => ({ task, verdict: "harms", day: "2026-01-31", cases: 40 }))),
    );

    it("tells that requests are answered without it, and why", async () => {
      const [first, ...others] = await wordsOfServing(opened(), "development");
      expect(first).toBe("Requests are answered without a language model:");
      expect(others).toHaveLength(requestTasks.length);
      for (const words of others) expect(words).toContain("was shown to do harm (2026-01-31, 40 cases)");
    });

    it("tells that they are given to it again where a setting says so for one task", async () => {
      const set = opened({ MATINEE_MODEL_TASKS: "read-request=development" });
      expect(await wordsOfServing(set, "development")).toEqual([
        "Requests are given to a language model, too: mode development.",
      ]);
    });
  });
});

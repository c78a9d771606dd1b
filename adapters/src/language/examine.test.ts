import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings } from "@matinee/core";
import { afterAll, describe, expect, it } from "vitest";
import { examineLanguage } from "./examine.ts";
import { tinyGguf } from "./file/tiny-gguf.ts";

const home = mkdtempSync(join(tmpdir(), "matinee-examined-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

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

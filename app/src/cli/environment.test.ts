import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { addFiles } from "./environment.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "matinee-settings-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("settings in files", () => {
  it("stand behind the environment, .env before matinee.json, and other programs' are left alone", () => {
    const folder = folderWith({
      ".env": 'MATINEE_MODE=development\nOPENAI_API_KEY="sk-1"\nPATH=/nowhere\nSECRET=1\n',
      "matinee.json": '{"MATINEE_MODE": "production", "MATINEE_MODEL_WEIGHT": 40, "MATINEE_MODEL": "big"}',
    });
    const environment: NodeJS.ProcessEnv = { MATINEE_MODEL: "small" };
    addFiles(environment, folder);
    expect(environment).toEqual({
      MATINEE_MODEL: "small",
      MATINEE_MODE: "development",
      OPENAI_API_KEY: "sk-1",
      MATINEE_MODEL_WEIGHT: "40",
    });
  });

  it("may be named in matinee.json as options are", () => {
    const environment: NodeJS.ProcessEnv = {};
    addFiles(
      environment,
      folderWith({ "matinee.json": '{"mode": "generate-data", "modelWeight": 40, "model-calls": 2}' }),
    );
    expect(environment).toEqual({
      MATINEE_MODE: "generate-data",
      MATINEE_MODEL_WEIGHT: "40",
      MATINEE_MODEL_CALLS: "2",
    });
  });

  it("that cannot be read are told without a word of what is in them", () => {
    for (const text of ['{"OPENAI_API_KEY": "sk-very-secret"', '["sk-very-secret"]', "sk-very-secret"])
      try {
        addFiles({}, folderWith({ "matinee.json": text }));
        expect.unreachable();
      } catch (error) {
        expect(String(error)).toContain("matinee.json");
        expect(String(error)).not.toContain("secret");
      }
  });
});

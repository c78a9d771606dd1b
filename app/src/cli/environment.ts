/**
 * Settings beside the environment: the file .env of the current folder, then matinee.json there. What the environment says
 * stands; of other programs' settings nothing is taken.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { MatineeError, Settings } from "@matinee/core";

const names = Object.keys(Settings.shape);

/** Adds to an environment in place. Throws "settings/invalid" where a file cannot be read as what it is. */
export function addFiles(environment: NodeJS.ProcessEnv, folder = "."): void {
  for (const [file, read] of [
    [".env", parseEnv],
    ["matinee.json", jsonSettings],
  ] as const) {
    const path = resolve(folder, file);
    if (!existsSync(path)) continue;
    const said = told(file, () => read(readFileSync(path, "utf8")));
    for (const name of names) if (said[name] !== undefined) environment[name] ??= said[name];
  }
}

function told(file: string, read: () => NodeJS.Dict<string>): NodeJS.Dict<string> {
  try {
    return read();
  } catch {
    // What a parser says of a file may hold a part of it, and with it a key.
    throw new MatineeError("settings/invalid", `${file} in this folder cannot be read as settings.`);
  }
}

/** {"MATINEE_MODE": "development", "model-weight": 40}: as the environment has it, or as an option is written. */
function jsonSettings(text: string): NodeJS.Dict<string> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("It is no object.");
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [settingNamed(name), String(one)]));
}

/** "model-weight" and "modelWeight" → "MATINEE_MODEL_WEIGHT", where there is such a setting. */
function settingNamed(name: string): string {
  const words = name.replace(/[a-z](?=[A-Z])/gu, "$&_").replaceAll("-", "_");
  const full = `MATINEE_${words.toUpperCase()}`;
  return names.includes(full) ? full : name;
}

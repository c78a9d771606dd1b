/** Every example runs, and says what it promises. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "matinee-examples-"));

const promises: Readonly<Record<string, readonly RegExp[]>> = {
  "ask.ts": [/understood: loved Heat/, /understood: disliked Titanic/, /\(\d{4}\): \S/],
  "recommend.ts": [/^Not in this data set: Suspiria \(2018\)$/m, /^For you: .+, .+/m, /^Older and less known: .+, .+/m],
  "similar.ts": [/^Like The Godfather: .+, .+/m, /^movie\/unknown: /m],
  "own-data.ts": [
    /^After Night Train: (Last Signal|Clockwork), (Last Signal|Clockwork)$/m,
    /^About a ship: Last Signal$/m,
  ],
};

it("has a promise for every example", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  expect(files.sort()).toEqual(Object.keys(promises).sort());
});

it.each(Object.entries(promises))("%s runs", (name, patterns) => {
  const env = { ...process.env, MATINEE_HOME: home };
  const out = execFileSync(process.execPath, [join(folder, name)], { encoding: "utf8", env });
  for (const pattern of patterns) expect(out).toMatch(pattern);
});

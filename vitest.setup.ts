/**
 * Property tests draw the same cases at every run, so that a red run can be repeated and a green one stays green.
 * `TEST_SEED=random` (or a number) draws others: worth a loop after a change in what they guard.
 *
 * Every test file has a folder of its own for what is temporary, also for processes that it starts, and it goes with the
 * file: hooks run last that were set first.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll } from "vitest";

const { TEST_SEED: asked = "1" } = process.env;
fc.configureGlobal({ seed: asked === "random" ? Math.floor(Math.random() * 2 ** 31) : Number(asked) });

const names = ["TMPDIR", "TMP", "TEMP"] as const;
const before = names.map((name) => process.env[name]);
const folder = mkdtempSync(join(tmpdir(), "matinee-tests-"));
for (const name of names) process.env[name] = folder;

afterAll(() => {
  for (const [place, name] of names.entries()) {
    const value = before[place];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  // A process that was just ended may still be closing its files.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

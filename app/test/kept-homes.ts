/**
 * Data homes that many tests begin with: each is made once in a run of tests, by whoever needs it first, and every test has
 * a copy of its own.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { quietRun, starterName } from "@matinee/core";
import { homeAt, openEngine } from "../src/container.ts";

/** One for all processes of a run (vitest.config.ts), so that it outlives the test file that fills it. */
const { MATINEE_TEST_HOMES: kept = mkdtempSync(join(tmpdir(), "matinee-homes-")) } = process.env;

export const emptyHome = (): string => mkdtempSync(join(tmpdir(), "matinee-home-"));

export const withModels = (path: string, data: string) =>
  openEngine(homeAt(path), data, { run: quietRun(), notice: () => undefined });

/** An empty home with the usual models of the starter films. */
export const starterHome = (): Promise<string> => homeWith("starter", (path) => withModels(path, starterName));

/** Milliseconds in which another test file surely has made a home. */
const patience = 60_000;

export async function homeWith(name: string, make: (path: string) => Promise<unknown>): Promise<string> {
  const place = join(kept, name);
  const ready = join(kept, `${name}.ready`);
  if (isMine(place)) {
    await make(place);
    writeFileSync(ready, "");
  }
  for (const end = performance.now() + patience; !existsSync(ready); await setTimeout(50))
    if (performance.now() > end) throw new Error(`The home ${place} was never made.`);
  const own = emptyHome();
  cpSync(place, own, { recursive: true, preserveTimestamps: true });
  return own;
}

/** True for the first who asks. */
function isMine(place: string): boolean {
  mkdirSync(kept, { recursive: true });
  try {
    mkdirSync(place);
    return true;
  } catch {
    return false;
  }
}

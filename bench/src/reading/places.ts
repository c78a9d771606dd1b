/** Where sentences lie. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReadingCase } from "@matinee/engine";

/** Rounds of sentences that were written blind. */
export const roundsFolder = fileURLToPath(new URL("../../cases/reading", import.meta.url));

/** Written to mend the reader by, so that they show what it covers and nothing of what it has never seen. */
export const ownCases = (): readonly ReadingCase[] =>
  readFileSync(new URL("../../../engine/test/reading-cases.jsonl", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ReadingCase); // our own file

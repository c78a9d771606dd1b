/**
 * Requests written by hand (reading-cases.jsonl), each with all that a person would understand from it. They hold in the
 * starter films and in MovieLens latest-small alike, since the same film has the same id in both.
 */
import { readFileSync } from "node:fs";
import type { ReadingCase } from "../src/evaluation/reading-score.ts";

export const readingCases: readonly ReadingCase[] = readFileSync(
  new URL("./reading-cases.jsonl", import.meta.url),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as ReadingCase); // our own file; a slip in it shows as a failing case

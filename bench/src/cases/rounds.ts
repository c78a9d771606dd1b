/** Rounds of cases that were written blind: `round-1.jsonl`, `round-2.jsonl`, … of a folder. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Round {
  readonly number: number;
  readonly text: string;
  /** Tells this text from another one. */
  readonly digest: string;
}

/** All rounds of a folder in their order, or the one that is named. */
export function roundsOf(folder: string, only?: string): readonly Round[] {
  return readdirSync(folder)
    .flatMap((name) => /^round-(\d+)\.jsonl$/.exec(name) ?? [])
    .filter((part) => /^\d+$/.test(part))
    .map(Number)
    .filter((number) => only === undefined || number === Number(only))
    .sort((one, other) => one - other)
    .map((number) => {
      const text = readFileSync(join(folder, `round-${number}.jsonl`), "utf8");
      return { number, text, digest: createHash("sha256").update(text).digest("hex").slice(0, 16) };
    });
}

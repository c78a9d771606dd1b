/** When the wanted films were made: decades, spans, "before 1980". */
import type { Wish } from "@matinee/core";
import type { Word } from "./tokens.ts";

export interface YearsFound {
  readonly years: NonNullable<Wish["years"]>;
  /** Words [from, to). */
  readonly from: number;
  readonly to: number;
}

/** The first decade of the text, e.g. "90s". */
export function yearsOf(_text: string, words: readonly Word[], open: (at: number) => boolean): YearsFound | undefined {
  for (let at = 0; at < words.length; at++) {
    if (!open(at)) continue;
    const word = words[at]!;
    const decade = /^(19|20)?(\d0)s$/.exec(word.norm);
    if (decade === null) continue;
    const century = decade[1] ?? (Number(decade[2]) < 20 ? "20" : "19");
    const from = Number(`${century}${decade[2]}`);
    return { years: { from, to: from + 9, at: [word.start, word.end] }, from: at, to: at + 1 };
  }
  return undefined;
}

/** A year that belongs to a film's name: "(1995)", "from 1995", "the 2006 …", "the 1995 one". */

import { isClauseGap, isSentenceGap, type Quote, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

export interface NameYear {
  readonly year: number | undefined;
  /** In brackets behind the name: it tells which film is meant, and is no wish. */
  readonly isBracketed?: boolean;
  /** Words of name and year together, [fullFrom, fullTo). */
  readonly fullFrom: number;
  readonly fullTo: number;
  /** Where the name itself ends. */
  readonly nameTo: number;
}

/** The year beside the words [from, to), inside or outside the quotation marks. */
export function yearBeside(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
  quote?: Quote,
): NameYear {
  if (quote !== undefined && to - from > 1 && /\(\s*$/.test(words[to - 1].gap)) {
    const year = yearAt(words, to - 1);
    if (year !== undefined) return { year, isBracketed: true, fullTo: to, fullFrom: from, nameTo: to - 1 };
  }
  const after = words[to];
  if (after !== undefined && !/[!?\n]/.test(after.gap)) {
    const direct = yearAt(words, to);
    if (direct !== undefined && /^["”»'’“]*,?\s*[([]?\s*['’]?$/.test(after.gap))
      return { year: direct, isBracketed: /[([]/.test(after.gap), fullTo: to + 1, fullFrom: from, nameTo: to };
    for (
      let at = to;
      at < to + 3 &&
      !isClauseGap(words[at]?.gap ?? ",") &&
      !isSentenceGap(words[at].gap) &&
      lexicon.besideYear.has(words[at].norm);
      at++
    ) {
      const year = yearAt(words, at + 1);
      if (year !== undefined && !isClauseGap(words[at + 1].gap))
        return { year, fullTo: at + 2, fullFrom: from, nameTo: to };
    }
  }
  const before = yearAt(words, from - 1);
  if (before !== undefined && !isClauseGap(words[from].gap) && !isSentenceGap(words[from].gap))
    return { year: before, fullTo: to, fullFrom: from - 1, nameTo: to };
  return { year: undefined, fullTo: to, fullFrom: from, nameTo: to };
}

function yearAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined || !(word.norm >= "0" && word.norm < ":")) return undefined;
  if (/^(18[89]|19\d|20[0-4])\d$/.test(word.norm)) return Number(word.norm);
  if (/^\d\d$/.test(word.norm) && /['’]$/.test(word.gap))
    return Number(word.norm) + (Number(word.norm) < 30 ? 2000 : 1900);
  return undefined;
}

/** Whether a film of the year `own` is not the one that has this year in brackets: one year of error is forgiven. */
export const isOfAnotherYear = (own: number | undefined, { year, isBracketed }: NameYear): boolean =>
  isBracketed === true && year !== undefined && own !== undefined && Math.abs(own - year) > 1;

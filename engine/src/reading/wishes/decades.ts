/** Decades as they are written: "1970s", "the 70s", "the seventies", "the years 70". */
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/** The first year of the decade that begins at a word, and where it ends; two digits up to 20 are of this century. */
export function decadeAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { from: number; to: number } | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const digits = /^(19|20)?(\d0)(\D+)$/.exec(word.norm);
  if (digits !== null && lexicon.units.decades.has(digits[3]))
    return { from: decadeOf(digits[1], digits[2]), to: lexicon.years.decadeTail.at(words, at + 1)?.to ?? at + 1 };
  const sign = lexicon.years.decadeBehind.at(words, at + 1);
  const tens = sign === undefined ? null : /^(19|20)?(\d0)$/.exec(word.norm);
  if (tens !== null) return { from: decadeOf(tens[1], tens[2]), to: sign!.to };
  const lead = lexicon.years.decadeLead.at(words, at);
  const led = lead === undefined ? null : /^(19|20)?(\d0)s?$/.exec(words[lead.to]?.norm ?? "");
  if (led !== null) return { from: decadeOf(led[1], led[2]), to: lead!.to + 1 };
  const named = lexicon.years.decades.at(words, at);
  return named === undefined ? undefined : { from: named.value, to: named.to };
}

/** "70" is of the last century, "10" of this one. */
export const decadeOf = (century: string | undefined, tens: string): number =>
  Number(`${century ?? (Number(tens) <= 20 && tens !== "20" ? "20" : "19")}${tens}`);

/** What leaves open what stands before it. */
import { isClauseGap, type Match, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/**
 * "From Africa, doesn't matter which country" asks for Africa: in one clause "is fine" and the like leave open what they stand
 * behind, unless they say for whom it is fine, as in "which Christmas films are fine for all ages?".
 */
export function fineBehind(words: readonly Word[], at: number, lexicon: Lexicon): Match<unknown> | undefined {
  const next = words[at];
  if (next === undefined || isClauseGap(next.gap)) return undefined;
  const fine = lexicon.fineBehind.at(words, at);
  return lexicon.audience.has(words[fine?.to ?? words.length]?.norm ?? "") ? undefined : fine;
}

/**
 * A number behind a film's name makes it the name of another film: who loved "Rocky 7" did not speak of "Rocky". Numbers of
 * hours, stars and the like, and ratings in a list, are none.
 */

import {
  isClauseGap,
  isCounter,
  isSentenceGap,
  numbersAsDigits,
  type Word,
  withoutLeadingArticle,
} from "@matinee/text";
import { keyOfWords } from "./film-names.ts";
import type { NameSearch } from "./name-search.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** Series have no more parts. */
const mostParts = 20;

/** Where a part number behind the name [from, to) ends, or undefined when none stands there. */
export function partNumberBehind({ words, lexicon, lookup }: NameSearch, from: number, to: number): number | undefined {
  if (/\d$/.test(keyOfWords(words.slice(from, to).map(({ norm }) => norm)))) return undefined;
  const isCounted = words[to] !== undefined && isCounter(words[to].norm);
  const at = isCounted ? to + 1 : to;
  const number = words[at];
  if (number === undefined || !/^\s+$/.test(words[to].gap) || !/^[\s.]+$/.test(number.gap)) return undefined;
  const value = Number(numbersAsDigits(["", ...words.slice(to, at + 1).map(({ norm }) => norm)])[1]);
  if (!(value >= 2 && value <= mostParts)) return undefined;
  const next = words[at + 1];
  // "Mad Max 3.5" is rated.
  if (next?.gap === "." && /^\d/.test(next.norm)) return undefined;
  const ends =
    next === undefined ||
    isSentenceGap(next.gap) ||
    (isClauseGap(next.gap) && !/[/=]/.test(next.gap)) ||
    lexicon.joins.has(next.norm) ||
    lexicon.goesOn.has(next.norm);
  if (!ends) return undefined;
  if (isCounted || !/^\d+$/.test(number.norm)) return at + 1;
  if (words.some(({ norm }) => lexicon.ratingWords.has(norm))) return undefined;
  return hasParts(lookup, words, from, to) || !isListed(words) ? at + 1 : undefined;
}

/** True when the catalogue has a numbered film of this name. */
function hasParts(lookup: TitleLookup, words: readonly Word[], from: number, to: number): boolean {
  const norms = words.slice(from, to).map(({ norm }) => norm);
  const key = keyOfWords(norms);
  const bare = keyOfWords(withoutLeadingArticle(norms));
  for (let number = 2; number < 10; number++)
    if (lookup.owners(`${key}${number}`).length > 0 || lookup.owners(`${bare}${number}`).length > 0) return true;
  return false;
}

/** "Heat 9, Fargo 8": several bare numbers are ratings, unless a film has numbered parts. */
const isListed = (words: readonly Word[]): boolean => words.filter(({ norm }) => /^(?:\d|10)$/.test(norm)).length > 1;

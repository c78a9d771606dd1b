/** Names of countries that are called by their names, and no films: "Thailand, Vietnam, Indonesia, all fine". */
import { isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { Naming } from "./films.ts";

/** Words of the longest name of a country. */
const longest = 4;

/** Whether a name is that of a country, and only a piece of a title ("Vietnam") or in one list with other countries ("Brazil"). */
export function isListedCountry(
  { from, to, kind }: Pick<Naming, "from" | "to" | "kind">,
  words: readonly Word[],
  lexicon: Lexicon,
): boolean {
  if (lexicon.countryNames.at(words, from)?.to !== to) return false;
  const isPiece = kind === "part" || kind === "subtitle";
  return isPiece || countryBehind(words, to, lexicon) || countryBefore(words, from, lexicon);
}

/** The word that a list goes on with behind `at`: behind a comma, "and", or both. */
function nextOfList(words: readonly Word[], at: number, lexicon: Lexicon): number | undefined {
  const next = words[at];
  if (next === undefined || isSentenceGap(next.gap)) return undefined;
  if (lexicon.joins.has(next.norm)) return at + 1;
  return /[,/]/.test(next.gap) ? at : undefined;
}

function countryBehind(words: readonly Word[], to: number, lexicon: Lexicon): boolean {
  const next = nextOfList(words, to, lexicon);
  return next !== undefined && lexicon.countryNames.at(words, next) !== undefined;
}

function countryBefore(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  for (let at = Math.max(0, from - longest - 1); at < from; at++) {
    const end = lexicon.countryNames.at(words, at)?.to;
    if (end !== undefined && end <= from && nextOfList(words, end, lexicon) === from) return true;
  }
  return false;
}

/**
 * What happened to a nation, which films of any country tell of: "the Korean war", "the French revolution", "the war in Iraq".
 * "A Korean war film" speaks of who made it; so, most likely, does "told from the German side".
 */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/** Whether the words [from, to), which name a nation or a language, only tell whose history is meant. */
export function isOfEvent(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const behind = goesOn(words, to) ? lexicon.nationEvents.at(words, to) : undefined;
  if (behind !== undefined && !isKind(words, to, behind.to, lexicon)) return true;
  if (behind !== undefined && isMeantByName(words, from, behind.to, lexicon)) return true;
  return eventEndsAt(words, from, lexicon) || (goesOn(words, from) && eventEndsAt(words, from - 1, lexicon));
}

const goesOn = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && at > 0 && !isClauseGap(words[at].gap) && !isSentenceGap(words[at].gap);

/** "War" is a kind of film as well. */
const isKind = (words: readonly Word[], at: number, to: number, { genres, besideNation }: Lexicon): boolean =>
  [genres, besideNation].some((book) => (book.at(words, at)?.to ?? 0) >= to);

/** "The Korean war" is one of history; "Vietnam war films" are named by a country. */
function isMeantByName(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const isMade = lexicon.places.has(words[from - 2]?.norm ?? "") || lexicon.openNouns.has(words[from - 3]?.norm ?? "");
  if (isMade && lexicon.besideNation.at(words, to - 1) !== undefined) return false;
  const isNamed = lexicon.grammar.definite.has(words[from - 1]?.norm ?? "");
  const isFilm = goesOn(words, to) && lexicon.filmNouns.has(words[to].norm);
  return isFilm ? lexicon.countryNames.at(words, from)?.to === to - 1 : isNamed;
}

/** "The war in Iraq", "la révolution française". */
function eventEndsAt(words: readonly Word[], end: number, lexicon: Lexicon): boolean {
  for (let at = Math.max(0, end - longest); at < end; at++) {
    if (lexicon.nationEvents.at(words, at)?.to !== end) continue;
    if (!isKind(words, at, end, lexicon) || lexicon.grammar.definite.has(words[at - 1]?.norm ?? "")) return true;
  }
  return false;
}

/** Words of the longest name of an event. */
const longest = 3;

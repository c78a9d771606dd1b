/** Where a name may begin and end: what stands before it and behind it. */

import { isArticle, isClauseGap, isForeignScript, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { isComparative } from "../wishes/comparatives.ts";
import { isSmallWord } from "./film-names.ts";
import type { NameSearch } from "./name-search.ts";

export interface LeftSide {
  readonly aligned: boolean;
  /** Follows "like" or another film of a list. */
  readonly listed: boolean;
  /** What stands around the name makes an example of it. */
  readonly framed?: boolean;
}

/** The place before a name; `listEnd` is where the last film ended, −1 when there was none. */
export function leftSide({ words, zones, lexicon, cues }: NameSearch, from: number, listEnd: number): LeftSide {
  const word = words[from];
  const before = words[from - 1];
  const cue = cues.endingAt(from);
  // "Anything by Miyazaki except Ponyo": what is refused by name.
  const refused = cue?.kind === "feeling" && cue.feeling === "disliked" && cue.side === "before";
  const listed =
    cue?.kind === "like" ||
    (refused && zones[from] === "wish") ||
    continuesList(words, listEnd, from, lexicon) ||
    isMeasure(words, from, lexicon) ||
    isDate(words, from, lexicon);
  const aligned =
    before === undefined ||
    cue !== undefined ||
    listed ||
    isClauseGap(word.gap) ||
    isSentenceGap(word.gap) ||
    lexicon.joins.has(before.norm) ||
    lexicon.beforeTitle.has(before.norm) ||
    (lexicon.fillers.has(before.norm) && !isSmallWord(before.norm)) ||
    (word.gap === "" && isForeignScript(word.raw)) ||
    (zones[from] === "history" && /['’]s$/.test(before.raw)) ||
    (zones[from] === "history" && lexicon.names.besideName.has(before.norm)) ||
    isPicture(before);
  return { aligned, listed };
}

/** "Scarier than Alien", "not as violent as Kill Bill". */
function isMeasure(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  if (lexicon.thans.at(words, from - 1)?.to !== from) return false;
  return [2, 3, 4].some(
    (back) =>
      from >= back &&
      (isComparative(words, from - back, lexicon) || lexicon.lesses.at(words, from - back) !== undefined),
  );
}

/** "Horror made before The Exorcist", "early Keanu, before The Matrix": a film tells when others were made. */
function isDate(words: readonly Word[], from: number, { years, genres, filmNouns, makes }: Lexicon): boolean {
  if (from < 2) return false;
  const isBefore = [years.before, years.until, years.after, years.since].some((book) => {
    const to = book.at(words, from - 1)?.to ?? 0;
    return to === from || (to === from + 1 && isArticle(words[from].norm));
  });
  const of = from - 2;
  return (
    isBefore &&
    (isClauseGap(words[from - 1].gap) ||
      genres.at(words, of)?.to === from - 1 ||
      filmNouns.has(words[of].norm) ||
      makes.at(words, of)?.to === from - 1 ||
      years.from.at(words, of)?.to === from - 1)
  );
}

/** Nothing but "and", "or", commas, "the movie" between the last film and here. */
function continuesList(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  if (from < 0 || from > to || to - from > 3) return false;
  if (isSentenceGap(words[to].gap)) return false;
  for (let at = from; at < to; at++) {
    const { norm, gap } = words[at];
    // "Rocky x Billy Elliot".
    const joins = lexicon.joins.has(norm) || (at === from && lexicon.crossings.at(words, at)?.to === at + 1);
    if (isSentenceGap(gap) || !(joins || (at > from && lexicon.beforeTitle.has(norm)))) return false;
  }
  return to > from || /[,;/+]|\s[-–—]\s/.test(words[to].gap);
}

export const isPicture = ({ raw }: Word): boolean => /^\p{Extended_Pictographic}/u.test(raw);

/** Whether a title may end before the word at `to`. */
export function endsAtBorder({ words, lexicon, cues }: NameSearch, to: number): boolean {
  const next = words[to];
  return (
    next === undefined ||
    isClauseGap(next.gap) ||
    isSentenceGap(next.gap) ||
    cues.startingAt(to) !== undefined ||
    isToldOf(words, to, lexicon) ||
    lexicon.joins.has(next.norm) ||
    lexicon.afterTitle.has(next.norm) ||
    lexicon.likeSuffixes.has(next.norm) ||
    (next.gap === "" && isForeignScript(next.raw)) ||
    /^\p{Extended_Pictographic}|^[★☆⭐]/u.test(next.raw)
  );
}

/** "… gave me goosebumps", "… made my dad cry", "… hat mich umgehauen": what a film did to somebody. */
export const isToldOf = (words: readonly Word[], to: number, { grammar }: Lexicon): boolean =>
  grammar.objects.has(words[to + 1]?.norm ?? "") && !isClauseGap(words[to].gap) && !isClauseGap(words[to + 1].gap);

/** Which names may be written wrongly, and how far a name may be from its film. */
import { isArticle, isClauseGap, startsSentence, type Word } from "@matinee/text";
import { singularOf } from "../../titles/plurals.ts";
import { seriesNames } from "../../titles/series-names.ts";
import { isHint, isUsedWord } from "../wordings/learned-wordings.ts";
import type { LeftSide } from "./borders.ts";
import { isSmallWord } from "./film-names.ts";
import { namingOf } from "./films.ts";
import type { NameSearch } from "./name-search.ts";

/** True when a small word less at either end leaves an exact name: "the final chapter is", "in cocktail". */
export function isPadded({ words, lookup, lexicon, cues }: NameSearch, from: number, to: number): boolean {
  const isSmall = (at: number) =>
    lexicon.empty.has(words[at].norm) || isSmallWord(words[at].norm) || cues.startingAt(at) !== undefined;
  const isName = (start: number, end: number) => {
    const naming = namingOf(lookup, words, start, end, { edits: 0, quoted: false });
    const isWhole = naming?.kind !== "article" || cues.startingAt(from)?.to === start;
    return naming !== undefined && naming.kind !== "part" && isWhole;
  };
  return (
    to - from > 1 &&
    (((isSmall(to - 1) || isClauseGap(words[to - 1].gap)) && isName(from, to - 1)) ||
      (isSmall(from) && isName(from + 1, to)))
  );
}

/** "Funny bond movie" is no slip of "Funny Bones": the name of a series is part of what is written. */
export function holdsSeries({ words, lookup }: NameSearch, from: number, to: number): boolean {
  const { at } = seriesNames(lookup.catalog);
  return places(from + 1, to).some((place) => (at.at(words, place)?.to ?? to + 1) <= to);
}

const places = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, place) => from + place);

/** Edits that a name may be away from its film, by its letters. */
export function editsFor(words: readonly Word[], from: number, to: number): number {
  const count = letters(words, from, to);
  return count < 3 ? 0 : count < 9 ? 1 : count < 15 ? 2 : 3;
}

export function letters(words: readonly Word[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += words[at].norm.length;
  return sum;
}

/** Unquoted names are mended only where they cannot be ordinary words, and never at a small word at their end. */
export function mendable(
  { words, lexicon, lookup, zones, cased, cues }: NameSearch,
  from: number,
  to: number,
  left: LeftSide,
): number {
  const known = (norm: string) => lexicon.ordinary.has(norm) || isSmallWord(norm);
  const isPlain = (norm: string) => isUsedWord(norm) || isHint(norm) || lexicon.ordinary.has(norm);
  const isEnglish = (norm: string) => isPlain(norm) || isPlain(singularOf(norm) ?? norm);
  // Any word has a capital where a sentence begins.
  const isSmall = (at: number) => !words[at].capital || startsSentence(words, at);
  const [first, last] = [words[from].norm, words[to - 1].norm];
  if (lexicon.joins.has(first) || lexicon.joins.has(last)) return 0;
  // "Scary movies" are more than one.
  if (to - from > 1 && lexicon.filmNouns.has(last)) return 0;
  // No name ends before an apostrophe: "… e C'era una volta".
  if (/^['’]/.test(words[to]?.gap ?? "")) return 0;
  const count = letters(words, from, to);
  if (count < 3) return 0;
  if (to - from === 1) {
    // "Der Tag war die Hölle", and "I'm sick of lockers" where names have capitals.
    if (isArticle(words[from - 1]?.norm ?? "") || (cased && isSmall(from) && isEnglish(first))) return 0;
    if (known(first) || lexicon.glossOf(words, from) !== undefined || lookup.hasWord(first) || /\d/.test(first))
      return 0;
    if (zones[from] === "open" && !left.listed && !(words[from].capital && cased)) return 0;
    if (count < 5 && !left.listed && !(left.aligned && zones[from] === "history")) return 0;
    return editsFor(words, from, to);
  }
  // "Not the skinning" is no slip of "The Shining" where names have capitals.
  const content = places(from, to).filter((at) => !isSmallWord(words[at].norm));
  if (cased && content.every((at) => isSmall(at) && isEnglish(words[at].norm))) return 0;
  let strange = false;
  for (let at = from; at < to && !strange; at++) strange = !known(words[at].norm);
  if (
    to - from < 3 &&
    (cues.startingAt(from) !== undefined || cues.endingAt(to) !== undefined) &&
    !(strange && count > 8)
  )
    return 0;
  if (isSmallWord(last) && words[to - 1].gap !== "·") return 0;
  // "me inception" is "Inception" behind a pronoun.
  const bare = lexicon.pronouns.has(first)
    ? namingOf(lookup, words, from + 1, to, { edits: 0, quoted: false })
    : undefined;
  if (bare !== undefined) return 0;
  if (
    to - from < 4 &&
    !lexicon.names.articles.has(first) &&
    (isSmallWord(first) || lexicon.grammar.asMuch.has(first)) &&
    !(strange && count > 8)
  )
    return 0;
  for (let at = from + 1; at < to; at++)
    if (startsSentence(words, at) || (count < 14 && words[at].gap.includes(","))) return 0;
  if (strange) return editsFor(words, from, to);
  return count < 8 ? 0 : 1;
}

/**
 * The ways in which people name a film. Each is a key: the words without spaces, numbers in one writing, so that
 * "Spider-Man", "spiderman" and "Spider Man", or "The Godfather: Part II" and "godfather 2", are the same name.
 */
import type { Movie } from "@matinee/core";
import { inOneWriting, isCardinal, isCounter, normOf, withoutLeadingArticle, wordsOf } from "@matinee/text";
import { type TitleNameKind, titleNames } from "../../titles/title-names.ts";
import { smallWordsOfAll } from "../languages/small-words.ts";

/** How far a name is from the title itself; each has its cost in points (see `costOf`). */
export type NameKind = "title" | "alternative" | "article" | "series" | "subtitle" | "numbered" | "part" | "nickname";

/** What a name costs against the full title when several films answer to it. */
export const costOf: Readonly<Record<NameKind, number>> = {
  title: 0,
  alternative: 0.05,
  article: 0.04,
  nickname: 0.05,
  subtitle: 0.2,
  numbered: 0.15,
  series: 0.3,
  part: 0.45,
};

export const isSmallWord = (norm: string): boolean => smallWordsOfAll().names.small.has(norm);

/** The key of some words in order: canonical words joined, where a Roman number is never the first; "part", "vol." and the like fall away before a number. */
export function keyOfWords(norms: readonly string[], start = 0, end = norms.length): string {
  let key = "";
  for (let place = start; place < end; place++) {
    const norm = norms[place];
    if (place > start && place + 1 < end && isCounter(norm) && isNumeral(norms[place + 1])) continue;
    key +=
      place > start && (norm === "v" || norm === "x") && place + 1 === end
        ? norm === "v"
          ? "5"
          : "10"
        : place === start && /^[ivx]+$/.test(norm)
          ? norm
          : inOneWriting(norm);
  }
  return key;
}

/** The words as they are spoken, number words spelled out: a misspelt "elevne" is near "eleven", not near "11". */
export const spokenKeyOf = (norms: readonly string[]): string =>
  norms.map((norm) => (isCardinal(norm) ? norm : inOneWriting(norm))).join("");

const isNumeral = (norm: string): boolean => /^\d+$/.test(inOneWriting(norm)) || /^[ivx]$/.test(norm);

/** A name of a film, in words. */
export interface Name {
  readonly norms: readonly string[];
  readonly kind: NameKind;
}

/** Words of a title as norms. */
export const normsOf = (title: string): string[] => wordsOf(title).map((word) => word.norm);

/** What the kinds of a title's names are here; those of one title in this order. */
const kindOf = {
  whole: "title",
  unbracketed: "title",
  inOrder: "title",
  plain: "title",
  series: "series",
  hero: "series",
  subtitle: "subtitle",
  numberedSubtitle: "subtitle",
  adventure: "subtitle",
} satisfies Partial<Record<TitleNameKind, NameKind>>;
const chosen = Object.keys(kindOf) as (keyof typeof kindOf)[];

/** Names that follow from the film's own titles, without knowing any other film. */
export function spokenNamesOf(movie: Movie): Name[] {
  const names: Name[] = [];
  for (const { text, kind: written, writing } of titleNames(movie, chosen)) {
    const norms = normsOf(text);
    if (norms.length === 0) continue;
    const kind = kindOf[written];
    // "Twenty Four Seven" alone is a number before it is a film.
    if (kind === "subtitle" && norms.every((norm) => isCounter(norm) || isNumeral(norm))) continue;
    const bare = withoutLeadingArticle(norms);
    if (kind === "title") names.push({ norms, kind: writing === 0 ? "title" : "alternative" });
    if (kind === "subtitle") names.push({ norms, kind });
    if (kind === "series" || bare.length < norms.length)
      names.push({ norms: bare, kind: kind === "title" ? "article" : kind });
  }
  return names;
}

/** The norm of a key's spelling for direct look-ups. */
export const keyOfText = (text: string): string => keyOfWords(wordsOf(text).map((word) => normOf(word.raw)));

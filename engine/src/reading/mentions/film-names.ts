/**
 * The ways in which people name a film. Each is a key: the words without spaces, numbers in one writing, so that
 * "Spider-Man", "spiderman" and "Spider Man", or "The Godfather: Part II" and "godfather 2", are the same name.
 */
import type { Movie } from "@matinee/core";
import {
  inOneWriting,
  isCardinal,
  isCounter,
  normOf,
  withLeadingArticle,
  withoutLeadingArticle,
  withoutUmlauts,
  wordsOf,
} from "@matinee/text";
import { partsOf, withoutBrackets } from "../../titles/title-parts.ts";

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

const smallWords = new Set(
  "the a an of and or to in on at for with from by is are was be de la le du des et und y e von der die das del".split(
    " ",
  ),
);

export const isSmallWord = (norm: string): boolean => smallWords.has(norm);

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

/** Names that follow from the film's own titles, without knowing any other film. */
export function spokenNamesOf(movie: Movie): Name[] {
  const names: Name[] = [];
  const titles = [movie.title, ...movie.alternativeTitles];
  titles.forEach((title, index) => {
    const kind: NameKind = index === 0 ? "title" : "alternative";
    for (const form of formsOf(title)) {
      const norms = normsOf(form);
      if (norms.length === 0) continue;
      names.push({ norms, kind });
      const bare = withoutLeadingArticle(norms);
      if (bare.length < norms.length) names.push({ norms: bare, kind: "article" });
    }
    const { series, subtitle } = seriesOf(title);
    if (series !== undefined) names.push({ norms: withoutLeadingArticle(series), kind: "series" });
    if (subtitle !== undefined) {
      names.push({ norms: subtitle, kind: "subtitle" });
      const bare = withoutLeadingArticle(subtitle);
      if (bare.length < subtitle.length) names.push({ norms: bare, kind: "subtitle" });
    }
  });
  return names;
}

/** A title with and without what stands in brackets; "Myth, The" the right way round. */
function formsOf(title: string): string[] {
  const forms = [title];
  const bare = withoutBrackets(title);
  if (bare !== title) forms.push(bare);
  const inOrder = withLeadingArticle(bare);
  if (inOrder !== bare) forms.push(inOrder);
  const plain = withoutUmlauts(bare);
  if (plain !== bare.normalize("NFC")) forms.push(plain);
  return forms;
}

/** "Star Wars: Episode V - The Empire Strikes Back" is the series "Star Wars" and the subtitle "The Empire Strikes Back". */
function seriesOf(title: string): { series?: string[]; subtitle?: string[] } {
  const pieces = partsOf(title);
  if (pieces.length > 1) {
    const series = normsOf(pieces[0]);
    const last = normsOf(pieces.at(-1)!);
    const subtitle = last.filter((norm) => !isCounter(norm) && !isNumeral(norm)).length >= 1 ? last : undefined;
    return { ...(series.length > 0 ? { series } : {}), ...(subtitle ? { subtitle } : {}) };
  }
  const and = /^(\S+ \S+) and the (\S.+)$/.exec(title) ?? /^(\S+ \S+) et l[ae] (\S.+)$/.exec(title);
  if (and) return { series: normsOf(and[1]), subtitle: ["the", ...normsOf(and[2])] };
  return {};
}

/** The norm of a key's spelling for direct look-ups. */
export const keyOfText = (text: string): string => keyOfWords(wordsOf(text).map((word) => normOf(word.raw)));

/**
 * The names of a film as keys: one spelling for everything that is surely the same name ("WALL·E" and "walle", "Ocean's
 * Eleven" and "oceans 11", "Godfather, The: Part II" and "the godfather 2").
 */
import type { Movie } from "@matinee/core";
import { foldSpoken, isCounter, numbersAsDigits, withoutLeadingArticle } from "@matinee/text";
import { partsOf, withoutBrackets } from "../title-parts.ts";

export interface NameKey {
  /** Words without blanks, articles, "and" and counters; numbers as digits, with "_" between two of them. */
  readonly key: string;
  /** True when the name was written with an article in front: "The Batman" is not "Batman". */
  readonly article: boolean;
}

/**
 * What a name is to its film, surest first: the whole title; series and number; a name that people know and no catalogue
 * holds; the part before the subtitle; the subtitle alone.
 */
export const nameKinds = ["whole", "numbered", "known", "main", "subtitle"] as const;
export type NameKind = (typeof nameKinds)[number];

export interface FilmName extends NameKey {
  readonly text: string;
  readonly kind: NameKind;
  /** True for a single word, which may well be the name of another film. */
  readonly short: boolean;
}

const unheard = new Set(["the", "and"]);

/** The key of a name; a name of signs alone ("$") is its own key. */
export function nameKey(text: string): NameKey {
  const spoken = foldSpoken(text);
  const words = withoutLeadingArticle(spoken);
  const heard = numbersAsDigits(words).filter((word) => !unheard.has(word));
  const key = (heard.length > 0 ? heard : words)
    .join(" ")
    .replace(/(\d) (?=\d)/g, "$1_")
    .replaceAll(" ", "");
  return { key: key === "" ? text.trim().toLowerCase() : key, article: words.length < spoken.length };
}

/** The digits of a key in order; names whose digits differ are names of different films. */
export const digitsOf = (key: string): string => key.replace(/[^\d_]+/g, "");

/** All names under which a film is surely known by its own titles. */
export function namesOf(movie: Movie): readonly FilmName[] {
  const names: FilmName[] = [];
  for (const title of [movie.title, ...movie.alternativeTitles]) {
    names.push(named(title, "whole"));
    const bare = withoutBrackets(title);
    if (bare !== title) names.push(named(bare, "whole"));
    names.push(...partNames(partsOf(title)));
  }
  names.sort((one, other) => nameKinds.indexOf(one.kind) - nameKinds.indexOf(other.kind));
  return names.filter(({ key }, place) => key !== "" && names.findIndex((other) => other.key === key) === place);
}

function partNames(parts: readonly string[]): FilmName[] {
  const main = parts[0];
  const last = parts.at(-1);
  if (parts.length < 2 || main === undefined || last === undefined) return [];
  const names: FilmName[] = [];
  if (parts.length > 2) {
    names.push(named(`${main} ${last}`, "whole"));
    if (isNumber(parts[1])) names.push(named(`${main} ${parts[1]}`, "numbered"));
  }
  const mainKey = nameKey(main).key;
  const number = isNumber(last) ? last : /^.*\S\s+((?:part|teil|vol\.?|volume|chapter)\s+\S+)$/iu.exec(last)?.[1];
  if (number !== undefined && (isNumber(last) || digitsOf(mainKey) === ""))
    names.push(named(`${main} ${number}`, "numbered"));
  const bare = main.replace(/\s+(?:(?:part|vol\.?|volume|episode|chapter)\s+)?(?:\d{1,2}|[IVX]+)$/iu, "");
  if (bare !== main && !isNumber(last)) names.push(named(`${bare} ${last}`, "whole"));
  // "Rambo" is not the second part of it, but the first may be called by the name of the series.
  if (number === undefined || digitsOf(nameKey(`x ${number}`).key) === "1")
    names.push(named(main, bare === main ? "main" : "numbered"));
  if (!isNumber(last)) names.push(named(last, /\d$/.test(nameKey(last).key) ? "numbered" : "subtitle"));
  return names;
}

/** A name of a kind. */
export const named = (text: string, kind: NameKind): FilmName => ({
  ...nameKey(text),
  text,
  kind,
  short: withoutLeadingArticle(foldSpoken(text)).length < 2,
});

/** "Episode V", "Part Two", "3" */
function isNumber(part: string): boolean {
  const words = foldSpoken(part);
  const digits = numbersAsDigits(["x", ...words]).slice(1);
  return (
    digits.length === 1 &&
    /^\d+$/.test(digits[0] ?? "") &&
    words.length <= 2 &&
    (words.length === 1 || words.some(isCounter))
  );
}

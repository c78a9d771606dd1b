/** The time of a story: "set in the 1920s", "set before 1900", as the facets that films are noted with. */
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { yearOfEventAt } from "./own-years.ts";

export interface Era {
  readonly name: string;
  readonly weight: number;
}

/** Facets by the years that they stand for, the earliest first. */
const eras: readonly (readonly [name: string, from: number, to: number])[] = [
  ["medieval", 500, 1499],
  ["early-modern", 1500, 1799],
  ["1800s", 1800, 1899],
  ["early-1900s", 1900, 1919],
  ...[1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990].map((from) => [`${from}s`, from, from + 9] as const),
];

/** How much the era before the last is meant by "set before 1900". */
const earlier = 0.7;

/** What the year or decade at the word `at` tells of a story, behind "set in" and its like. */
export function erasAt(words: readonly Word[], at: number, lexicon: Lexicon): readonly Era[] {
  const { years } = lexicon;
  const digits = /^(\d{4})(s?)$/.exec(words[at].norm);
  const decade = years.decades.at(words, at)?.value;
  const from = digits === null ? decade : Number(digits[1]);
  if (from === undefined) return [];
  if (years.before.at(words, at - 1)?.to === at || years.until.at(words, at - 1)?.to === at) {
    const before = eras.filter(([, , last]) => last <= from).slice(-2);
    return before.map(([name], place) => ({ name, weight: place === before.length - 1 ? 1 : earlier }));
  }
  if (years.after.at(words, at - 1)?.to === at || years.since.at(words, at - 1)?.to === at) return [];
  const own = eras.find(([, first, last]) => first <= from && from <= last);
  return own === undefined ? [] : [{ name: own[0], weight: 1 }];
}

/** The place of the year or decade behind "set in"; also "set in the year we met, 1991". */
export function storyYearAt(words: readonly Word[], at: number, lexicon: Lexicon): number | undefined {
  if (isYearLike(words[at], lexicon, words, at)) return at;
  return yearOfEventAt(words, at, lexicon) ?? yearOfEventAt(words, at - 1, lexicon);
}

function isYearOrDecade(norm: string, endings: ReadonlySet<string>): boolean {
  const [, digits = "", ending = ""] = /^(\d+)(\D*)$/.exec(norm) ?? [];
  const isYear = /^(1[0-9]\d\d|20\d\d)$/.test(digits);
  return (isYear && ending === "") || ((isYear || /^\d0$/.test(digits)) && endings.has(ending));
}

function isYearLike(word: Word | undefined, lexicon: Lexicon, words: readonly Word[], at: number): boolean {
  return (
    word !== undefined &&
    (isYearOrDecade(word.norm, lexicon.units.decades) || lexicon.years.decades.at(words, at) !== undefined)
  );
}

/** "Shorter", "older", "funnier", "less gory", said after a list: what is compared with its films, and how far it goes. */
import type { HiddenFilm, MovieId, Wish, WishFacet } from "@matinee/core";
import { clearlyNewer } from "../wishes/steps.ts";
import type { References } from "./said-of-list.ts";

/** A film of the list that is followed up. */
export interface ShownFilm extends Omit<HiddenFilm, "why"> {
  readonly runtime?: number | undefined;
  /** How much of a facet or level of content it has, 0 … 3, where that is known. */
  strength(facet: string): number | undefined;
}

/** In place of the film that "less violent" compares with: the list. */
export const theList: MovieId = -1;

/** "Shorter": than two of three films of the list; "older", "newer": by a real step, and than the years that were asked for. */
export function compared(
  { length, lengthThan, age }: Pick<References, "length" | "lengthThan" | "age">,
  shown: readonly ShownFilm[],
  now: Wish,
  before: Wish,
  newest: number,
): Partial<Wish> {
  const runtimes = known(shown.map(({ runtime }) => runtime));
  const years = known(shown.map(({ year }) => year));
  const changed: Partial<Wish> = {};
  const named = lengthThan === undefined ? undefined : shown[lengthThan]?.runtime;
  if (length !== undefined && now.runtime === undefined && runtimes.length > 0)
    changed.runtime =
      length === "shorter" ? { max: (named ?? lowThird(runtimes)) - 1 } : { min: (named ?? highThird(runtimes)) + 1 };
  if (age !== undefined && years.length > 0)
    changed.years =
      boundOf(age, now.years) ??
      (age === "older" ? { to: olderThan(years, before.years) } : { from: newerThan(years, before.years, newest) });
  return changed;
}

/**
 * The last year of what is older than a list: before its oldest third, and by a step before the film in its middle; where years were
 * asked for, before those.
 */
function olderThan(sorted: readonly number[], asked: Wish["years"]): number {
  if (asked?.from !== undefined) return Math.min(asked.from, lowThird(sorted)) - 1;
  const middle = sorted[(sorted.length - 1) >> 1];
  return Math.min(lowThird(sorted) - 1, middle - stepBefore(middle));
}

/** The first year of what is newer than a list: behind its newest third, and by a step behind the film in its middle; `newest` is today. */
function newerThan(sorted: readonly number[], asked: Wish["years"], newest: number): number {
  const middle = sorted[sorted.length >> 1];
  return Math.max(asked?.to ?? 0, highThird(sorted), middle + clearlyNewer(newest - middle)) + 1;
}

/** Years that make a film clearly older than one of that year: 15 in our days, fewer when films were young themselves. */
const stepBefore = (year: number): number => Math.round(Math.max(5, Math.min(15, (year - 1930) / 4)));

/**
 * The side of the years said that "older" or "newer" means: "older than me, born in 2001" goes up to 2001. Undefined
 * where they say the other side alone: of "so old, newer ones please" the old was a complaint.
 */
function boundOf(age: "older" | "newer", said: Wish["years"]): Wish["years"] {
  if (age === "older") return said?.to === undefined ? undefined : said.from === said.to ? { to: said.to } : said;
  return said?.from === undefined ? undefined : said.from === said.to ? { from: said.from } : said;
}

const known = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
const lowThird = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 3)];
const highThird = <Value>(sorted: readonly Value[]): Value => sorted[Math.ceil(((sorted.length - 1) * 2) / 3)];

/** Facets of a wish, those that were compared with the list now compared with a film of it: the one at place `measure`, where one was named. */
export function thanShown(
  before: Wish,
  { facets }: Wish,
  shown: readonly ShownFilm[],
  measure: number | undefined,
): WishFacet[] {
  return milder(before, facets).map((facet) => (facet.than === theList ? thanList(facet, shown, measure) : facet));
}

/**
 * "Something scary", then "less scary": it is to be scary still, with fewer scares. What was wanted outright stays wanted, where the
 * same phrase refuses something else.
 */
function milder({ facets: before }: Wish, facets: readonly WishFacet[]): readonly WishFacet[] {
  const wanted = new Set(before.filter((facet) => facet.wanted && facet.weight === 1).map(({ name }) => name));
  const isLess = ({ wanted, than, weight }: WishFacet) => !wanted && than === theList && weight === 1;
  const kept = facets.filter((facet) => isLess(facet) && wanted.has(facet.name) && rivals(facet).length > 0);
  const lesser = new Set(kept.map((facet) => rivals(facet).toSorted((a, b) => b.weight - a.weight)[0]));
  return facets.map((facet) => {
    if (lesser.has(facet)) return { ...facet, weight: 1 };
    if (!kept.includes(facet)) return facet;
    const { than: _, ...plain } = facet;
    return { ...plain, wanted: true, weight: stillWanted };
  });

  function rivals({ name, phrase }: WishFacet): WishFacet[] {
    return facets.filter(
      (other) => other.name !== name && !other.wanted && other.than === theList && other.phrase === phrase,
    );
  }
}
/** What is to be there, but less of it. */
const stillWanted = 0.7;

/**
 * Compared with the film that is named. Else "funnier" is more than two thirds of the list have, so that the list moves; "less
 * gory" puts behind what is as gory as its goriest third. With none where nobody knows.
 */
function thanList(facet: WishFacet, shown: readonly ShownFilm[], measure: number | undefined): WishFacet {
  const { than: _, ...plain } = facet;
  const measures = measure === undefined ? shown : shown.slice(measure, measure + 1);
  const films = measures
    .flatMap((film) => {
      const strength = film.strength(facet.name);
      return strength === undefined ? [] : [{ film, strength }];
    })
    .toSorted((a, b) => a.strength - b.strength);
  if (films.length === 0) return plain;
  const than = highThird(films).film.movieId;
  if (measure !== undefined) return { ...plain, than };
  return { ...plain, than, thanList: true, weight: plain.wanted ? plain.weight : Math.min(plain.weight, softly) };
}

/** What "less" weighs of what the list has: films with more of it come later, and none is left out for it. */
const softly = 0.9;

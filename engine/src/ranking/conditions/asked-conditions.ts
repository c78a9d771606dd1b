/**
 * What a film must be: conditions come from the person's filters and from what a wish says outright - years, length,
 * language, country, certification, and what is not wanted. None of them is ever let go by itself.
 */
import { type Catalog, type Movie, personText, type Wish } from "@matinee/core";
import { homesOf } from "../../reading/wishes/homes.ts";
import { hasGenre } from "../genre-sets.ts";
import { firm } from "../leanings.ts";
import { mustYears } from "../loose-years.ts";
import type { Context } from "../slate.ts";
import { filmsOfPeople } from "../wish-query.ts";
import { highest, rankOf, strictest } from "./certification-ranks.ts";
import type { Condition } from "./condition.ts";
import { contentConditions, isMeasured, isOutright } from "./content-conditions.ts";
import { countriesOf, isSurelyNotIn } from "./film-countries.ts";
import { seriesConditions } from "./refused-series.ts";

/** All conditions of a request. */
export const conditionsOf = (context: Context): readonly Condition[] => [...fromFilters(context), ...fromWish(context)];

/**
 * Whether there are any. What is not known here to ask for no films to be left out counts as a condition, so that a new
 * field is guarded before anybody thinks of it.
 */
export function setsConditions({ filters, wish }: Pick<Context, "filters" | "wish">): boolean {
  const { genres, people, facets, words, ...others } = wish;
  const isSet = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return (
    [filters, others].some((fields) => Object.values(fields).some(isSet)) ||
    [...genres, ...people, ...words].some(({ wanted }) => !wanted) ||
    facets.some((facet) => isOutright(facet) || isMeasured(facet))
  );
}

function fromFilters({ filters, catalog }: Context): Condition[] {
  const { genres, withoutGenres, years, runtime, languages } = filters;
  const conditions: Condition[] = [...spansOf({ years, runtime })];
  const add = (name: string, passes: Condition["passes"]) => conditions.push({ name, passes });
  if (genres?.length) {
    const wanted = genres.map((names) => hasAll(catalog, names));
    add("of the genres that you chose", (_, item) => wanted.some((has) => has(item)));
  }
  if (withoutGenres?.length) {
    const unwanted = withoutGenres.map((names) => hasAll(catalog, names));
    add("without the genres that you chose", (_, item) => !unwanted.some((has) => has(item)));
  }
  if (languages?.length) conditions.push(spokenIn(languages, true, catalog));
  return conditions;
}

function fromWish(context: Context): Condition[] {
  const { wish, models, catalog } = context;
  const { years, runtime } = wish;
  const conditions: Condition[] = [...spansOf({ years: mustYears(years), runtime })].map((condition) => ({
    ...condition,
    offer: { condition: condition.fact === "year" ? "years" : "runtime" },
  }));
  const listed = (
    list: "genres" | "languages" | "countries" | "people",
    wanted: boolean,
    made: (names: readonly string[]) => Omit<Condition, "offer">,
  ): void => {
    const names = firm(wish[list]).flatMap((one) => (one.wanted === wanted ? [one.name] : []));
    if (names.length > 0) conditions.push({ ...made(names), offer: { condition: list, names, wanted } });
  };
  listed("genres", false, (names) => {
    const isUnwanted = hasGenre(catalog, names);
    return { name: `without ${names.join(", ")}`, passes: (_, item) => !isUnwanted(item) };
  });
  for (const wanted of [true, false]) {
    listed("languages", wanted, (names) => spokenIn(names, wanted, catalog));
    listed("countries", wanted, (names) => madeIn(names, wanted, catalog));
  }
  listed("people", false, () => {
    const avoided = filmsOfPeople(wish, false, models.credits);
    const told = wish.people.flatMap((person) => (person.wanted ? [] : [personText(person)]));
    return { name: `without ${told.join(", ")}`, passes: (_, item) => !avoided.has(item) };
  });
  if (wish.certification !== undefined) conditions.push(ratedAs(wish.certification));
  return [...conditions, ...seriesConditions(wish, catalog), ...contentConditions(context)];
}

/** Tells whether a film has all of the genres. */
function hasAll(catalog: Catalog, names: readonly string[]): (item: number) => boolean {
  const each = names.map((name) => hasGenre(catalog, [name]));
  return (item) => each.every((has) => has(item));
}

function* spansOf({ years, runtime }: Pick<Wish, "years" | "runtime">): Iterable<Condition> {
  if (years?.from !== undefined || years?.to !== undefined) {
    const { from, to } = years;
    yield {
      name: spanName(years),
      fact: "year",
      isKnown: ({ year }) => year !== undefined,
      passes: ({ year }) => isWithin(year, from, to),
    };
  }
  for (const refused of years?.without ?? [])
    yield {
      name: `not ${spanName(refused)}`,
      fact: "year",
      isKnown: ({ year }) => year !== undefined,
      passes: ({ year }) => !isWithin(year, refused.from, refused.to),
    };
  if (runtime?.min !== undefined || runtime?.max !== undefined) {
    const { min, max, under } = runtime;
    yield {
      name: lengthName(runtime),
      fact: "runtime",
      isKnown: (movie) => movie.runtime !== undefined,
      passes: (movie) => isWithin(movie.runtime, min, max) && (under !== true || movie.runtime !== max),
    };
  }
}

const spokenIn = (names: readonly string[], wanted: boolean, catalog: Catalog): Condition => ({
  name: `${wanted ? "" : "not "}in ${names.join(" or ")}`,
  fact: "language",
  isKnown: ({ language }, item) => language !== undefined || (wanted && isSurelyNotIn(catalog, item, names)),
  passes: (movie) => (names.includes(movie.language ?? "") || (wanted && isSpokenAtHome(movie, names))) === wanted,
});

/** A film made where one of the languages is at home is in it though most is spoken in another: an Israeli film in Arabic and Hebrew. */
const isSpokenAtHome = ({ note }: Movie, names: readonly string[]): boolean =>
  note !== undefined &&
  names.some((name) => note.languages.includes(name) && homesOf(name)?.includes(note.countries[0] ?? "") === true);

/** A film that several countries made is from each of them. */
const madeIn = (codes: readonly string[], wanted: boolean, catalog: Catalog): Condition => ({
  name: `${wanted ? "" : "not "}from ${codes.map(countryName).join(" or ")}`,
  fact: "country",
  isKnown: (_, item) => countriesOf(catalog, item).length > 0,
  passes: (_, item) => codes.some((code) => countriesOf(catalog, item).includes(code.toUpperCase())) === wanted,
});

function ratedAs({ max, min }: NonNullable<Wish["certification"]>): Condition {
  const [least, most] = [min === undefined ? 0 : highest(min), min === "R" ? strictest : highest(max)];
  const isWithinRanks = (rank: number | undefined) => rank !== undefined && rank >= least && rank <= most;
  return {
    name: max === "G" || min === max ? `rated ${max}` : `rated ${max} or milder`,
    fact: "certification",
    isKnown: ({ note }) => rankOf(note?.certification) !== undefined,
    passes: ({ note }) => isWithinRanks(rankOf(note?.certification)),
    offer: { condition: "certification" },
  };
}

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** "Denmark" for "DK"; what is no code stays as it was written. */
export const countryName = (code: string): string =>
  /^[a-z]{2}$/i.test(code) ? (regions.of(code.toUpperCase()) ?? code) : code;

const isWithin = (
  value: number | undefined,
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): boolean => value !== undefined && value >= low && value <= high;

function spanName({ from, to }: { readonly from?: number | undefined; readonly to?: number | undefined }): string {
  if (from !== undefined && to !== undefined) return from === to ? `from ${from}` : `from ${from}–${to}`;
  return from === undefined ? `from ${to} or before` : `from ${from} or later`;
}

function lengthName({ min, max, under }: NonNullable<Wish["runtime"]>): string {
  if (min !== undefined && max !== undefined) return `between ${min} and ${max} minutes long`;
  if (min === undefined && under === true) return `under ${max} minutes long`;
  return min === undefined ? `at most ${max} minutes long` : `at least ${min} minutes long`;
}

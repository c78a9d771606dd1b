/**
 * What a film must be: conditions come from the person's filters and from the firm parts of a wish (years, runtime,
 * language, genres and people not wanted).
 */
import type { Catalog, Fact, Movie, Wish } from "@matinee/core";
import { hasGenre } from "./genre-sets.ts";
import type { Context } from "./slate.ts";
import { filmsOfPeople } from "./wish-query.ts";

export interface Condition {
  /** For the note that says it was let go: "no film is from 1990–1999". */
  readonly name: string;
  /** Set by hand, so never let go. */
  readonly firm: boolean;
  /** What it asks about, where that may be unknown; `passes` is asked only about films that have it. */
  readonly fact?: Fact | undefined;
  passes(movie: Movie, item: number): boolean;
}

/** All conditions of a request. */
export const conditionsOf = (context: Context): readonly Condition[] => [...fromFilters(context), ...fromWish(context)];

/**
 * Whether there are any. What is not known here to ask for no films to be left out counts as a condition, so that a new
 * field is guarded before anybody thinks of it.
 */
export function setsConditions({ filters, wish }: Pick<Context, "filters" | "wish">): boolean {
  const { genres, people, words: _, facets: __, ...others } = wish;
  const isSet = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return (
    [filters, others].some((fields) => Object.values(fields).some(isSet)) ||
    [...genres, ...people].some(({ wanted }) => !wanted)
  );
}

function fromFilters({ filters, catalog }: Context): Condition[] {
  const { genres, withoutGenres, years, runtime, languages } = filters;
  const conditions = [...spansOf({ years, runtime }, true)];
  const add = (name: string, passes: Condition["passes"]) => conditions.push({ name, firm: true, passes });
  if (genres?.length) {
    const wanted = genres.map((names) => hasAll(catalog, names));
    add("of the genres that you chose", (_, item) => wanted.some((has) => has(item)));
  }
  if (withoutGenres?.length) {
    const unwanted = withoutGenres.map((names) => hasAll(catalog, names));
    add("without the genres that you chose", (_, item) => !unwanted.some((has) => has(item)));
  }
  if (languages?.length) conditions.push(spokenIn(languages, true, true));
  return conditions;
}

function fromWish({ wish, models, catalog }: Context): Condition[] {
  const conditions = [...spansOf(wish, false)];
  const unwanted = wish.genres.filter((genre) => !genre.wanted).map((genre) => genre.name);
  if (unwanted.length > 0) {
    const isUnwanted = hasGenre(catalog, unwanted);
    const name = `without ${unwanted.join(", ")}`;
    conditions.push({ name, firm: true, passes: (_, item) => !isUnwanted(item) });
  }
  for (const wanted of [true, false]) {
    const names = wish.languages.filter((language) => language.wanted === wanted).map((language) => language.name);
    if (names.length > 0) conditions.push(spokenIn(names, wanted, false));
  }
  const avoided = filmsOfPeople(wish, false, models.people);
  if (avoided.size > 0)
    conditions.push({ name: "without the people you named", firm: true, passes: (_, item) => !avoided.has(item) });
  return conditions;
}

/** Tells whether a film has all of the genres. */
function hasAll(catalog: Catalog, names: readonly string[]): (item: number) => boolean {
  const each = names.map((name) => hasGenre(catalog, [name]));
  return (item) => each.every((has) => has(item));
}

function* spansOf({ years, runtime }: Pick<Wish, "years" | "runtime">, firm: boolean): Iterable<Condition> {
  if (years?.from !== undefined || years?.to !== undefined) {
    const { from, to } = years;
    yield { name: spanName(years), firm, fact: "year", passes: ({ year }) => isWithin(year, from, to) };
  }
  if (runtime?.min !== undefined || runtime?.max !== undefined) {
    const { min, max } = runtime;
    yield { name: "of that length", firm, fact: "runtime", passes: (movie) => isWithin(movie.runtime, min, max) };
  }
}

const spokenIn = (names: readonly string[], wanted: boolean, firm: boolean): Condition => ({
  name: `${wanted ? "" : "not "}in ${names.join(" or ")}`,
  firm,
  fact: "language",
  passes: ({ language }) => names.includes(language ?? "") === wanted,
});

const isWithin = (
  value: number | undefined,
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): boolean => value !== undefined && value >= low && value <= high;

function spanName({ from, to }: { readonly from?: number | undefined; readonly to?: number | undefined }): string {
  if (from !== undefined && to !== undefined) return from === to ? `from ${from}` : `from ${from}–${to}`;
  return from === undefined ? `from ${to} or before` : `from ${from} or later`;
}

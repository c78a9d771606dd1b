/**
 * Filters: what a film must be. Conditions come from the person's filters and from the firm parts of a wish (years,
 * runtime, language, genres and people not wanted). A film of which a fact is unknown may fit: it comes after all that do.
 * When too few films are left, the wish's own conditions are let go one by one - never the filters, never hidden films.
 */
import type { Catalog, Fact, Movie, Note, Wish } from "@matinee/core";
import { hasGenre } from "./genre-sets.ts";
import { type Context, fits, type Stage, unsure } from "./slate.ts";
import { filmsOfPeople } from "./wish-query.ts";

interface Condition {
  /** For the note that says it was let go: "no film is from 1990–1999". */
  readonly name: string;
  /** Set by hand, so never let go. */
  readonly firm: boolean;
  /** What it asks about, where that may be unknown; `passes` is asked only about films that have it. */
  readonly fact?: Fact | undefined;
  passes(movie: Movie, item: number): boolean;
}

export const filter: Stage = {
  name: "filters",
  run(slate, context) {
    const conditions = [...fromFilters(context), ...fromWish(context)];
    const visible = new Uint8Array(context.catalog.size).fill(fits);
    for (const item of context.hidden) visible[item] = 0;
    const firm = narrowed(
      context,
      visible,
      conditions.filter((condition) => condition.firm),
    );
    let soft = conditions.filter((condition) => !condition.firm);
    const notes: Note[] = [];
    let allowed = narrowed(context, firm, soft);
    while (soft.length > 0 && countOf(allowed) < Math.min(context.n, enough)) {
      // The condition that shuts out most is let go first.
      const left = soft.map((condition) => countOf(narrowed(context, firm, [condition])));
      const strictest = soft[left.indexOf(Math.min(...left))];
      soft = soft.filter((condition) => condition !== strictest);
      notes.push({ code: "filters-relaxed", text: `Too few films are ${strictest.name}, so others are shown too.` });
      allowed = narrowed(context, firm, soft);
    }
    const standing = [...conditions.filter(({ firm }) => firm), ...soft].flatMap(({ fact }) => fact ?? []);
    return { ...slate, allowed, asked: [...new Set(standing)], notes: [...slate.notes, ...notes] };
  },
};

/** With this many films a wish's conditions stand, even when the list comes out short. */
const enough = 5;

function narrowed({ catalog }: Context, allowed: Uint8Array, conditions: readonly Condition[]): Uint8Array {
  if (conditions.length === 0) return allowed;
  return allowed.map((open, item) => {
    const fit = open === 0 ? 0 : fitOf(catalog.movie(item), item, conditions);
    return fit === 0 ? 0 : Math.max(open, fit);
  });
}

function fitOf(movie: Movie, item: number, conditions: readonly Condition[]): number {
  let fit: number = fits;
  for (const { fact, passes } of conditions) {
    if (fact !== undefined && movie[fact] === undefined) fit = unsure;
    else if (!passes(movie, item)) return 0;
  }
  return fit;
}

const countOf = (allowed: Uint8Array): number => allowed.reduce((sum, open) => sum + (open === 0 ? 0 : 1), 0);

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

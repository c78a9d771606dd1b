/**
 * Filters: what a film must be. Conditions come from the person's filters and from the firm parts of a wish (years,
 * runtime, language, genres and people not wanted). Facts that are unknown pass, except genres that were asked for.
 * When too few films are left, the wish's own conditions are let go one by one - never the filters, never hidden films.
 */
import type { Movie, Note } from "@matinee/core";
import { hasGenre } from "./genre-sets.ts";
import type { Context, Stage } from "./slate.ts";
import { filmsOfPeople } from "./wish-query.ts";

interface Condition {
  /** For the note that says it was let go: "no film is from 1990–1999". */
  readonly name: string;
  /** Set by hand, so never let go. */
  readonly firm: boolean;
  passes(movie: Movie, item: number): boolean;
}

export const filter: Stage = {
  name: "filters",
  run(slate, context) {
    const conditions = [...fromFilters(context), ...fromWish(context)];
    const visible = new Uint8Array(context.catalog.size).fill(1);
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
    return { ...slate, allowed, notes: [...slate.notes, ...notes] };
  },
};

/** With this many films a wish's conditions stand, even when the list comes out short. */
const enough = 5;

function narrowed({ catalog }: Context, allowed: Uint8Array, conditions: readonly Condition[]): Uint8Array {
  if (conditions.length === 0) return allowed;
  return allowed.map((open, item) =>
    open === 1 && conditions.every((c) => c.passes(catalog.movie(item), item)) ? 1 : 0,
  );
}

const countOf = (allowed: Uint8Array): number => allowed.reduce((sum, open) => sum + open, 0);

function fromFilters({ filters, catalog }: Context): Condition[] {
  const conditions: Condition[] = [];
  const add = (name: string, passes: Condition["passes"]) => conditions.push({ name, firm: true, passes });
  const { genres, withoutGenres, years, runtime, languages } = filters;
  if (genres?.length) {
    const wanted = hasGenre(catalog, genres);
    add(genres.join(" or "), (_, item) => wanted(item));
  }
  if (withoutGenres?.length) {
    const unwanted = hasGenre(catalog, withoutGenres);
    add(`without ${withoutGenres.join(", ")}`, (_, item) => !unwanted(item));
  }
  if (years) add(spanName(years), (movie) => isWithin(movie.year, years.from, years.to));
  if (runtime) add("of that length", (movie) => isWithin(movie.runtime, runtime.min, runtime.max));
  if (languages?.length)
    add(`in ${languages.join(" or ")}`, (movie) => movie.language === undefined || languages.includes(movie.language));
  return conditions;
}

function fromWish({ wish, models, catalog }: Context): Condition[] {
  const conditions: Condition[] = [];
  const add = (name: string, passes: Condition["passes"], firm = false) => conditions.push({ name, firm, passes });
  const { years, runtime } = wish;
  if (years) add(spanName(years), (movie) => isWithin(movie.year, years.from, years.to));
  if (runtime) add("of that length", (movie) => isWithin(movie.runtime, runtime.min, runtime.max));
  const unwanted = wish.genres.filter((genre) => !genre.wanted).map((genre) => genre.name);
  if (unwanted.length > 0) {
    const isUnwanted = hasGenre(catalog, unwanted);
    add(`without ${unwanted.join(", ")}`, (_, item) => !isUnwanted(item), true);
  }
  const [spoken, unspoken] = [true, false].map((wanted) =>
    wish.languages.filter((language) => language.wanted === wanted).map((language) => language.name),
  );
  if (spoken.length > 0)
    add(`in ${spoken.join(" or ")}`, (movie) => movie.language !== undefined && spoken.includes(movie.language));
  if (unspoken.length > 0)
    add(
      `not in ${unspoken.join(" or ")}`,
      (movie) => movie.language === undefined || !unspoken.includes(movie.language),
    );
  const avoided = filmsOfPeople(wish, false, models.credits);
  if (avoided.size > 0) add("without the people you named", (_, item) => !avoided.has(item), true);
  return conditions;
}

const isWithin = (
  value: number | undefined,
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): boolean => value === undefined || (value >= low && value <= high);

function spanName({ from, to }: { readonly from?: number | undefined; readonly to?: number | undefined }): string {
  if (from !== undefined && to !== undefined) return from === to ? `from ${from}` : `from ${from}–${to}`;
  return from === undefined ? `from ${to} or before` : `from ${from} or later`;
}

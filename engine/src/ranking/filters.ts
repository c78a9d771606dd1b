/**
 * Filters: what a film must be. Conditions come from the person's filters and from the firm parts of a wish (years,
 * runtime, language, genres and people not wanted). Facts that are unknown pass, except genres that were asked for.
 * When too few films are left, the wish's own conditions are let go one by one - never the filters, never hidden films.
 */
import type { Movie, Note } from "@matinee/core";
import type { Candidate, Context, Stage } from "./slate.ts";
import { filmsOf } from "./wish-query.ts";

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
    const { catalog, hidden } = context;
    const open: number[] = [];
    for (let item = 0; item < catalog.size; item++) if (!hidden.has(item)) open.push(item);
    const firm = open.filter((item) => conditions.every((c) => !c.firm || c.passes(catalog.movie(item), item)));
    let soft = conditions.filter((condition) => !condition.firm);
    const notes: Note[] = [];
    let kept = narrowed(context, firm, soft);
    // The condition that shuts out most is let go first.
    while (kept.length < Math.min(context.n, 5) && soft.length > 0) {
      const strictest = soft.reduce((a, b) =>
        narrowed(context, firm, [a]).length <= narrowed(context, firm, [b]).length ? a : b,
      );
      soft = soft.filter((condition) => condition !== strictest);
      notes.push({ code: "filters-relaxed", text: `Too few films are ${strictest.name}, so others are shown too.` });
      kept = narrowed(context, firm, soft);
    }
    const candidates: Candidate[] = kept.map((item) => ({ item, score: 0, reasons: [] }));
    return { ...slate, candidates, notes: [...slate.notes, ...notes] };
  },
};

const narrowed = ({ catalog }: Context, items: readonly number[], conditions: readonly Condition[]): number[] =>
  items.filter((item) => conditions.every((condition) => condition.passes(catalog.movie(item), item)));

function fromFilters({ filters }: Context): Condition[] {
  const conditions: Condition[] = [];
  const add = (name: string, passes: Condition["passes"]) => conditions.push({ name, firm: true, passes });
  const { genres, withoutGenres, years, runtime, languages } = filters;
  if (genres?.length) add(genres.join(" or "), (movie) => genres.some((genre) => movie.genres.includes(genre)));
  if (withoutGenres?.length)
    add(`without ${withoutGenres.join(", ")}`, (movie) => !withoutGenres.some((genre) => movie.genres.includes(genre)));
  if (years) add(spanName(years), (movie) => isWithin(movie.year, years.from, years.to));
  if (runtime) add("of that length", (movie) => isWithin(movie.runtime, runtime.min, runtime.max));
  if (languages?.length)
    add(`in ${languages.join(" or ")}`, (movie) => movie.language === undefined || languages.includes(movie.language));
  return conditions;
}

function fromWish({ wish, catalog }: Context): Condition[] {
  const conditions: Condition[] = [];
  const add = (name: string, passes: Condition["passes"], firm = false) => conditions.push({ name, firm, passes });
  const { years, runtime } = wish;
  if (years) add(spanName(years), (movie) => isWithin(movie.year, years.from, years.to));
  if (runtime) add("of that length", (movie) => isWithin(movie.runtime, runtime.min, runtime.max));
  const unwanted = wish.genres.filter((genre) => !genre.wanted).map((genre) => genre.name);
  if (unwanted.length > 0)
    add(`without ${unwanted.join(", ")}`, (movie) => !unwanted.some((genre) => movie.genres.includes(genre)), true);
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
  const avoided = filmsOf(
    catalog,
    wish.people.filter((person) => !person.wanted).map((person) => person.name),
  );
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

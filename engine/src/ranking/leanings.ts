/** What somebody would like and need not have ("with Cary Grant maybe"): films that have it come first among those that fit. */
import type { Wish } from "@matinee/core";
import { homesOf } from "../reading/wishes/homes.ts";
import { hasGenre } from "./genre-sets.ts";
import type { Context } from "./slate.ts";
import { tuning } from "./weights.ts";

/** Parts of a wish that must be met, not those that are only leant to. */
export const firm = <Part extends { readonly maybe?: true | undefined }>(parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ maybe }) => maybe !== true);

/** Whether one of the people whom a film has is a must. */
export function hasFirm(names: readonly string[], { people }: Pick<Wish, "people">): boolean {
  return people.some(({ name, wanted, maybe }) => wanted && maybe !== true && names.includes(name));
}

/** Raises films by each thing that they have and somebody leans to, in place; people are raised where they are heard. */
export function addLeanings(sum: Float32Array, { wish, catalog }: Pick<Context, "wish" | "catalog">): void {
  const { years } = wish;
  const namesOf = (parts: Wish["genres"]) =>
    parts.filter(({ wanted, maybe }) => wanted && maybe).map(({ name }) => name);
  const genres = namesOf(wish.genres).map((name) => hasGenre(catalog, [name]));
  const countries = new Set(namesOf(wish.countries).map((code) => code.toUpperCase()));
  const languages = namesOf(wish.languages);
  if (years?.maybe !== true && genres.length + countries.size + languages.length === 0) return;
  for (let item = 0; item < sum.length; item++) {
    const { year, language, note } = catalog.movie(item);
    let met = genres.reduce((count, has) => count + Number(has(item)), 0);
    if (years?.maybe === true && year !== undefined)
      met += Number(year >= (years.from ?? year) && year <= (years.to ?? year));
    if (note?.countries.some((code) => countries.has(code))) met++;
    const homes = languages.flatMap((name) => (note?.languages.includes(name) ? (homesOf(name) ?? []) : []));
    if (languages.includes(language ?? "") || homes.includes(note?.countries[0] ?? "")) met++;
    sum[item] += tuning.leaning * met;
  }
}

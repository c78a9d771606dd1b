/**
 * How much of what an example is known to be other films are as well. Where the cosine of whole shapes forgives a film that
 * shares a mood and nothing of the story, this counts trait by trait what a person would name: class, satire, a con.
 */
import type { Catalog, ItemIndex, Wish } from "@matinee/core";
import type { FacetModel } from "../models/facet-model.ts";
import { themeFacets } from "../reading/facets/theme-facets.ts";
import { asideFacets } from "./aside-facets.ts";
import { columnOf, type FacetColumn, surely } from "./facet-column.ts";
import { hasGenre } from "./genre-sets.ts";
import { keptBeside } from "./implied-opposites.ts";

/** For each film the share 0 … 1 of the examples' facets, rare and strong ones first; undefined where no note tells any. */
export function commonTraits(
  examples: Int32Array,
  { facets: wished, genres }: Pick<Wish, "facets" | "genres">,
  facets: FacetModel,
  catalog: Catalog,
): Float32Array | undefined {
  // "The Godfather without the gangsters": what is refused or said otherwise is no part of the likeness.
  const refused = new Set(wished.filter(({ wanted }) => !wanted).map(({ name }) => name));
  const traits = Array.from(examples, (film) => traitsOf(film, catalog)).filter(({ length }) => length > 0);
  if (traits.length === 0) return undefined;
  // "Alien but funny": what hardly ever stands beside fun is hardly asked for.
  // "Amélie, but darker" asks for a step, and for all else that it is.
  const kept = keptBeside(
    wished.filter(({ than }) => than === undefined),
    catalog,
  );
  // "Groundhog Day, but no comedy": what mostly comedies are is hardly part of the likeness.
  const apart = apartFrom(
    genres.flatMap(({ name, wanted }) => (wanted ? [] : [name])),
    catalog,
  );
  const shares = new Float32Array(catalog.size);
  for (const ofFilm of traits) {
    const columns = ofFilm.flatMap(([name, strength]) => {
      const column = refused.has(name) ? undefined : columnOf(facets, name);
      if (column === undefined) return [];
      // What it is about stays, however seldom that is told so: "a gentler Gladiator" is still about ancient Rome.
      const share = themeFacets.has(name) ? Math.max(leastOfTheme, kept(name)) : kept(name);
      return [
        { strength, believed: column.believed, weight: share * apart(column) * (strength * column.rarity) ** emphasis },
      ];
    });
    const total = columns.reduce((sum, { weight }) => sum + weight, 0) * traits.length;
    for (const { strength, believed, weight } of columns)
      for (let item = 0; item < shares.length; item++) {
        const has = believed[item];
        if (has > 0) shares[item] += (has < strength ? weight * (has / strength) : weight) / total;
      }
  }
  return shares;
}

/** The share of a facet that is left without the films of some genres: 1 where films with it are of other genres as often as any. */
function apartFrom(genres: readonly string[], catalog: Catalog): (column: FacetColumn) => number {
  if (genres.length === 0) return () => 1;
  const isOf = hasGenre(catalog, genres);
  const shareOfOthers = (has: (item: ItemIndex) => boolean) => {
    let [having, others] = [0, 0];
    for (let item = 0; item < catalog.size; item++) {
      if (!has(item)) continue;
      having++;
      if (!isOf(item)) others++;
    }
    return (1 + others) / (1 + having);
  };
  const usual = shareOfOthers((item) => catalog.movie(item).note !== undefined);
  return ({ believed, isNoted }) =>
    Math.min(1, shareOfOthers((item) => isNoted[item] === 1 && believed[item] >= surely) / usual);
}

/** How far strong and rare facets stand out of the others (npm run eval:wordings -- --kind comparison). */
const emphasis = 1.5;
/** The share of a theme that is left, however seldom it goes with what is wanted. */
const leastOfTheme = 0.8;

const traitsOf = (film: ItemIndex, catalog: Catalog): [string, number][] =>
  Object.entries(catalog.movie(film).note?.facets ?? {}).filter(
    ([name, strength]) => strength > 0 && !asideFacets.has(name),
  );

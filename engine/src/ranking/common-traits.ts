/**
 * How much of what an example is known to be other films are as well. Where the cosine of whole shapes forgives a film that
 * shares a mood and nothing of the story, this counts trait by trait what a person would name: class, satire, a con.
 */
import type { Catalog, ItemIndex, Wish } from "@matinee/core";
import type { FacetModel } from "../models/facet-model.ts";
import { asideFacets } from "./aside-facets.ts";
import { columnOf } from "./facet-column.ts";
import { keptBeside } from "./implied-opposites.ts";

/** For each film the share 0 … 1 of the examples' facets, rare and strong ones first; undefined where no note tells any. */
export function commonTraits(
  examples: Int32Array,
  { facets: wished }: Pick<Wish, "facets">,
  facets: FacetModel,
  catalog: Catalog,
): Float32Array | undefined {
  // "The Godfather without the gangsters": what is refused or said otherwise is no part of the likeness.
  const refused = new Set(wished.filter(({ wanted }) => !wanted).map(({ name }) => name));
  const traits = Array.from(examples, (film) => traitsOf(film, catalog)).filter(({ length }) => length > 0);
  if (traits.length === 0) return undefined;
  // "Alien but funny": what hardly ever stands beside fun is hardly asked for.
  const kept = keptBeside(wished, catalog);
  const shares = new Float32Array(catalog.size);
  for (const ofFilm of traits) {
    const columns = ofFilm.flatMap(([name, strength]) => {
      const column = refused.has(name) ? undefined : columnOf(facets, name);
      if (column === undefined) return [];
      return [{ strength, believed: column.believed, weight: kept(name) * (strength * column.rarity) ** emphasis }];
    });
    const total = columns.reduce((sum, { weight }) => sum + weight, 0) * traits.length;
    for (const { strength, believed, weight } of columns)
      for (let item = 0; item < shares.length; item++)
        shares[item] += (weight * Math.min(1, believed[item] / strength)) / total;
  }
  return shares;
}

/** How far strong and rare facets stand out of the others (npm run eval:wordings -- --kind comparison). */
const emphasis = 1.5;

const traitsOf = (film: ItemIndex, catalog: Catalog): [string, number][] =>
  Object.entries(catalog.movie(film).note?.facets ?? {}).filter(
    ([name, strength]) => strength > 0 && !asideFacets.has(name),
  );

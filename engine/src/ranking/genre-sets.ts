/** Films by genre as sets of rows: every request with a genre asks for them, and a catalogue never changes. */
import type { Catalog, RowSet } from "@matinee/core";
import { isIn, rowSet } from "../math/row-set.ts";

const known = new WeakMap<Catalog, Map<string, RowSet>>();

/** Tells whether a film has any of the genres. */
export function hasGenre(catalog: Catalog, genres: readonly string[]): (item: number) => boolean {
  const sets = genres.map((genre) => setOf(catalog, genre));
  return (item) => sets.some((set) => isIn(set, item));
}

/** A genre that no film has is not kept, so that what people write cannot fill the memory. */
function setOf(catalog: Catalog, genre: string): RowSet {
  const sets = known.get(catalog) ?? new Map<string, RowSet>();
  known.set(catalog, sets);
  const set = sets.get(genre) ?? rowSet(catalog.size, (item) => catalog.movie(item).genres.includes(genre));
  if (set.some((word) => word !== 0)) sets.set(genre, set);
  return set;
}

/** Names that people know and no catalogue holds, by the film of this catalogue that they mean. */
import type { Catalog, ItemIndex } from "@matinee/core";
import { knownNames } from "../reading/known-names.ts";

/** Calls `see` for every known name of a film that is there: its title and, within one year, its year must be right. */
export function eachKnownTitle(
  catalog: Catalog,
  itemsOf: (title: string) => readonly ItemIndex[],
  see: (name: string, item: ItemIndex) => void,
): void {
  for (const [name, title, year] of knownNames) {
    const apart = (item: ItemIndex) => Math.abs((catalog.movie(item).year ?? Number.POSITIVE_INFINITY) - year);
    const [item] = itemsOf(title)
      .filter((one) => apart(one) <= 1)
      .sort((a, b) => apart(a) - apart(b));
    if (item !== undefined) see(name, item);
  }
}

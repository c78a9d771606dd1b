/** All names of a catalogue, and its words. */
import type { Catalog, ItemIndex } from "@matinee/core";
import { foldSpoken } from "@matinee/text";
import { type FilmName, namesOf } from "./sure-names.ts";

/** A film that has a name. */
export interface Holder {
  readonly item: ItemIndex;
  readonly name: FilmName;
}

/** Every name with the films that have it; a film stands once at each. */
export function holdersByKey(catalog: Catalog): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  const hold = (item: ItemIndex, name: FilmName) => {
    const known = holders.get(name.key);
    if (known === undefined) holders.set(name.key, [{ item, name }]);
    else if (known.every((other) => other.item !== item)) known.push({ item, name });
  };
  for (let item = 0; item < catalog.size; item++) for (const name of namesOf(catalog.movie(item))) hold(item, name);
  return holders;
}

/** All words of titles. */
export function titleWords(catalog: Catalog): ReadonlySet<string> {
  const words = new Set<string>();
  for (let item = 0; item < catalog.size; item++) {
    const { title, alternativeTitles } = catalog.movie(item);
    for (const text of [title, ...alternativeTitles]) for (const word of foldSpoken(text)) words.add(word);
  }
  return words;
}

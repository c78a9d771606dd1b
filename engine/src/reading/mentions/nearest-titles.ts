/** Films whose titles are near to a name that the catalogue does not have: by spelling, and by what is left of the name. */
import type { ItemIndex } from "@matinee/core";
import { wordsOf } from "@matinee/text";
import { isSmallWord, keyOfWords } from "./film-names.ts";
import type { TitleLookup } from "./title-lookup.ts";

const mostTold = 3;

export function nearestTitles(name: string, lookup: TitleLookup): ItemIndex[] {
  const norms = wordsOf(name.replace(/\s*\(\d{4}\)?\s*$/, "")).map(({ norm }) => norm);
  const key = keyOfWords(norms);
  if (key.length < 3) return [];
  const found = new Map<ItemIndex, number>();
  const add = (item: ItemIndex, distance: number) =>
    found.set(item, Math.min(found.get(item) ?? Number.POSITIVE_INFINITY, distance));
  const edits = key.length < 6 ? 1 : key.length < 12 ? 2 : 3;
  for (const { key: near, distance } of [...lookup.near(key, Math.min(2, edits)), ...lookup.far(key, edits)])
    for (const { item, kind } of lookup.owners(near)) if (kind !== "part") add(item, distance);
  // "Super Troopers 2" where only the first is there.
  for (const { item, kind } of lookup.owners(key)) if (kind !== "part") add(item, 0);
  for (let length = norms.length - 1; length > 0; length--)
    for (const piece of [norms.slice(0, length), norms.slice(norms.length - length)])
      if (piece.some((norm) => !isSmallWord(norm) && norm.length > 3))
        for (const { item, kind } of lookup.owners(keyOfWords(piece)))
          if (kind !== "part") add(item, 3 + norms.length - length);
  return [...found.entries()]
    .sort((a, b) => a[1] - b[1] || lookup.fame[b[0]] - lookup.fame[a[0]])
    .map(([item]) => item)
    .filter((item) => item < lookup.catalog.size)
    .slice(0, mostTold);
}

/** Smaller worlds to learn from: people and films with many ratings, films with tags. */
import { type Catalog, type Interactions, interactionsOf } from "@matinee/core";
import { raterCounts } from "../../dataset/matrix.ts";

interface Least {
  readonly ofPerson: number;
  readonly ofFilm: number;
  readonly tags: number;
}

export const sizes = {
  tiny: { ofPerson: 500, ofFilm: 500, tags: 3 },
  small: { ofPerson: 500, ofFilm: 5, tags: 3 },
  large: { ofPerson: 5, ofFilm: 5, tags: 3 },
} as const satisfies Readonly<Record<string, Least>>;

/** The ratings of that size; people keep their rows. Everything for a name that is no size. */
export function enoughRated(all: Interactions, catalog: Catalog, size: string): Interactions {
  const least: Least | undefined = Object.hasOwn(sizes, size) ? sizes[size as keyof typeof sizes] : undefined; // just asked
  if (least === undefined) return all;
  const counts = raterCounts(all, catalog.size);
  const isIn = (item: number) => counts[item] >= least.ofFilm && catalog.movie(item).tags.length >= least.tags;
  const offsets = new Int32Array(all.people + 1);
  const [items, stars]: [number[], number[]] = [[], []];
  for (let person = 0; person < all.people; person++) {
    const own = all.of(person);
    if (own.items.length >= least.ofPerson)
      for (const [at, item] of own.items.entries())
        if (isIn(item)) {
          items.push(item);
          stars.push(own.stars[at]);
        }
    offsets[person + 1] = items.length;
  }
  return interactionsOf(offsets, Int32Array.from(items), Float32Array.from(stars));
}

/** Smaller worlds to learn from: people and films with many ratings, films with tags, as `matinee preprocess` leaves them. */
import { type Catalog, type Interactions, interactionsOf } from "@matinee/core";
import { type Least, whoStays } from "../../dataset/filtered.ts";

export const sizes = {
  tiny: { ratingsOfPerson: 500, ratingsOfFilm: 500, tagsOfFilm: 3 },
  small: { ratingsOfPerson: 500, ratingsOfFilm: 5, tagsOfFilm: 3 },
  large: { ratingsOfPerson: 5, ratingsOfFilm: 5, tagsOfFilm: 3 },
} as const satisfies Readonly<Record<string, Least>>;

/** The ratings of that size; people keep their rows. Everything for a name that is no size. */
export function enoughRated(all: Interactions, catalog: Catalog, size: string): Interactions {
  const least: Least | undefined = Object.hasOwn(sizes, size) ? sizes[size as keyof typeof sizes] : undefined; // just asked
  if (least === undefined) return all;
  const { people, films } = whoStays({ catalog, interactions: all }, least);
  const offsets = new Int32Array(all.people + 1);
  const [items, stars]: [number[], number[]] = [[], []];
  for (let person = 0; person < all.people; person++) {
    if (people[person] === 1) {
      const own = all.of(person);
      for (const [at, item] of own.items.entries())
        if (films[item] === 1) {
          items.push(item);
          stars.push(own.stars[at]);
        }
    }
    offsets[person + 1] = items.length;
  }
  return interactionsOf(offsets, Int32Array.from(items), Float32Array.from(stars));
}

/** Somebody of the data set: what they rated, told as a profile. */
import type { Catalog, PersonAnswer, Rated, Ratings } from "@matinee/core";
import { cardOf } from "./card.ts";

/** A history without one film. */
export function without({ items, stars }: Ratings, item: number): Ratings {
  const kept = Array.from(items.keys()).filter((at) => items[at] !== item);
  return {
    items: Int32Array.from(kept, (at) => items[at]),
    stars: Float32Array.from(kept, (at) => stars[at]),
  };
}

type Told = Pick<PersonAnswer, "profile" | "topRated" | "recentFavourites">;

export function profileOf(catalog: Catalog, person: string, history: Ratings, limit: number): Told {
  const { items, stars, times } = history;
  const rated = (at: number): Rated => ({
    movie: cardOf(catalog.movie(items[at])),
    rating: stars[at],
    ...(times?.[at] ? { on: new Date(1000 * times[at]).toISOString() } : {}),
  });
  const places = Array.from(items.keys());
  const timed = places.filter((at) => (times?.[at] ?? 0) > 0);
  return {
    profile: {
      person,
      ratings: items.length,
      mean: inHundredths(mean(stars)),
      genres: genresOf(catalog, history),
    },
    topRated: places
      .toSorted((a, b) => stars[b] - stars[a] || a - b)
      .slice(0, limit)
      .map(rated),
    recentFavourites: timed
      .filter((at) => stars[at] >= favourite)
      .sort((a, b) => (times?.[b] ?? 0) - (times?.[a] ?? 0))
      .slice(0, limit)
      .map(rated),
  };
}

const favourite = 4;

function genresOf(catalog: Catalog, { items, stars }: Ratings): PersonAnswer["profile"]["genres"] {
  const byGenre = new Map<string, number[]>();
  for (const [at, item] of items.entries())
    for (const genre of catalog.movie(item).genres) {
      const given = byGenre.get(genre) ?? [];
      given.push(stars[at]);
      byGenre.set(genre, given);
    }
  return [...byGenre]
    .map(([name, given]) => ({ name, films: given.length, mean: inHundredths(mean(given)) }))
    .sort((a, b) => b.films - a.films || (a.name < b.name ? -1 : 1));
}

const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return values.length === 0 ? 0 : sum / values.length;
};

const inHundredths = (value: number): number => Math.round(100 * value) / 100;

/** Genres that stand out among films that somebody liked: what they would say that they enjoy. */
import type { Catalog } from "@matinee/core";

/** How often each genre stands in films, as shares of their number. */
export function genreRates(catalog: Catalog, items: Iterable<number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const item of items) {
    all++;
    for (const genre of catalog.movie(item).genres) counts.set(genre, (counts.get(genre) ?? 0) + 1);
  }
  return new Map([...counts].map(([genre, count]) => [genre, count / all]));
}

/** So many of them at most, and so much more often than others, make what somebody enjoys. */
const most = 3;
const least = 1.1;

/** The strongest first; `usual` are the rates among everybody's films. None where nothing stands out. */
export function outstandingGenres(
  catalog: Catalog,
  liked: ArrayLike<number>,
  usual: ReadonlyMap<string, number>,
): readonly string[] {
  return [...genreRates(catalog, Array.from(liked))]
    .map(([genre, rate]) => ({
      genre,
      // How much more often than others they like the genre, drawn towards none by what few films say.
      lift: (rate * liked.length + 2 * (usual.get(genre) ?? 0)) / ((liked.length + 2) * (usual.get(genre) ?? 1)),
    }))
    .filter(({ lift }) => lift > least)
    .sort((a, b) => b.lift - a.lift)
    .slice(0, most)
    .map(({ genre }) => genre);
}

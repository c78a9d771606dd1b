/** Genres of films in equal parts, and how far the genres of a list are from those of a history. */
import type { Catalog } from "@matinee/core";

/** A film's share in each genre: its genres in equal parts. A film without any stands apart as a genre of its own. */
export type GenreShares = (item: number) => ReadonlyMap<string, number>;

/** Worked out when they are first asked for. */
export function genreSharesOf(catalog: Catalog): GenreShares {
  const known: ReadonlyMap<string, number>[] = [];
  return (item) => {
    if (known[item] === undefined) {
      const { genres } = catalog.movie(item);
      const names = genres.length > 0 ? genres : ["none"];
      known[item] = new Map(names.map((genre) => [genre, 1 / names.length]));
    }
    return known[item];
  };
}

/** The mean of the films' shares; nothing for no films. */
export function meanShares(items: ArrayLike<number>, sharesOf: GenreShares): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (let at = 0; at < items.length; at++)
    for (const [genre, share] of sharesOf(items[at])) sums.set(genre, (sums.get(genre) ?? 0) + share / items.length);
  return sums;
}

/**
 * Kullback–Leibler's divergence Σ p ln(p / q̃) of given shares from wanted ones, with q̃ = (1 − α) q + α p and α = .01. Source:
 * H. Steck, "Calibrated Recommendations", RecSys 2018.
 */
export function divergence(wanted: ReadonlyMap<string, number>, given: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [genre, p] of wanted) sum += p * Math.log(p / (0.99 * (given.get(genre) ?? 0) + 0.01 * p));
  return sum;
}

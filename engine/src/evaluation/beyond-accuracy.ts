/** What else can be said of lists: how much of the catalogue they show, how evenly, how little known, how varied, how typical. */
import { divergence, type GenreShares, meanShares } from "../dataset/genre-shares.ts";

/** Share of the films that can be recommended which stand in somebody's list. */
export function coverage(shown: ArrayLike<number>, rankable: number): number {
  let seen = 0;
  for (let row = 0; row < shown.length; row++) if (shown[row] > 0) seen++;
  return rankable === 0 ? 0 : seen / rankable;
}

/** Gini's index of how often each film is shown: 0 all alike, towards 1 all shows to one. Overwrites the order of a copy. */
export function gini(shown: ArrayLike<number>): number {
  const sorted = Float64Array.from(shown).sort();
  let sum = 0;
  let weighted = 0;
  sorted.forEach((count, place) => {
    sum += count;
    weighted += (2 * (place + 1) - sorted.length - 1) * count;
  });
  return sum === 0 ? 0 : weighted / (sorted.length * sum);
}

/**
 * Mean self-information of a list's films in bits, −log₂ of the share of people who rated them; a film that nobody rated
 * counts as rated by one. Source: T. Zhou et al., PNAS 107 (2010).
 */
export function novelty(ranked: ArrayLike<number>, raters: ArrayLike<number>, people: number): number {
  let sum = 0;
  for (let rank = 0; rank < ranked.length; rank++) sum -= Math.log2(Math.max(1, raters[ranked[rank]]) / people);
  return ranked.length === 0 ? Number.NaN : sum / ranked.length;
}

/** 1 − the mean cosine of genres over all pairs of a list; NaN with fewer than two films. */
export function diversity(ranked: ArrayLike<number>, genresOf: GenreShares): number {
  let sum = 0;
  let pairs = 0;
  for (let one = 0; one < ranked.length; one++)
    for (let other = one + 1; other < ranked.length; other++) {
      sum += 1 - cosine(genresOf(ranked[one]), genresOf(ranked[other]));
      pairs++;
    }
  return pairs === 0 ? Number.NaN : sum / pairs;
}

/** How far a list's genres are from those of the history (divergence); NaN where either has none. */
export function miscalibration(history: ArrayLike<number>, ranked: ArrayLike<number>, genresOf: GenreShares): number {
  const wanted = meanShares(history, genresOf);
  const given = meanShares(ranked, genresOf);
  return wanted.size === 0 || given.size === 0 ? Number.NaN : divergence(wanted, given);
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [genre, share] of one) product += share * (other.get(genre) ?? 0);
  return product / Math.sqrt(squares(one) * squares(other));
}

function squares(shares: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const share of shares.values()) sum += share ** 2;
  return sum;
}

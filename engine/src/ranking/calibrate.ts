/**
 * A list whose genres stand in the shares that the genres of a person's films have: greedy, each pick weighed by its score and by
 * how far the list then is from those shares. Source: H. Steck, "Calibrated Recommendations", RecSys 2018.
 */
import type { Catalog, Ratings } from "@matinee/core";
import { divergence, type GenreShares, genreSharesOf, meanShares } from "../dataset/genre-shares.ts";
import type { Candidate } from "./slate.ts";

export interface Calibration {
  readonly catalog: Catalog;
  readonly history: Ratings;
  /** 0: the order as it is; 1: nothing but the shares of genres. */
  readonly strength: number;
  readonly n: number;
}

/** What a divergence of 1 weighs beside a unit of the blended score, where both count alike. */
const loudness = 6;

/** Fewer stars are no taste that a list should mirror. */
const leastLiked = 2.5;

/** The first `n` anew, then all others as they were. Without a history nothing changes. */
export function calibrated(
  pool: readonly Candidate[],
  { catalog, history, strength, n }: Calibration,
): readonly Candidate[] {
  const films = history.items.filter((_, at) => history.stars[at] >= leastLiked);
  if (strength === 0 || films.length === 0) return pool;
  const sharesOf = sharesIn(catalog);
  const wanted = meanShares(films, sharesOf);
  const picked: Candidate[] = [];
  const open = new Set(pool);
  while (picked.length < n && open.size > 0) {
    let best: Candidate | undefined;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const candidate of open) {
      const given = meanShares(
        [...picked, candidate].map(({ item }) => item),
        sharesOf,
      );
      const value = (1 - strength) * candidate.score - strength * loudness * divergence(wanted, given);
      if (value > bestValue) [best, bestValue] = [candidate, value];
    }
    if (best === undefined) break;
    open.delete(best);
    picked.push(best);
  }
  return [...picked, ...open];
}

const known = new WeakMap<Catalog, GenreShares>();

function sharesIn(catalog: Catalog): GenreShares {
  const shares = known.get(catalog) ?? genreSharesOf(catalog);
  known.set(catalog, shares);
  return shares;
}

/**
 * How well one list meets the films that a person went on to like, cut after k films. Relevance is yes or no.
 * Sources: K. Järvelin, J. Kekäläinen, TOIS 20 (2002) for NDCG; C. Manning et al., "Introduction to Information Retrieval", ch. 8.
 */

/**
 * NDCG@k with binary relevance: Σ 1/log₂(rank + 1) over relevant films among the first k, divided by its best value.
 */
export function ndcg(ranked: ArrayLike<number>, relevant: ReadonlySet<number>, k: number): number {
  let gain = 0;
  let best = 0;
  for (let rank = 0; rank < k; rank++) {
    const discount = 1 / Math.log2(rank + 2);
    if (rank < ranked.length && relevant.has(ranked[rank])) gain += discount;
    if (rank < relevant.size) best += discount;
  }
  return best === 0 ? 0 : gain / best;
}

/** Relevant films among the first k. */
function hitsIn(ranked: ArrayLike<number>, relevant: ReadonlySet<number>, k: number): number {
  let hits = 0;
  for (let rank = 0; rank < Math.min(k, ranked.length); rank++) if (relevant.has(ranked[rank])) hits++;
  return hits;
}

/** Precision at the rank of each relevant film among the first k, summed, over the most that could be there: min(k, relevant). */
function averagePrecision(ranked: ArrayLike<number>, relevant: ReadonlySet<number>, k: number): number {
  let hits = 0;
  let sum = 0;
  for (let rank = 0; rank < Math.min(k, ranked.length); rank++)
    if (relevant.has(ranked[rank])) sum += ++hits / (rank + 1);
  const most = Math.min(k, relevant.size);
  return most === 0 ? 0 : sum / most;
}

/** 1 / rank of the first relevant film among the first k, else 0. */
function reciprocalRank(ranked: ArrayLike<number>, relevant: ReadonlySet<number>, k: number): number {
  for (let rank = 0; rank < Math.min(k, ranked.length); rank++) if (relevant.has(ranked[rank])) return 1 / (rank + 1);
  return 0;
}

/** Every measure of one list, by name: "ndcg@10". A list that is too short is not made longer: what is missing is no hit. */
export function listMetrics(
  ranked: ArrayLike<number>,
  relevant: ReadonlySet<number>,
  cutoffs: readonly number[],
): Record<string, number> {
  const values: Record<string, number> = {};
  for (const k of cutoffs) {
    const hits = hitsIn(ranked, relevant, k);
    values[`ndcg@${k}`] = ndcg(ranked, relevant, k);
    values[`recall@${k}`] = relevant.size === 0 ? 0 : hits / relevant.size;
    values[`capped-recall@${k}`] = relevant.size === 0 ? 0 : hits / Math.min(k, relevant.size);
    values[`precision@${k}`] = hits / k;
    values[`map@${k}`] = averagePrecision(ranked, relevant, k);
    values[`mrr@${k}`] = reciprocalRank(ranked, relevant, k);
    values[`hit@${k}`] = hits > 0 ? 1 : 0;
  }
  return values;
}

/**
 * The same measures of films whose ranks among sampled ones are known, where ties may have given a rank a half: a film counts
 * as within k when its rank is at most k.
 */
export function rankedMetrics(ranks: readonly number[], cutoffs: readonly number[]): Record<string, number> {
  const values: Record<string, number> = {};
  const sorted = ranks.toSorted((a, b) => a - b);
  for (const k of cutoffs) {
    const within = sorted.filter((rank) => rank <= k);
    const most = Math.min(k, ranks.length);
    let best = 0;
    for (let rank = 1; rank <= most; rank++) best += 1 / Math.log2(rank + 1);
    values[`ndcg@${k}`] = within.reduce((sum, rank) => sum + 1 / Math.log2(rank + 1), 0) / best;
    values[`recall@${k}`] = within.length / ranks.length;
    values[`mrr@${k}`] = within.length === 0 ? 0 : 1 / within[0];
    values[`hit@${k}`] = within.length > 0 ? 1 : 0;
  }
  return values;
}

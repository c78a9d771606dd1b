/** Ranks and areas, and the means of many cases with their intervals. */
import { orderKept } from "../math/order.ts";
import { type Estimate, estimateOf } from "./cases.ts";

/** Rank of a row (1 = best) among all rows by score; equal scores stand before it by halves, NaN stands last. */
export function rankOf(scores: Float32Array, target: number, isLeftOut: (row: number) => boolean): number {
  const score = scores[target];
  let above = 0;
  let level = 0;
  for (let row = 0; row < scores.length; row++) {
    if (row === target || isLeftOut(row)) continue;
    if (Number.isNaN(score) ? !Number.isNaN(scores[row]) : scores[row] > score) above++;
    else if (scores[row] === score || (Number.isNaN(score) && Number.isNaN(scores[row]))) level++;
  }
  return 1 + above + level / 2;
}

/** How films with the target's own score count: all against it, or by halves. */
export type Ties = "strictly" | "halves";

/**
 * Rank of a film (1 = best) among sampled ones. A film that a published sample holds twice, as a target among its own
 * negatives, ties with itself. NaN stands last.
 */
export function rankAmong(scores: Float32Array, target: number, negatives: ArrayLike<number>, ties: Ties): number {
  const own = scores[target];
  let above = 0;
  let level = 0;
  for (let at = 0; at < negatives.length; at++) {
    const other = scores[negatives[at]];
    if (Number.isNaN(own) ? !Number.isNaN(other) : other > own) above++;
    else if (other === own || (Number.isNaN(own) && Number.isNaN(other))) level++;
  }
  return 1 + above + (ties === "strictly" ? level : level / 2);
}

/** Mean of per-case values with a 95 % percentile bootstrap interval. */
export const meanWithInterval = (values: readonly number[], seed = 7, rounds = 2000): Estimate =>
  estimateOf([{ values: Float64Array.from(values) }], { seed, rounds });

/** hit@k for each k and MRR, from ranks. */
export function rankMetrics(ranks: readonly number[], cutoffs: readonly number[]): Record<string, Estimate> {
  const metrics: Record<string, Estimate> = {};
  for (const k of cutoffs) metrics[`hit@${k}`] = meanWithInterval(ranks.map((rank) => (rank <= k ? 1 : 0)));
  metrics.mrr = meanWithInterval(ranks.map((rank) => 1 / rank));
  return metrics;
}

/** Area under the ROC curve: how often a thing that is so scores above one that is not, equal scores by halves. */
export const areaUnderCurve = (scores: ArrayLike<number>, areSo: readonly boolean[]): number =>
  (1 + orderKept(scores, areSo.map(Number))) / 2;

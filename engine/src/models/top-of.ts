/**
 * The best films by one model's score: the one door for every list that a single model ranks. A model that need not look
 * at all films says so by `top`; for the others every score is computed and the best are picked by a heap.
 */
import type { Ranked, RowSet, Scorer, Top } from "@matinee/core";
import { isIn } from "../math/row-set.ts";
import { topRows } from "../math/top.ts";

/** The `limit` best films among those allowed, best first; films that the model cannot judge never appear. */
export function topOf(scorer: Scorer, limit: number, allowed?: RowSet): Top {
  if (scorer.top !== undefined) return scorer.top(limit, allowed);
  const scores = scorer.scores();
  const rows = topRows(scores, limit, allowed === undefined ? undefined : (row) => isIn(allowed, row));
  return { rows, scores: Float32Array.from(rows, (row) => scores[row]) };
}

export const rankedOf = ({ rows, scores }: Top): readonly Ranked[] =>
  Array.from(rows, (item, at) => ({ item, score: scores[at] }));

/** The best rows by looking at every one of them. */
import type { Nearest, RowSet, Vectors } from "@matinee/core";
import { topRows } from "../top.ts";

export function plainNearest({ rows, width, values }: Vectors): Nearest {
  return {
    top(query, limit, allowed) {
      const scores = new Float32Array(rows);
      for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let at = 0; at < width; at++) sum += values[row * width + at] * query[at];
        scores[row] = sum;
      }
      const best = topRows(scores, limit, allowed === undefined ? undefined : (row) => isIn(allowed, row));
      return { rows: best, scores: Float32Array.from(best, (row) => scores[row]) };
    },
  };
}

/** True when a row is in a set of rows. */
export const isIn = (set: RowSet, row: number): boolean => ((set[row >> 5] >>> (row & 31)) & 1) === 1;

/** The rows below `size` that `belongs` says yes to, as bits. */
export function rowSet(size: number, belongs: (row: number) => boolean): RowSet {
  const set = new Uint32Array(Math.ceil(size / 32));
  for (let row = 0; row < size; row++) if (belongs(row)) set[row >> 5] |= 1 << (row & 31);
  return set;
}

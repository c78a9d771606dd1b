/** The best rows by looking at every one of them. */
import type { Nearest, Vectors } from "@matinee/core";
import { isIn } from "../row-set.ts";
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

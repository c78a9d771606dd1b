/** What models of factors share: a score is an inner product, likeness is an angle. */
import type { ItemIndex, Ranked, Vectors } from "@matinee/core";
import { topRows } from "../math/top.ts";

/** Each row's inner product with `taste`. Widths are a multiple of 4. */
export function innerProducts({ rows, width, values }: Vectors, taste: ArrayLike<number>): Float32Array {
  // 64-bit numbers here spare a conversion for each product.
  const wide = Float64Array.from(taste);
  const products = new Float32Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < width; k += 4, at += 4) {
      a += values[at] * wide[k];
      b += values[at + 1] * wide[k + 1];
      c += values[at + 2] * wide[k + 2];
      d += values[at + 3] * wide[k + 3];
    }
    products[row] = a + b + (c + d);
  }
  return products;
}

/** NaN for rows of nothing: films that nobody rated. Overwrites and returns `scores`. */
export function withoutUnknown(vectors: Vectors, scores: Float32Array): Float32Array {
  for (let row = 0; row < vectors.rows; row++) if (!isKnown(vectors, row)) scores[row] = Number.NaN;
  return scores;
}

function isKnown({ width, values }: Vectors, row: number): boolean {
  for (let at = row * width; at < (row + 1) * width; at++) if (values[at] !== 0) return true;
  return false;
}

/** Rows by the cosine of their angle with a row, without the row itself. */
export function nearestByAngle(vectors: Vectors, item: ItemIndex, limit: number): readonly Ranked[] {
  const { width, values } = vectors;
  const cosines = innerProducts(vectors, values.subarray(item * width, (item + 1) * width));
  const own = Math.sqrt(cosines[item]);
  for (let row = 0; row < vectors.rows; row++) {
    let squares = 0;
    for (let at = row * width; at < (row + 1) * width; at++) squares += values[at] * values[at];
    cosines[row] /= own * Math.sqrt(squares);
  }
  cosines[item] = Number.NaN;
  return Array.from(topRows(cosines, limit), (row) => ({ item: row, score: cosines[row] }));
}

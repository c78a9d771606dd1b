/**
 * Counts of terms as weights: damped, and rare terms before common ones. Source: G. Salton, C. Buckley, "Term-weighting
 * approaches in automatic text retrieval", Information Processing & Management 24 (1988).
 */
import type { SparseMatrix } from "../math/sparse.ts";

/** Turns counts into (1 + ln count) × rarity, rows of unit length, in place; returns each term's rarity. */
export function tfIdf(matrix: SparseMatrix): Float32Array {
  const films = new Float32Array(matrix.columns);
  for (const term of matrix.indices) films[term]++;
  const rarity = films.map((count) => Math.log((1 + matrix.rows) / (1 + count)) + 1);
  for (let row = 0; row < matrix.rows; row++) {
    let squares = 0;
    for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
      const value = damped(matrix.values[entry]) * rarity[matrix.indices[entry]];
      matrix.values[entry] = value;
      squares += value * value;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) matrix.values[entry] *= scale;
  }
  return rarity;
}

export const damped = (count: number): number => (count >= 1 ? 1 + Math.log(count) : count);

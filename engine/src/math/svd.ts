/**
 * The leading right singular vectors of a sparse matrix by randomised subspace iteration. Source: N. Halko,
 * P. Martinsson, J. Tropp, "Finding structure with randomness", SIAM Review 53 (2011), algorithms 4.4 and 5.1.
 */
import { eigenSymmetric, gramOf, orthonormalize } from "./dense.ts";
import { gaussian, randomOf } from "./random.ts";
import { type SparseMatrix, timesDense, transpose } from "./sparse.ts";

export interface SingularVectors {
  /** How many were found: at most the rank asked for. */
  readonly rank: number;
  /** columns × rank, row-major, orthonormal columns. */
  readonly right: Float32Array;
  /** Singular values, descending. */
  readonly values: Float32Array;
}

/** Leading `rank` singular vectors; `pause` is called between steps. */
export function truncatedSvd(
  matrix: SparseMatrix,
  rank: number,
  {
    seed,
    rounds = 3,
    pause,
  }: { readonly seed: number; readonly rounds?: number; readonly pause?: (done: number, total: number) => void },
): SingularVectors {
  const { rows, columns } = matrix;
  const width = Math.min(rank + 16, rows, columns);
  const turned = transpose(matrix);
  const random = randomOf(seed);
  const start = new Float32Array(columns * width);
  for (let i = 0; i < start.length; i++) start[i] = gaussian(random);
  let range = timesDense(matrix, start, width);
  orthonormalize(range, rows, width, rounds === 0 ? 2 : 1);
  for (let round = 0; round < rounds; round++) {
    pause?.(round, rounds + 1);
    range = timesDense(matrix, timesDense(turned, range, width), width);
    orthonormalize(range, rows, width, round === rounds - 1 ? 2 : 1);
  }
  pause?.(rounds, rounds + 1);
  // With A ≈ Q Qᵀ A, the eigenvectors of (QᵀA)(QᵀA)ᵀ turn the rows of QᵀA into right singular vectors.
  const projected = timesDense(turned, range, width);
  const { values, vectors } = eigenSymmetric(gramOf(projected, columns, width), width);
  const kept = Math.min(rank, values.filter((value) => value > 1e-9 * values[0]).length);
  const right = new Float32Array(columns * kept);
  for (let column = 0; column < columns; column++) {
    const from = column * width;
    for (let k = 0; k < kept; k++) {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += projected[from + j] * vectors[k * width + j];
      right[column * kept + k] = sum / Math.sqrt(values[k]);
    }
  }
  return { rank: kept, right, values: Float32Array.from(values.subarray(0, kept), Math.sqrt) };
}

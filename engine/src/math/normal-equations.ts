/**
 * Small least squares in 64 bits: A x = b with A = G + Σ w y yᵀ + λ I and b = Σ t y over a few rows y of a dense matrix.
 * Solved by Cholesky; A stays factored, so that further right-hand sides cost little.
 */
import type { Vectors } from "@matinee/core";

export interface NormalEquations {
  /** Row-major, whole. */
  readonly matrix: Float64Array;
  readonly target: Float64Array;
}

/** `gram` is G, or undefined for none. */
export function equationsOf(
  { values, width }: Vectors,
  gram: Float64Array | undefined,
  lambda: number,
  rows: Int32Array,
  weights: Float32Array,
  targets: Float32Array,
): NormalEquations {
  const matrix = gram?.slice() ?? new Float64Array(width * width);
  const target = new Float64Array(width);
  const four = new Float64Array(4 * width);
  for (let start = 0; start < rows.length; start += 4) {
    const some = Math.min(4, rows.length - start);
    // Four rows at once: every entry of the matrix is read and written once for all of them.
    four.fill(0);
    for (let at = 0; at < some; at++)
      for (let k = 0; k < width; k++) four[4 * k + at] = values[rows[start + at] * width + k];
    const weight = (at: number) => (at < some ? weights[start + at] : 0);
    const [w0, w1, w2, w3] = [weight(0), weight(1), weight(2), weight(3)];
    for (let a = 0; a < width; a++) {
      const x0 = w0 * four[4 * a];
      const x1 = w1 * four[4 * a + 1];
      const x2 = w2 * four[4 * a + 2];
      const x3 = w3 * four[4 * a + 3];
      for (let b = 0, from = 0; b <= a; b++, from += 4)
        matrix[a * width + b] += x0 * four[from] + x1 * four[from + 1] + (x2 * four[from + 2] + x3 * four[from + 3]);
      for (let at = 0; at < some; at++) target[a] += targets[start + at] * four[4 * a + at];
    }
  }
  for (let a = 0; a < width; a++) {
    matrix[a * width + a] += lambda;
    for (let b = 0; b < a; b++) matrix[b * width + a] = matrix[a * width + b];
  }
  return { matrix, target };
}

/** A solver of A x = b for many b; overwrites `matrix` with its factor. */
export function solverOf(matrix: Float64Array): (b: ArrayLike<number>) => Float64Array {
  const n = Math.sqrt(matrix.length);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j];
      for (let t = 0; t < j; t++) sum -= matrix[i * n + t] * matrix[j * n + t];
      // A row of nothing but regularization 0 stays 0 instead of becoming NaN.
      matrix[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-30)) : sum / matrix[j * n + j];
    }
  return (b) => {
    const x = Float64Array.from(b);
    for (let i = 0; i < n; i++) {
      for (let t = 0; t < i; t++) x[i] -= matrix[i * n + t] * x[t];
      x[i] /= matrix[i * n + i];
    }
    for (let i = n - 1; i >= 0; i--) {
      for (let t = i + 1; t < n; t++) x[i] -= matrix[t * n + i] * x[t];
      x[i] /= matrix[i * n + i];
    }
    return x;
  };
}

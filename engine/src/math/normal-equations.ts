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
  for (let at = 0; at < rows.length; at++) {
    const from = rows[at] * width;
    for (let a = 0; a < width; a++) {
      const factor = values[from + a];
      const weighted = weights[at] * factor;
      target[a] += targets[at] * factor;
      for (let b = 0; b <= a; b++) matrix[a * width + b] += weighted * values[from + b];
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

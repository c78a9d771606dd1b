/**
 * Alternating least squares, row by row. Sources: Y. Hu, Y. Koren and C. Volinsky, "Collaborative Filtering for Implicit
 * Feedback Datasets", ICDM 2008; G. Takács, I. Pilászy and D. Tikk, "Applications of the Conjugate Gradient Method for
 * Implicit Feedback Collaborative Filtering", RecSys 2011; S. Rendle, W. Krichene, L. Zhang and Y. Koren, "Revisiting the
 * Performance of iALS on Item Recommendation Benchmarks", RecSys 2022.
 */
import {
  type AlsWork,
  everyPercent,
  type Factors,
  type Operation,
  type SparseMatrix,
  type Vectors,
} from "@matinee/core";
import { gramOf } from "../dense.ts";
import { transpose } from "../sparse.ts";

export const plainAls: Operation<AlsWork, Factors> = {
  bytes: ({ entries, start }) => 8 * entries.indices.length + 4 * (entries.rows + entries.columns) * start.width,
  async run(work, run) {
    const { entries, start, epochs } = work;
    const byFilm = transpose(entries);
    const people = { rows: entries.rows, width: start.width, values: new Float32Array(entries.rows * start.width) };
    const films = { ...start, values: start.values.slice() };
    const report = everyPercent(run, "ALS: learning factors");
    const total = epochs * (people.rows + films.rows);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const before = epoch * (people.rows + films.rows);
      solveSide(work, entries, people, films, (row) => report(before + row, total));
      solveSide(work, byFilm, films, people, (row) => report(before + people.rows + row, total));
    }
    return { people, films };
  },
};

/** What of an AlsWork decides one row. */
export type AlsObjective = Pick<AlsWork, "objective" | "unobserved" | "regularization" | "frequency" | "steps">;

/** Overwrites `solved` with the rows that fit `fixed` best. */
function solveSide(
  objective: AlsObjective,
  entries: SparseMatrix,
  solved: Vectors,
  fixed: Vectors,
  after: (row: number) => void,
): void {
  const gram = scaledGram(fixed, objective.unobserved);
  for (let row = 0; row < solved.rows; row++) {
    const range = [entries.offsets[row], entries.offsets[row + 1]] as const;
    const indices = entries.indices.subarray(...range);
    const start = solved.values.subarray(row * solved.width, (row + 1) * solved.width);
    start.set(solveRow(objective, indices, entries.values.subarray(...range), fixed, gram, start));
    after(row);
  }
}

/** unobserved · YᵀY. */
export function scaledGram({ values, rows, width }: Vectors, unobserved: number): Float64Array {
  return unobserved === 0
    ? new Float64Array(width * width)
    : gramOf(values, rows, width).map((sum) => sum * unobserved);
}

/** The factors of one row, given its entries and the other side; `start` is where conjugate gradient begins. */
export function solveRow(
  { objective, unobserved, regularization, frequency, steps }: AlsObjective,
  indices: Int32Array,
  values: Float32Array,
  fixed: Vectors,
  gram: Float64Array,
  start: Float32Array,
): Float32Array {
  const k = fixed.width;
  if (indices.length === 0) return new Float32Array(k);
  const matrix = gram.slice();
  const target = new Float64Array(k);
  for (let entry = 0; entry < indices.length; entry++) {
    const from = indices[entry] * k;
    const weight = objective === "stars" ? 1 : values[entry] - (objective === "confidence" ? unobserved : 0);
    for (let a = 0; a < k; a++) {
      const factor = fixed.values[from + a];
      target[a] += values[entry] * factor;
      for (let b = 0; b <= a; b++) matrix[a * k + b] += weight * factor * fixed.values[from + b];
    }
  }
  const lambda = regularization * (indices.length + unobserved * fixed.rows) ** frequency;
  for (let a = 0; a < k; a++) {
    matrix[a * k + a] += lambda;
    for (let b = 0; b < a; b++) matrix[b * k + a] = matrix[a * k + b];
  }
  return Float32Array.from(steps === 0 ? solvePositive(matrix, target, k) : approach(matrix, target, start, steps));
}

/** `steps` of conjugate gradient towards A⁻¹b. */
function approach(a: Float64Array, b: Float64Array, start: Float32Array, steps: number): Float64Array {
  const k = b.length;
  const x = Float64Array.from(start);
  const times = (v: Float64Array) =>
    Float64Array.from(v, (_, row) => v.reduce((sum, value, column) => sum + a[row * k + column] * value, 0));
  const dot = (v: Float64Array, w: Float64Array) => v.reduce((sum, value, at) => sum + value * w[at], 0);
  const product = times(x);
  const residual = b.map((value, at) => value - product[at]);
  let direction = residual.slice();
  let size = dot(residual, residual);
  for (let step = 0; step < steps && size > 1e-20; step++) {
    const image = times(direction);
    const length = size / dot(direction, image);
    for (let at = 0; at < k; at++) {
      x[at] += length * direction[at];
      residual[at] -= length * image[at];
    }
    const next = dot(residual, residual);
    direction = residual.map((value, at) => value + (next / size) * direction[at]);
    size = next;
  }
  return x;
}

/** A⁻¹b by Cholesky; overwrites both. */
function solvePositive(a: Float64Array, b: Float64Array, k: number): Float64Array {
  for (let i = 0; i < k; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * k + j];
      for (let t = 0; t < j; t++) sum -= a[i * k + t] * a[j * k + t];
      a[i * k + j] = i === j ? Math.sqrt(Math.max(sum, 1e-30)) : sum / a[j * k + j];
    }
  for (let i = 0; i < k; i++) {
    for (let t = 0; t < i; t++) b[i] -= a[i * k + t] * b[t];
    b[i] /= a[i * k + i];
  }
  for (let i = k - 1; i >= 0; i--) {
    for (let t = i + 1; t < k; t++) b[i] -= a[t * k + i] * b[t];
    b[i] /= a[i * k + i];
  }
  return b;
}

/**
 * Alternating least squares, row by row. Sources: Y. Hu, Y. Koren and C. Volinsky, "Collaborative Filtering for Implicit
 * Feedback Datasets", ICDM 2008; G. Takács, I. Pilászy and D. Tikk, "Applications of the Conjugate Gradient Method for
 * Implicit Feedback Collaborative Filtering", RecSys 2011; S. Rendle, W. Krichene, L. Zhang and Y. Koren, "Revisiting the
 * Performance of iALS on Item Recommendation Benchmarks", RecSys 2022.
 */
import {
  everyPercent,
  type Factors,
  type Operation,
  type RowSolveWork,
  type SparseMatrix,
  type Vectors,
} from "@matinee/core";
import { gramOf } from "../dense.ts";
import { equationsOf, solverOf } from "../normal-equations.ts";
import { transpose } from "../sparse.ts";

export const plainRowSolve: Operation<RowSolveWork, Factors> = {
  bytes: ({ entries, start }) => 8 * entries.indices.length + 4 * (entries.rows + entries.columns) * start.width,
  async run(work, watch) {
    const { entries, start, epochs } = work;
    const byFilm = transpose(entries);
    const people = { rows: entries.rows, width: start.width, values: new Float32Array(entries.rows * start.width) };
    const films = { ...start, values: start.values.slice() };
    const report = everyPercent(watch, `${work.title}: learning factors`);
    const total = epochs * (people.rows + films.rows);
    for (let epoch = 0; epoch < epochs; epoch++) {
      const before = epoch * (people.rows + films.rows);
      solveSide(work, entries, people, films, (row) => report(before + row, total));
      solveSide(work, byFilm, films, people, (row) => report(before + people.rows + row, total));
    }
    return { people, films };
  },
};

/** Overwrites `solved` with the rows that fit `fixed` best. */
function solveSide(
  { objective, unobserved, regularization, frequency, steps }: RowSolveWork,
  entries: SparseMatrix,
  solved: Vectors,
  fixed: Vectors,
  after: (row: number) => void,
): void {
  const gram = scaledGram(fixed, unobserved);
  for (let row = 0; row < solved.rows; row++) {
    const rows = entries.indices.subarray(entries.offsets[row], entries.offsets[row + 1]);
    const targets = entries.values.subarray(entries.offsets[row], entries.offsets[row + 1]);
    const factors = solved.values.subarray(row * solved.width, (row + 1) * solved.width);
    const lambda = regularization * (rows.length + unobserved * fixed.rows) ** frequency;
    const beside = objective === "confidence" ? unobserved : 0;
    const weights = targets.map((value) => (objective === "stars" ? 1 : value - beside));
    const { matrix, target } = equationsOf(fixed, gram, lambda, rows, weights, targets);
    if (rows.length === 0) factors.fill(0);
    else factors.set(steps === 0 ? solverOf(matrix)(target) : approach(matrix, target, factors, steps));
    after(row);
  }
}

/** unobserved · YᵀY. */
export function scaledGram({ values, rows, width }: Vectors, unobserved: number): Float64Array {
  return gramOf(values, rows, width).map((sum) => sum * unobserved);
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

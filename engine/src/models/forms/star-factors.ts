/**
 * What models of stars have in common once they are fitted: a rating is told as mean + bias of the film + bias of the
 * person + an inner product. A history folds in by ridge regression of what its stars leave after mean and films' biases,
 * exactly: the last coordinate of every film is 1 and carries the person's bias. Where films leave marks (SVD++), a person
 * is the mean mark of what they have seen beside that, whatever the stars. Source: Y. Koren, "Factorization Meets the
 * Neighborhood", KDD 2008.
 */
import type { Algorithm, Artifact, Compute, Ratings, Recommender, Run, SparseMatrix, Vectors } from "@matinee/core";
import { equationsOf, solverOf } from "../../math/normal-equations.ts";
import { type FoldedIn, factorModel, factorRanking, rowOf } from "./factors.ts";

export interface StarFactors {
  readonly mean: number;
  readonly filmBiases: Float32Array;
  readonly films: Vectors;
  /** λ for each rating of a history. */
  readonly regularization: number;
  readonly marks?: Vectors | undefined;
}

export function starModel(model: StarFactors, compute?: Compute): Recommender {
  const { mean, filmBiases, films, regularization, marks } = model;
  const { width } = films;
  const ranking = factorRanking(withBiases(films, filmBiases), compute, width);

  function foldIn({ items, stars }: Ratings): FoldedIn {
    const seen = withOnes(films, items);
    const implied = impliedBy(marks, items, width);
    const left = stars.map((value, at) => value - mean - filmBiases[items[at]] - rowDot(films, items[at], implied));
    const rows = Int32Array.from(items.keys());
    const ones = new Float32Array(items.length).fill(1);
    const lambda = regularization * Math.max(1, items.length);
    const { matrix, target } = equationsOf(seen, undefined, lambda, rows, ones, left);
    const solve = solverOf(matrix);
    const solution = solve(target);
    // Beside the taste stands 1 for the film's own bias.
    const query = new Float32Array(rankedWidth(width));
    for (let k = 0; k < width; k++) query[k] = solution[k] + implied[k];
    query[width] = 1;
    const markScale = 1 / Math.sqrt(Math.max(1, items.length));
    return {
      query,
      level: mean + solution[width],
      sharesOf(item) {
        const shape = solve(withOnes(films, Int32Array.of(item)).values);
        return (place) => {
          let sum = 0;
          for (let k = 0; k <= width; k++) sum += seen.values[place * (width + 1) + k] * shape[k];
          const marked = marks === undefined ? 0 : markScale * rowDot(films, item, rowOf(marks, items[place]));
          return left[place] * sum + marked;
        };
      },
    };
  }

  return factorModel(ranking, foldIn, () => ({
    meta: { mean, regularization, width },
    arrays: { filmBiases, films: films.values, ...(marks === undefined ? {} : { marks: marks.values }) },
  }));
}

export const loadStarModel: Algorithm<unknown>["load"] = ({ meta, arrays }: Artifact, _data, compute) => {
  const width = Number(meta.width);
  const rowsOf = (values: Float32Array): Vectors => ({ rows: values.length / width, width, values });
  const marks = arrays.marks as Float32Array | undefined;
  return starModel(
    {
      mean: Number(meta.mean),
      regularization: Number(meta.regularization),
      filmBiases: arrays.filmBiases as Float32Array,
      films: rowsOf(arrays.films as Float32Array),
      marks: marks === undefined ? undefined : rowsOf(marks),
    },
    compute,
  );
};

/** The learning curve of stars: how far off each pass was, as it met the ratings. */
export function tellErrors(run: Run, errors: readonly number[]): void {
  for (const [at, value] of errors.entries())
    run.learned?.({ pass: at + 1, measure: "RMSE over the training ratings", value });
}

/** Factors that no rating touched are chance, not knowledge: 0 for films that nobody rated; overwrites them. */
export function withoutUnrated<Model extends StarFactors>(model: Model, { indices, columns }: SparseMatrix): Model {
  const rated = new Uint8Array(columns);
  for (const film of indices) rated[film] = 1;
  rated.forEach((known, film) => {
    if (known === 1) return;
    for (const side of [model.films, model.marks]) if (side !== undefined) rowOf(side, film).fill(0);
  });
  return model;
}

/** |N|^−½ Σ y over a history's films; nothing where films leave no marks. */
function impliedBy(marks: Vectors | undefined, items: Int32Array, width: number): Float32Array {
  const implied = new Float32Array(width);
  if (marks === undefined) return implied;
  const scale = 1 / Math.sqrt(Math.max(1, items.length));
  for (const film of items) for (let k = 0; k < width; k++) implied[k] += scale * marks.values[film * width + k];
  return implied;
}

function rowDot(vectors: Vectors, row: number, other: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < vectors.width; k++) sum += vectors.values[row * vectors.width + k] * other[k];
  return sum;
}

/** Factors and a bias, filled up to a multiple of 4. */
export const rankedWidth = (width: number): number => width + 4;

export function withBiases({ rows, width, values }: Vectors, biases: Float32Array): Vectors {
  const wide = rankedWidth(width);
  const joined = new Float32Array(rows * wide);
  for (let row = 0; row < rows; row++) {
    joined.set(values.subarray(row * width, (row + 1) * width), row * wide);
    joined[row * wide + width] = biases[row];
  }
  return { rows, width: wide, values: joined };
}

/** Some films' factors, each with a 1 behind them. */
function withOnes({ width, values }: Vectors, items: Int32Array): Vectors {
  const chosen = new Float32Array(items.length * (width + 1)).fill(1);
  items.forEach((item, at) => {
    chosen.set(values.subarray(item * width, (item + 1) * width), at * (width + 1));
  });
  return { rows: items.length, width: width + 1, values: chosen };
}

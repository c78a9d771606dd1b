/**
 * What models of stars have in common once they are fitted: a rating is told as mean + bias of the film + bias of the
 * person + an inner product. A history folds in by ridge regression of what its stars leave after mean and films' biases,
 * exactly: the last coordinate of every film is 1 and carries the person's bias.
 */
import type { Artifact, Ratings, Recommender, Scorer, Vectors } from "@matinee/core";
import { equationsOf, solverOf } from "../math/normal-equations.ts";
import { innerProducts, nearestByAngle, withoutUnknown } from "./factors.ts";

export interface StarFactors {
  readonly mean: number;
  readonly filmBiases: Float32Array;
  readonly films: Vectors;
  /** λ for each rating of a history. */
  readonly regularization: number;
}

export function starModel(model: StarFactors): Recommender {
  const { mean, filmBiases, films, regularization } = model;
  const { width } = films;

  function scorerOf({ items, stars }: Ratings): Scorer {
    const seen = withOnes(films, items);
    const left = stars.map((value, at) => value - mean - filmBiases[items[at]]);
    const rows = Int32Array.from(items.keys());
    const ones = new Float32Array(items.length).fill(1);
    const lambda = regularization * Math.max(1, items.length);
    const { matrix, target } = equationsOf(seen, undefined, lambda, rows, ones, left);
    const solve = solverOf(matrix);
    const solution = solve(target);
    const taste = Float32Array.from(solution.subarray(0, width));
    return {
      scores() {
        const scores = innerProducts(films, taste);
        for (let row = 0; row < films.rows; row++) scores[row] += mean + filmBiases[row] + solution[width];
        return withoutUnknown(films, scores);
      },
      because(item, limit) {
        const shape = solve(withOnes(films, Int32Array.of(item)).values);
        return Array.from(items, (film, at) => {
          let sum = 0;
          for (let k = 0; k <= width; k++) sum += seen.values[at * (width + 1) + k] * shape[k];
          return { item: film, weight: left[at] * sum };
        })
          .filter((part) => part.item !== item && part.weight !== 0)
          .sort((a, b) => b.weight - a.weight)
          .slice(0, limit);
      },
    };
  }

  return {
    foldIn: scorerOf,
    similar: (item, limit) => nearestByAngle(films, item, limit),
    save: () => ({
      meta: { mean, regularization, width },
      arrays: { filmBiases, films: films.values },
    }),
  };
}

export function loadStarModel({ meta, arrays }: Artifact): Recommender {
  const width = Number(meta.width);
  const values = arrays.films as Float32Array;
  return starModel({
    mean: Number(meta.mean),
    regularization: Number(meta.regularization),
    filmBiases: arrays.filmBiases as Float32Array,
    films: { rows: values.length / width, width, values },
  });
}

/** Some films' factors, each with a 1 behind them. */
function withOnes({ width, values }: Vectors, items: Int32Array): Vectors {
  const chosen = new Float32Array(items.length * (width + 1)).fill(1);
  items.forEach((item, at) => {
    chosen.set(values.subarray(item * width, (item + 1) * width), at * (width + 1));
  });
  return { rows: items.length, width: width + 1, values: chosen };
}

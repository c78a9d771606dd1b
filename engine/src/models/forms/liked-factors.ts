/**
 * What models of likings have in common once they are fitted: a score is an inner product of 0 … 1 or thereabouts, and what
 * nobody rated counts a little against a film. A history folds in by solving for its person exactly. A film weighs as much
 * as its rating says something, for it or against it, so that what was disliked subtracts. Source: Y. Hu, Y. Koren and
 * C. Volinsky, "Collaborative Filtering for Implicit Feedback Datasets", ICDM 2008.
 */
import { type Artifact, type Compute, type Dataset, liking, type Recommender, type Vectors } from "@matinee/core";
import { equationsOf, solverOf } from "../../math/normal-equations.ts";
import { scaledGram } from "../../math/plain/row-solve.ts";
import { factorModel, factorRanking, rowOf } from "./factors.ts";

export interface LikedFactors {
  readonly films: Vectors;
  /** The weight of each pair that nobody rated. */
  readonly unobserved: number;
  /** λ of a history of n ratings is regularization · (n + unobserved · films)^frequency. */
  readonly regularization: number;
  readonly frequency: number;
}

export function likedFactors(model: LikedFactors, compute?: Compute): Recommender {
  const { films, unobserved, regularization, frequency } = model;
  const { width } = films;
  const gram = scaledGram(films, unobserved);
  return factorModel(
    factorRanking(films, compute),
    ({ items, stars }) => {
      const targets = stars.map(liking);
      const lambda = regularization * (items.length + unobserved * films.rows) ** frequency;
      const { matrix, target } = equationsOf(films, gram, lambda, items, targets.map(Math.abs), targets);
      const solve = solverOf(matrix);
      return {
        query: Float32Array.from(solve(target)),
        /** x = A⁻¹ Σ t y, so each film of the history has its own share t · (y · A⁻¹ y_item) of the score. */
        sharesOf(item) {
          const shape = solve(rowOf(films, item));
          return (place) => {
            const from = items[place] * width;
            let sum = 0;
            for (let k = 0; k < width; k++) sum += films.values[from + k] * shape[k];
            return targets[place] * sum;
          };
        },
      };
    },
    () => ({ meta: { width, unobserved, regularization, frequency }, arrays: { films: films.values } }),
  );
}

export function loadLikedFactors({ meta, arrays }: Artifact, _data: Dataset, compute?: Compute): Recommender {
  const [width, unobserved, regularization, frequency] = [
    meta.width,
    meta.unobserved,
    meta.regularization,
    meta.frequency,
  ].map(Number);
  const values = arrays.films as Float32Array;
  const films = { rows: values.length / width, width, values };
  return likedFactors({ films, unobserved, regularization, frequency }, compute);
}

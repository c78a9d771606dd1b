/**
 * Factors of what stars leave after mean and biases, by alternating least squares. Source: Y. Zhou, D. Wilkinson,
 * R. Schreiber and R. Pan, "Large-Scale Parallel Collaborative Filtering for the Netflix Prize", AAIM 2008: λ of a row
 * grows with its number of ratings.
 */
import type { Algorithm, SparseMatrix } from "@matinee/core";
import { z } from "zod";
import { starMatrix } from "../dataset/matrix.ts";
import { plainCompute } from "../math/plain/compute.ts";
import { gaussian, randomOf } from "../math/random.ts";
import { loadStarModel, starModel } from "./forms/star-factors.ts";

const ExplicitAlsConfig = z.object({
  dimensions: z.int().positive().max(2048).multipleOf(8).default(48).describe("numbers for each film; a multiple of 8"),
  epochs: z.int().positive().max(100_000).default(10).describe("passes over all ratings"),
  regularization: z.number().positive().max(1000).default(0.08).describe("λ for each rating of a row"),
  damping: z.number().nonnegative().max(1e6).default(5).describe("ratings of the mean that every bias begins with"),
});
type ExplicitAlsConfig = z.infer<typeof ExplicitAlsConfig>;

export const explicitAls: Algorithm<ExplicitAlsConfig> = {
  name: "als",
  tells: "stars",
  config: ExplicitAlsConfig,
  async fit({ interactions, catalog }, { dimensions, epochs, regularization, damping }, run) {
    const stars = starMatrix(interactions, catalog.size);
    const { mean, filmBiases, entries } = withoutBiases(stars, damping);
    const random = randomOf(run.seed);
    const values = Float32Array.from({ length: catalog.size * dimensions }, () => 0.1 * gaussian(random));
    const start = { rows: catalog.size, width: dimensions, values };
    const common = { title: "ALS", entries, start, epochs, regularization, steps: 0, unobserved: 0, frequency: 1 };
    const compute = await run.compute?.();
    const { films } = await (compute ?? plainCompute).rowSolve.run({ ...common, objective: "stars" }, run);
    return starModel({ mean, filmBiases, films, regularization }, compute);
  },
  load: loadStarModel,
};

/** Damped biases of films, then of people; what is left of each rating. */
function withoutBiases(stars: SparseMatrix, damping: number) {
  const { offsets, indices, rows, columns } = stars;
  const values = stars.values.slice();
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const filmBiases = new Float32Array(columns);
  const counts = new Float32Array(columns).fill(damping);
  values.forEach((value, entry) => {
    filmBiases[indices[entry]] += value - mean;
    counts[indices[entry]]++;
  });
  for (let film = 0; film < columns; film++) filmBiases[film] /= Math.max(1e-9, counts[film]);
  for (let person = 0; person < rows; person++) {
    const [from, to] = [offsets[person], offsets[person + 1]];
    let sum = 0;
    for (let entry = from; entry < to; entry++) sum += values[entry] -= mean + filmBiases[indices[entry]];
    const bias = sum / Math.max(1e-9, to - from + damping);
    for (let entry = from; entry < to; entry++) values[entry] -= bias;
  }
  return { mean, filmBiases, entries: { ...stars, values } };
}

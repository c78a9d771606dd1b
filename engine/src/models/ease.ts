/**
 * EASE: a linear item–item model with a zero diagonal, in closed form. Source: H. Steck, "Embarrassingly Shallow
 * Autoencoders for Sparse Data", WWW 2019: P = (XᵀX + λI)⁻¹, B = I − P · diag(1/P).
 *
 * With few people and more films the same B is reached through the small people × people matrix (Woodbury):
 * P = (I − Xᵀ M X)/λ with M = (XXᵀ + λI)⁻¹, so B is never written down and training takes moments.
 * X holds a 1 for each film seen; people who rated much are damped (n^−damping). A history folds in with centred
 * ratings, so a film that was disliked subtracts.
 */
import type { Algorithm, Dataset } from "@matinee/core";
import { seenMatrix } from "../dataset/matrix.ts";
import { EaseConfig } from "./ease-config.ts";
import { fitDual, loadDual } from "./ease-dual.ts";
import { fitPrimal } from "./ease-primal.ts";
import { loadStoredWeights } from "./forms/stored-weights.ts";

/** Through more people the small matrix is no longer small: its inverse in plain TypeScript would take minutes. */
const mostPeople = 3000;

export const ease: Algorithm<EaseConfig> = {
  name: "ease",
  config: EaseConfig,
  async fit(data, settings, run) {
    const matrix = dampedMatrix(data, settings);
    const isDual = matrix.rows <= Math.min(matrix.columns, mostPeople);
    return isDual ? fitDual(matrix, settings, run) : fitPrimal(matrix, settings, run);
  },
  load: (artifact) => ("inverse" in artifact.arrays ? loadDual(artifact) : loadStoredWeights(artifact)),
};

function dampedMatrix({ interactions, catalog }: Dataset, { damping }: EaseConfig) {
  const matrix = seenMatrix(interactions, catalog.size);
  if (damping === 0) return matrix;
  const { offsets, values, rows } = matrix;
  // W enters the gram as XᵀWX, so each row is scaled by √w; weights are brought to mean 1.
  const weights = Float64Array.from(
    { length: rows },
    (_, row) => Math.max(1, offsets[row + 1] - offsets[row]) ** -damping,
  );
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / rows;
  for (let row = 0; row < rows; row++) values.fill(Math.sqrt(weights[row] / mean), offsets[row], offsets[row + 1]);
  return matrix;
}

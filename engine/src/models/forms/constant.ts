/** Models that give everybody the same scores. */
import type { Artifact, Recommender } from "@matinee/core";

export function constant(scores: Float32Array): Recommender {
  return { foldIn: () => ({ scores: () => scores.slice() }), save: () => ({ meta: {}, arrays: { scores } }) };
}

export const loadConstant = ({ arrays }: Artifact): Recommender => constant(arrays.scores as Float32Array);

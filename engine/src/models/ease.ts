/**
 * EASE: a linear item–item model with a zero diagonal, in closed form. Source: H. Steck, "Embarrassingly Shallow
 * Autoencoders for Sparse Data", WWW 2019: P = (XᵀX + λI)⁻¹, B = I − P · diag(1/P). Beside the paper
 * - people who rated much are damped, and films that many rated are scaled down (Z = X · diag(s), scores Z · B);
 * - ratings drop out, so that no film is told by itself (H. Steck, "Autoencoders that don't overfit towards the Identity",
 *   NeurIPS 2020): p/(1 − p) of the gram's diagonal is added to λ;
 * - what is written about films stands under the ratings like people who see films of a kind (O. Jeunen et al., "Closed-Form
 *   Models for Collaborative Filtering with Side-Information", RecSys 2020): likeness in content times a weight is added.
 *
 * With few people and more films the same B is reached through the small matrix of people and content (Woodbury), so B is
 * never written down and training takes moments. A history folds in with centred ratings, so a film that was disliked subtracts.
 */
import type { Algorithm } from "@matinee/core";
import { EaseConfig } from "./ease-config.ts";
import { fitDual, loadDual } from "./ease-dual.ts";
import { fitPrimal } from "./ease-primal.ts";
import { weighted } from "./ease-weighted.ts";
import { loadStoredWeights } from "./forms/stored-weights.ts";
import { textVectors } from "./text-vectors.ts";

/** Through more people the small matrix is no longer small: its inverse in plain TypeScript would take minutes. */
const mostPeople = 3000;

export const ease: Algorithm<EaseConfig> = {
  name: "ease",
  config: EaseConfig,
  needs: ({ content }): Readonly<Record<string, { algorithm: typeof textVectors }>> =>
    content > 0 ? { vectors: { algorithm: textVectors } } : {},
  async fit(data, settings, run, needed) {
    const learned = weighted(data, settings, needed);
    const { rows, columns } = learned.seen;
    const isDual = rows <= Math.min(columns, mostPeople);
    return isDual ? fitDual(learned, settings, run) : fitPrimal(learned, settings, run);
  },
  load: (artifact) => ("inverse" in artifact.arrays ? loadDual(artifact) : loadStoredWeights(artifact)),
};

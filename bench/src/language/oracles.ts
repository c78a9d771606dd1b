/** What a language model would say of films whose right answer is known: at its best, half blind, and throwing dice. */
import type { Pick } from "@matinee/core";
import type { LanguageScored } from "@matinee/engine";

/** Scores of the candidates, by film. */
export type Oracle = (picks: readonly Pick[], target: number, random: () => number) => Map<number, LanguageScored>;

const scoredBy =
  (score: (isTarget: boolean, random: () => number) => number): Oracle =>
  (picks, target, random) =>
    new Map(picks.map(({ movie }) => [movie.id, { score: score(movie.id === target, random), reason: "" }]));

const dice = (random: () => number): number => 2 * random() - 1;

export const oracles: Readonly<Record<string, Oracle>> = {
  perfect: scoredBy((isTarget) => (isTarget ? 1 : -1)),
  "half noise": scoredBy((isTarget, random) => (isTarget ? 0.5 : 0) + dice(random) / 2),
  noise: scoredBy((_, random) => dice(random)),
};

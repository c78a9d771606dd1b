/**
 * How loud the parts of taste, and fame beside them, are where somebody brings ratings and no words, by how many ratings there
 * are: learned from ratings held back (npm run learn:taste prints them).
 */
import type { Part } from "./weights.ts";

export const tasteParts = ["rated", "resemblance", "shape", "neighbours", "fame"] as const satisfies readonly Part[];

/** `rated` is 1: the others stand beside it. */
export type TasteWeights = Readonly<Record<(typeof tasteParts)[number], number>>;

/**
 * Up to so many ratings, ascending. Up to twelve, the best lists of what people went on to rate have fame at 2.5, and hardly move
 * with what somebody loves: there fame is held at 1, and where four films are all that is known, nothing was changed.
 */
export const learnedTaste: readonly (TasteWeights & { readonly upTo: number })[] = [
  { upTo: 4, rated: 1, resemblance: 0.1, shape: 0.4, neighbours: 2, fame: 0.2 },
  { upTo: 12, rated: 1, resemblance: 0.7, shape: 0.4, neighbours: 2.5, fame: 1 },
  { upTo: 40, rated: 1, resemblance: 0.1, shape: 0.4, neighbours: 0.4, fame: 0.4 },
  { upTo: 150, rated: 1, resemblance: 0.2, shape: 0.4, neighbours: 0.7, fame: 0.2 },
  { upTo: Number.POSITIVE_INFINITY, rated: 1, resemblance: 0, shape: 0.2, neighbours: 1, fame: 0.2 },
];

export const tasteOf = (ratings: number): TasteWeights =>
  learnedTaste.find(({ upTo }) => ratings <= upTo) ?? learnedTaste[learnedTaste.length - 1];

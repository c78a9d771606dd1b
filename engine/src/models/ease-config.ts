/** What both forms of EASE share: their settings and how a history enters. */
import { liking, type Ratings } from "@matinee/core";
import { z } from "zod";

export const EaseConfig = z.object({
  regularization: z.number().positive().max(1e6).default(200).describe("λ of the paper"),
  damping: z.number().min(0).max(1).default(0).describe("people count n^−damping; 0: all alike"),
  history: z.enum(["liking", "seen"]).default("liking").describe("what a folded-in rating weighs: centred stars, or 1"),
  rows: z.enum(["sparse", "exact"]).default("sparse").describe("sparse: only the largest entries of B are served"),
  maxFilms: z
    .int()
    .positive()
    .max(65_535)
    .default(10_000)
    .describe("only the most rated films are modelled, the others score NaN"),
});
export type EaseConfig = z.infer<typeof EaseConfig>;

/** What each rating of a history weighs in the fold-in. */
export function historyWeights({ stars }: Ratings, history: EaseConfig["history"]): Float32Array {
  return history === "seen" ? new Float32Array(stars.length).fill(1) : stars.map(liking);
}

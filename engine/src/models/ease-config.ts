/** The settings of EASE, whichever way it is computed. */
import { z } from "zod";
import { historySetting } from "./forms/item-weights.ts";

export const EaseConfig = z.object({
  regularization: z.number().positive().max(1e6).default(200).describe("λ of the paper"),
  damping: z.number().min(0).max(1).default(0.4).describe("people count n^−damping; 0: all alike"),
  history: historySetting,
  rows: z.enum(["sparse", "exact"]).default("sparse").describe("sparse: only the largest entries of B are served"),
  maxFilms: z
    .int()
    .positive()
    .max(65_535)
    .default(10_000)
    .describe("only the most rated films are modelled, the others score NaN"),
});
export type EaseConfig = z.infer<typeof EaseConfig>;

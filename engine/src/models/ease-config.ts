/** The settings of EASE, whichever way it is computed. */
import { z } from "zod";
import { historySetting } from "./forms/item-weights.ts";

/** Defaults were chosen on parts of the training part of ml-latest-small, from which nothing was measured. */
export const EaseConfig = z.object({
  regularization: z.number().positive().max(1e6).default(300).describe("λ of the paper"),
  damping: z.number().min(0).max(1).default(0.5).describe("people count n^−damping; 0: all alike"),
  scaling: z.number().min(0).max(1).default(0.1).describe("films count (raters + 1)^−scaling; 0: all alike"),
  dropout: z
    .number()
    .min(0)
    .max(0.9)
    .default(0.1)
    .describe("share of ratings that a film has to be told without (EDLAE)"),
  content: z
    .number()
    .min(0)
    .max(1e4)
    .default(15)
    .describe("how much likeness in what is written about films counts beside ratings; 0: not at all"),
  history: historySetting.default("softened"),
  rows: z.enum(["sparse", "exact"]).default("sparse").describe("sparse: only the largest entries of B are served"),
  maxFilms: z
    .int()
    .positive()
    .max(65_535)
    .default(10_000)
    .describe("only the most rated films are modelled, the others score NaN"),
});
export type EaseConfig = z.infer<typeof EaseConfig>;

/** As the paper has it: nothing but ratings, all of them alike. */
export const plainEase = { regularization: 200, damping: 0, scaling: 0, dropout: 0, content: 0 } as const;

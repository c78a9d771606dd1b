/** Settings that all networks of stars have. */
import { z } from "zod";

export const netTraining = {
  epochs: z.int().positive().max(100_000).default(60).describe("passes over all people, at most"),
  patience: z.int().positive().max(100_000).default(4).describe("passes without getting better until it ends"),
  learningRate: z.number().positive().max(1).default(0.002).describe("length of a step (Adam)"),
  batch: z.int().positive().max(100_000).default(32).describe("people in a step"),
  decay: z.number().nonnegative().max(100).default(1).describe("how much a step of length 1 pulls weights back to 0"),
  rowDecay: z.number().nonnegative().max(100).default(8).describe("the same for the rows of films"),
  validation: z
    .number()
    .min(0)
    .max(0.5)
    .default(0.05)
    .describe("share of the ratings by which the best pass is chosen; they are not learned from"),
};

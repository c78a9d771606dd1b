/** A trained model that was kept: its recipe and how it went, so that it can be told, checked and made again. */
import { z } from "zod";
import { Recipe } from "./recipe.ts";

export const TrainedModel = Recipe.extend({
  id: z.string().describe("model@hash of its recipe; answers name it in their versions"),
  trained: z.iso.datetime().describe("when"),
  seconds: z.number().nonnegative(),
  computedBy: z.string().describe("what its heavy arithmetic was done with"),
  memory: z.int().nonnegative().describe("bytes that were stated before it started, beside data and result"),
  notes: z.array(z.string()).describe("what was done differently from what was asked"),
  matinee: z.string().describe("version of Matinee"),
  asked: z.boolean().default(true).describe("whether somebody asked for it; others go when they were long not used"),
});
export type TrainedModel = z.infer<typeof TrainedModel>;

/** A trained model as it is listed. */
export interface KeptModel extends TrainedModel {
  readonly bytes: number;
  /** True where it speaks for the taste of its data set now. */
  readonly inUse: boolean;
}

/** Which model was put to use, and when; without an id, the usual one. */
export interface ModelChoice {
  readonly id?: string | undefined;
  readonly since: string;
}

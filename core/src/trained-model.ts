/** A model that somebody trained on purpose: how it was made, so that it can be told, checked and made again. */
import { z } from "zod";

const count = z.int().nonnegative();

export const TrainedModel = z.object({
  id: z.string().describe("model@hash of data, settings, seed and format; answers name it in their versions"),
  model: z.string(),
  data: z.object({ name: z.string(), version: z.string() }),
  settings: z.record(z.string(), z.unknown()),
  seed: z.int(),
  trained: z.iso.datetime().describe("when"),
  seconds: z.number().nonnegative(),
  computedBy: z.string().describe("what its heavy arithmetic was done with"),
  memory: count.describe("bytes that were stated before it started, beside data and result"),
  notes: z.array(z.string()).describe("what was done differently from what was asked"),
  matinee: z.string().describe("version of Matinee"),
  format: z.int().describe("of the numbers inside"),
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

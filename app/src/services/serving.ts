/** What a server can say about itself: what it serves, what it prepares, what went wrong on the way. */
import { Versions } from "@matinee/core";
import { z } from "zod";

/** Long work that runs now. */
export const Preparation = z.object({
  job: z
    .enum(["open", "fetch", "encode", "train"])
    .describe("getting an engine ready, fetching and importing, encoding films, or learning which stars to expect"),
  /** Data set that is being prepared. */
  data: z.string(),
  task: z.string().describe("what is being done now, for people"),
  done: z.number(),
  total: z.number().optional(),
  unit: z.string(),
  secondsLeft: z.number().optional().describe("at the present pace, where that is known"),
});
export type Preparation = z.infer<typeof Preparation>;

export const Licence = z.object({ what: z.string(), licence: z.string() });
export type Licence = z.infer<typeof Licence>;

export const ServingState = z.object({
  versions: Versions.optional().describe("of the engine that answers; absent until one does"),
  preparing: z.array(Preparation),
  licences: z.array(Licence).describe("of the data and the texts that are served"),
  troubles: z.array(z.string()).describe("one sentence for each thing that could not be done"),
});
export type ServingState = z.infer<typeof ServingState>;

export interface Serving {
  state(): ServingState;
}

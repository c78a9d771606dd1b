/** An experiment: models that were judged alike, kept as files, so that it can be read, compared and made again. */
import { z } from "zod";
import { Recipe } from "./recipe.ts";

const Figure = z.object({ value: z.number(), low: z.number().optional(), high: z.number().optional() });
export type Figure = z.infer<typeof Figure>;
const Figures = z.record(z.string(), Figure);

export const JudgedModel = z.object({
  name: z.string(),
  model: z.string().describe("name of the algorithm"),
  settings: z.record(z.string(), z.unknown()),
  /** Popularity and EASE stand beside whatever is judged. */
  baseline: z.boolean(),
  figures: Figures,
  segments: z.record(z.string(), Figures),
  reliability: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      count: z.number(),
      told: z.number().optional(),
      given: z.number().optional(),
    }),
  ),
  curve: z.array(z.object({ pass: z.number(), measure: z.string(), value: z.number() })),
  seconds: z.array(z.number()).describe("of training, in each fold"),
});
export type JudgedModel = z.infer<typeof JudgedModel>;

export const Comparison = z.object({
  measure: z.string(),
  one: z.string(),
  other: z.string(),
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  p: z.number().describe("of a paired randomisation test"),
  corrected: z.number().describe("by Holm, over all pairs that were tested together"),
});
export type Comparison = z.infer<typeof Comparison>;

export const Trial = z.object({
  settings: z.record(z.string(), z.unknown()),
  share: z.number(),
  value: z.number().nullable().describe("null where it failed"),
});
export type KeptTrial = z.infer<typeof Trial>;

export const Experiment = z.object({
  id: z.string(),
  kind: z.enum(["evaluate", "tune"]),
  created: z.iso.datetime(),
  matinee: z.string(),
  data: Recipe.shape.data.extend({ label: z.string(), people: z.int(), movies: z.int(), ratings: z.int() }),
  seed: z.int(),
  protocol: z.string(),
  folds: z.array(z.string()),
  judged: z.number().describe("people in the mean of the folds"),
  models: z.array(JudgedModel),
  comparisons: z.array(Comparison),
  trials: z.array(Trial).default([]),
  seconds: z.number(),
  peakMemory: z.number().describe("bytes"),
  notes: z.array(z.string()),
  command: z.string().describe("what makes it again"),
});
export type Experiment = z.infer<typeof Experiment>;

/** Model → measure → fold → person: what tests between experiments are made from; null where a person was not judged. */
export const PeopleFigures = z.record(z.string(), z.record(z.string(), z.array(z.array(z.number().nullable()))));
export type PeopleFigures = z.infer<typeof PeopleFigures>;

/** One line of the ledger. */
export const LedgerRow = Experiment.pick({
  id: true,
  kind: true,
  created: true,
  matinee: true,
  seed: true,
  protocol: true,
  seconds: true,
  peakMemory: true,
}).extend({
  data: Recipe.shape.data,
  models: z.array(
    z.object({
      name: z.string(),
      model: z.string(),
      settings: z.record(z.string(), z.unknown()),
      metrics: z.record(z.string(), z.number()),
    }),
  ),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

export const ledgerRowOf = (experiment: Experiment): LedgerRow =>
  LedgerRow.parse({
    ...experiment,
    models: experiment.models.map(({ figures, ...model }) => ({
      ...model,
      metrics: Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value])),
    })),
  });

/** Where experiments are kept. */
export interface ExperimentStore {
  /** Writes its files, by name, and a line in the ledger; answers the folder. */
  keep(experiment: Experiment, files: Readonly<Record<string, string>>): Promise<string>;
  /** Throws "experiment/unknown". */
  read(id: string): Promise<{ readonly experiment: Experiment; readonly people: PeopleFigures }>;
  /** Oldest first; lines that cannot be read are left out. */
  ledger(): Promise<readonly LedgerRow[]>;
  /** Trials of a search that may have been stopped. */
  trials(id: string): Promise<readonly KeptTrial[]>;
  addTrial(id: string, trial: KeptTrial): Promise<void>;
  forgetTrials(id: string): Promise<void>;
}

/** What an experiment can be told, by option or by file alike: one schema is check, default and help. */
import { MatineeError } from "@matinee/core";
import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { bounds } from "../bounded-data.ts";
import { InvalidRequest, parsed, seed } from "../requests.ts";
import { splitNames } from "./split-names.ts";

const ModelEntry = z.union([
  z.string(),
  z.strictObject({
    model: z.string(),
    name: z.string().min(1).max(80).optional(),
    settings: z.record(z.string(), z.unknown()).default({}),
  }),
]);

const Choice = z.union([
  z.array(z.unknown()).min(1).max(100),
  z.strictObject({
    from: z.number(),
    to: z.number(),
    scale: z.enum(["linear", "log"]).default("linear"),
    step: z.number().positive().optional(),
  }),
]);

export const ExperimentSettings = z.strictObject({
  data: z.string().optional().describe("data set; default: the best one that is installed"),
  dataDir: z.string().optional().describe("folder or zip of a MovieLens layout, in place of an installed data set"),
  outputDir: z.string().optional().describe("folder that gets what is written, beside the home"),
  ...bounds,
  scores: z
    .string()
    .optional()
    .describe("folder with the tables of matinee generate scores; default: where that command writes them"),
  seed: seed.default(1).describe("where chance begins"),
  split: z.enum(splitNames).default("per-film").describe("how ratings are parted"),
  trainShare: z.number().gt(0).lt(1).default(0.75).describe("share that is learned from"),
  folds: z.int().min(2).max(20).default(5).describe("parts of the random split"),
  repeats: z.int().min(1).max(20).default(1).describe("splits, each with the next seed"),
  cutoffs: z.array(z.int().min(1).max(1000)).min(1).max(12).default([1, 3, 5, 10, 20]).describe("lengths of lists"),
  relevantFrom: z.number().min(0).max(5).default(0).describe("stars from which a test rating is relevant"),
  batchSize: z.int().min(1).max(1e6).default(200).describe("people judged before it looks up"),
  models: z.array(ModelEntry).max(50).default([]).describe("popularity and EASE stand beside them"),
  tune: z
    .strictObject({
      model: z.string().optional(),
      measure: z
        .string()
        .regex(
          /^(ndcg|recall|capped-recall|precision|map|mrr|hit)@[1-9][0-9]{0,3}$|^(rmse|mae)$/u,
          "must be a measure, as ndcg@10 or rmse",
        )
        .default("ndcg@10"),
      budget: z.number().min(1).max(1e4).default(4).describe("in trainings on all people"),
      factor: z.int().min(2).max(10).default(3).describe("how many times fewer go on"),
      space: z.record(z.string(), Choice).default({}).describe("what may be set; default: around what is usual"),
    })
    .prefault({}),
});
export type ExperimentSettings = z.output<typeof ExperimentSettings>;

/** Settings of a file with those of the command line over them. Throws "request/invalid" naming the place. */
export function experimentSettings(
  given: Readonly<Record<string, unknown>>,
  file: unknown = {},
  path = "the file",
): ExperimentSettings {
  if (typeof file !== "object" || file === null || Array.isArray(file))
    throw new InvalidRequest([{ path: "config-path", message: `${path} holds no settings by name` }]);
  checkNames(file, ExperimentSettings.shape, path);
  const own = (file as Readonly<Record<string, unknown>>).tune;
  const tune = { ...(own as object | undefined), ...(given.tune as object | undefined) };
  return parsed(ExperimentSettings, { ...file, ...given, ...(Object.keys(tune).length > 0 && { tune }) });
}

/** Settings as a file writes them, YAML or JSON (which YAML contains). Throws "request/invalid" naming the line. */
export function settingsInText(text: string, path: string): unknown {
  try {
    return parse(text) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line;
    const [what] = error.message.split(/ at line |\n/u);
    const message = `${path}${line === undefined ? "" : `, line ${line}`} is neither YAML nor JSON: ${what}`;
    throw new MatineeError("request/invalid", message, {
      hint: "Mend that line, or leave the file out.",
      cause: error,
    });
  }
}

/** A slip in a name is told with all names that there are. Throws "request/invalid". */
export function checkNames(file: object, shape: object, path: string): void {
  const unknown = Object.keys(file).find((name) => !Object.hasOwn(shape, name));
  if (unknown === undefined) return;
  const near = Object.keys(shape).find((name) => name.toLowerCase() === unknown.replaceAll(/[-_]/gu, "").toLowerCase());
  const meant = near === undefined ? `there are ${Object.keys(shape).join(", ")}` : `it is written ${near}`;
  throw new InvalidRequest([{ path: unknown, message: `is no setting of ${path}; ${meant}` }]);
}

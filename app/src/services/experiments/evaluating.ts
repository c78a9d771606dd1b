/** An evaluation as an experiment: models judged alike, tested against each other, with what it took. */
import { createHash } from "node:crypto";
import type { Dataset, Experiment, PeopleFigures, Run } from "@matinee/core";
import { evaluate, guarded, type Splitting } from "@matinee/engine";
import { version } from "../../version.ts";
import { boundedData } from "../bounded-data.ts";
import type { AskedModel } from "./asked-models.ts";
import { comparisonsOf, dataOf, judgedModels, peopleFiguresOf } from "./experiment-of.ts";
import { leadingMeasures, protocolOf } from "./protocol.ts";
import type { ExperimentSettings } from "./settings.ts";

/** What an experiment needs of the process that it runs in. */
export interface Laboratory {
  readonly run: Run;
  /** What makes it again, for its reports. */
  readonly command: string;
}

export interface Found {
  readonly experiment: Experiment;
  readonly people: PeopleFigures;
}

/** The data under guard, without those of whom too little is known. Throws "evaluate/nobody" where nobody is left. */
export const experimentData = (data: Dataset, settings: ExperimentSettings): Dataset =>
  guarded(boundedData(data, settings));

/** Throws what `evaluate` throws. */
export async function runEvaluation(
  data: Dataset,
  models: readonly AskedModel[],
  settings: ExperimentSettings,
  { run, command }: Laboratory,
  splitting?: Splitting,
): Promise<Found> {
  const start = performance.now();
  const notes: string[] = [];
  const protocol = protocolOf(settings, splitting);
  const evaluation = await evaluate(
    data,
    protocol,
    models.map(({ candidate }) => candidate),
    { ...run, seed: settings.seed, note: (text) => notes.push(text) },
    { now: () => performance.now(), breathe, batch: settings.batchSize },
  );
  const leading = leadingMeasures(settings.cutoffs);
  const comparisons = [leading.lists, leading.stars].flatMap((measure) =>
    comparisonsOf(evaluation.models, measure, settings.seed),
  );
  const experiment: Experiment = {
    id: experimentId("evaluate", data, settings, models),
    kind: "evaluate",
    created: new Date().toISOString(),
    matinee: version,
    data: dataOf(data),
    seed: settings.seed,
    protocol: evaluation.protocol,
    folds: [...evaluation.folds],
    judged: evaluation.judged,
    models: [...judgedModels(models, evaluation)],
    comparisons,
    trials: [],
    seconds: Math.round(performance.now() - start) / 1000,
    peakMemory: peakMemory(),
    notes: [...new Set(notes)],
    command,
  };
  return { experiment, people: peopleFiguresOf(evaluation, [leading.lists, leading.stars]) };
}

/** The same experiment has the same id: kind, data, settings and models. */
export function experimentId(
  kind: Experiment["kind"],
  data: Dataset,
  settings: ExperimentSettings,
  asked: unknown,
): string {
  const { dataDir, outputDir, scores, batchSize, data: named, ...deciding } = settings;
  const content = JSON.stringify([kind, data.name, data.version, deciding, asked]);
  return `${kind}@${createHash("sha256").update(content).digest("hex").slice(0, 10)}`;
}

/** The most bytes that this process ever held. */
const peakMemory = (): number => process.resourceUsage().maxRSS * 1024;

/** Lets others have their turn, as who hears Ctrl-C. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

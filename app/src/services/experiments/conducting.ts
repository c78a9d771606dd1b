/** An experiment from its order to its files: data opened, models judged or settings chosen, reports written and kept. */
import { join } from "node:path";
import type { DataHome, Dataset, Experiment, Run } from "@matinee/core";
import { chosenData } from "../chosen-data.ts";
import { scoresCommand, scoresOfTables, scoreTables } from "../generating/score-tables.ts";
import { modelNamed } from "../model-settings.ts";
import { type AskedModel, askedModels } from "./asked-models.ts";
import { experimentData, runEvaluation } from "./evaluating.ts";
import { modelCards } from "./report/model-card.ts";
import { reportPage } from "./report/page.ts";
import type { ExperimentSettings } from "./settings.ts";
import { runTuning } from "./tuning.ts";

export interface ExperimentOrder {
  readonly settings: ExperimentSettings;
  /** The data set where the settings name none; without it, the best that is installed. */
  readonly data?: string | undefined;
  readonly home?: string | undefined;
  /** Without it, the models of the settings are judged. */
  readonly tune?: { readonly model: string; readonly anew: boolean } | undefined;
  /** As it was typed, for those who want to make it again. */
  readonly command: string;
}

export interface Conducted {
  readonly experiment: Experiment;
  /** Where it is kept. */
  readonly folder: string;
  /** What was written there, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** Tables of a folder by name, those that fit the pattern. */
type ReadTables = (folder: string, pattern: RegExp) => Promise<ReadonlyMap<string, string>>;

interface ConductWiring {
  readonly run: Run;
  readonly tell: (text: string) => void;
  readonly textFilesIn: ReadTables;
}

/** The models that are asked for; language scores lie where they were generated. */
async function modelsOf(
  home: DataHome,
  { name }: Dataset,
  settings: ExperimentSettings,
  textFilesIn: ReadTables,
): Promise<readonly AskedModel[]> {
  const folder = settings.scores ?? join(home.path, "generated", name);
  return askedModels(
    settings.models,
    scoresOfTables(await textFilesIn(folder, scoreTables), folder, scoresCommand(name, settings)),
  );
}

export async function conduct(
  home: DataHome,
  { settings, data: named, tune, command }: ExperimentOrder,
  { run, tell, textFilesIn }: ConductWiring,
): Promise<Conducted> {
  run.progress({ task: "opening the data", done: 0, unit: "steps" });
  const data = experimentData(await chosenData({ data: named, ...settings }, home, run), settings);
  const { experiment, people } =
    tune === undefined
      ? await runEvaluation(data, await modelsOf(home, data, settings, textFilesIn), settings, { run, command })
      : await runTuning(data, modelNamed(tune.model), settings, {
          run,
          command,
          tell,
          anew: tune.anew,
          store: home.experiments,
        });
  const { licence } = await home.info(experiment.data.name);
  const files = {
    "people.json": `${JSON.stringify(people)}\n`,
    "report.html": reportPage(experiment),
    "model-card.md": modelCards(experiment, licence),
  };
  const folder = await home.experiments.keep(experiment, files);
  return {
    experiment,
    folder,
    files: { ...files, "experiment.json": `${JSON.stringify(experiment, undefined, 1)}\n` },
  };
}

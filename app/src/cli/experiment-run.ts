/** A long command of experiments from beginning to end: its data, its log, Ctrl-C, and what it wrote. */
import { type DataHome, type Dataset, type Experiment, MatineeError, type Run, readSettings } from "@matinee/core";
import { openComputing } from "../container.ts";
import { bestData, openData } from "../services/chosen-data.ts";
import { experimentData, type Found } from "../services/experiments/evaluating.ts";
import { modelCards } from "../services/experiments/report/model-card.ts";
import { reportPage } from "../services/experiments/report/page.ts";
import type { ExperimentSettings } from "../services/experiments/settings.ts";
import { commandLog, type LogOptions, logged } from "./command-log.ts";
import { home } from "./opened.ts";
import { shownRun } from "./progress.ts";
import { warn } from "./terminal.ts";
import { writeFiles } from "./written-files.ts";

export interface Work {
  readonly home: DataHome;
  readonly run: Run;
  /** As it was typed, for those who want to make it again. */
  readonly command: string;
  readonly tell: (text: string) => void;
}

/** Does work with a bar, a log and a way out. Throws "experiment/stopped" once Ctrl-C was pressed. */
export async function inLaboratory<T>(
  options: LogOptions & { readonly json?: boolean },
  hint: string,
  work: (work: Work) => Promise<T>,
): Promise<T> {
  const log = commandLog(options);
  const { run, end } = shownRun(options.json);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort(new MatineeError("experiment/stopped", "It was stopped.", { hint }));
  process.once("SIGINT", onInterrupt);
  const tell = (text: string) => {
    log.info(text);
    if (options.json !== true) warn(text);
  };
  try {
    const watched: Run = { ...logged(run, log), signal: stop.signal, compute: openComputing() };
    return await work({ home: home(), run: watched, command: typed(), tell });
  } catch (error) {
    log.error(error instanceof MatineeError ? { code: error.code } : {}, String(error));
    throw error;
  } finally {
    end();
    process.removeListener("SIGINT", onInterrupt);
  }
}

/** The data that are asked for, by name or by folder, without those of whom too little is known, and under guard. */
export async function dataFor(settings: ExperimentSettings, { home: place, run }: Work): Promise<Dataset> {
  return experimentData(await chosenData(settings, place, run), settings);
}

/** A folder is imported first, as `matinee data add` does; unchanged ones are not read again. */
export async function chosenData(
  { data, dataDir }: Pick<ExperimentSettings, "data" | "dataDir">,
  place: DataHome,
  run: Run,
): Promise<Dataset> {
  if (dataDir !== undefined) return place.open((await place.add(dataDir, { name: data }, run)).name);
  return openData(place, data ?? readSettings(process.env).MATINEE_DATA ?? (await bestData(place)));
}

/** Keeps what was found at home, and in the folder that was asked for; answers where. */
export async function keepFound(
  { experiment, people }: Found,
  { outputDir }: ExperimentSettings,
  { home: place }: Work,
): Promise<readonly string[]> {
  const { licence } = await place.info(experiment.data.name);
  const files = {
    "people.json": `${JSON.stringify(people)}\n`,
    "report.html": reportPage(experiment),
    "model-card.md": modelCards(experiment, licence),
  };
  const folder = await place.experiments.keep(experiment, files);
  if (outputDir === undefined) return [folder];
  return [folder, await writeFiles(outputDir, { ...files, "experiment.json": toJson(experiment) })];
}

const toJson = (experiment: Experiment): string => `${JSON.stringify(experiment, undefined, 1)}\n`;

const typed = (): string =>
  [
    "matinee",
    ...process.argv
      .slice(2)
      .map((word) => (/^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)),
  ].join(" ");

/** A long command from beginning to end: its bar, its log, Ctrl-C, and experiments in a process of their own. */
import { type Experiment, MatineeError, quietRun, type Run, readSettings } from "@matinee/core";
import { conductApart } from "../processes/experiment-process.ts";
import type { ExperimentOrder } from "../services/experiments/conducting.ts";
import type { ExperimentSettings } from "../services/experiments/settings.ts";
import { quoted } from "../services/quoted.ts";
import { type LogOptions, logged, openLog } from "./command-log.ts";
import { here } from "./here.ts";
import { shownRun } from "./progress.ts";
import { warn } from "./terminal.ts";
import { writeFiles } from "./written-files.ts";

export interface Work {
  readonly run: Run;
  readonly tell: (text: string) => void;
}

/** Does work that reports, is logged, and can be stopped. */
export async function watched<T>(
  options: LogOptions & { readonly json?: boolean },
  work: (work: Work) => Promise<T>,
): Promise<T> {
  const log = openLog(options);
  const { run, end } = shownRun(options.json);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort(new MatineeError("experiment/stopped", "It was stopped."));
  process.once("SIGINT", onInterrupt);
  const tell = (text: string) => {
    if (options.json === true) log.info(text);
    else warn(text);
  };
  try {
    return await work({ run: { ...quietRun(), ...logged(run, log), signal: stop.signal }, tell });
  } finally {
    end();
    process.removeListener("SIGINT", onInterrupt);
  }
}

export interface Kept {
  readonly experiment: Experiment;
  readonly folders: readonly string[];
}

/** Conducts an experiment, keeps it at home, and writes it to the folder that was asked for, too. */
export function conducted(
  options: LogOptions & { readonly json?: boolean },
  settings: ExperimentSettings,
  tune?: ExperimentOrder["tune"],
): Promise<Kept> {
  const { MATINEE_HOME: home, MATINEE_DATA: data } = readSettings(here().environment);
  return watched(options, async ({ run, tell }) => {
    const order: ExperimentOrder = { settings, data, home, tune, command: typed() };
    const { experiment, folder, files } = await conductApart(order, {
      signal: run.signal,
      progress: run.progress,
      tell,
    });
    const { outputDir } = settings;
    return { experiment, folders: outputDir === undefined ? [folder] : [folder, await writeFiles(outputDir, files)] };
  });
}

/** The command as a shell would take it again. */
export const typed = (): string => ["matinee", ...here().words.map(quoted)].join(" ");

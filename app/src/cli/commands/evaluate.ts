/** `matinee evaluate MODEL…`: models judged alike, beside popularity and EASE. */
import { askedModels } from "../../services/experiments/asked-models.ts";
import { printExperiment } from "../experiment-print.ts";
import { conducted } from "../experiment-run.ts";
import { type ExperimentOptions, settingsOfOptions } from "../experiment-settings.ts";
import { printJson } from "../print.ts";

export async function evaluate(names: readonly string[], options: ExperimentOptions): Promise<void> {
  const settings = await settingsOfOptions(options, names);
  // A slip is told before anything is opened.
  askedModels(settings.models);
  const { experiment, folders } = await conducted(options, settings);
  if (options.json === true) printJson({ experiment, folders });
  else printExperiment(experiment, folders);
}

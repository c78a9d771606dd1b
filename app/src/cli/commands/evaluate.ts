/** `matinee evaluate MODEL…`: models judged alike, beside popularity and EASE. */
import { askedModels } from "../../services/experiments/asked-models.ts";
import { runEvaluation } from "../../services/experiments/evaluating.ts";
import { printExperiment } from "../experiment-print.ts";
import { dataFor, inLaboratory, keepFound } from "../experiment-run.ts";
import { type ExperimentOptions, settingsOfOptions } from "../experiment-settings.ts";
import { printJson } from "../print.ts";

export async function evaluate(names: readonly string[], options: ExperimentOptions): Promise<void> {
  const settings = await settingsOfOptions(options, names);
  const models = askedModels(settings.models);
  await inLaboratory(options, "Nothing was kept; begin again with the same command.", async (work) => {
    const data = await dataFor(settings, work);
    const found = await runEvaluation(data, models, settings, work);
    const folders = await keepFound(found, settings, work);
    if (options.json === true) printJson({ experiment: found.experiment, folders });
    else printExperiment(found.experiment, folders);
  });
}

/** `matinee tune MODEL`: settings chosen on validation parts, then judged once. */
import { runTuning } from "../../services/experiments/tuning.ts";
import { modelNamed } from "../../services/model-settings.ts";
import { InvalidRequest } from "../../services/requests.ts";
import { printExperiment } from "../experiment-print.ts";
import { dataFor, inLaboratory, keepFound } from "../experiment-run.ts";
import { type ExperimentOptions, settingsOfOptions } from "../experiment-settings.ts";
import { printJson } from "../print.ts";
import { say } from "../terminal.ts";

export interface TuneOptions extends ExperimentOptions {
  readonly anew?: boolean;
}

export async function tune(named: string | undefined, options: TuneOptions): Promise<void> {
  const settings = await settingsOfOptions(options);
  const name = named ?? settings.tune.model;
  if (name === undefined)
    throw new InvalidRequest([{ path: "model", message: "is missing: name one, as in matinee tune ease" }]);
  const model = modelNamed(name);
  await inLaboratory(options, "What was tried is kept: the same command goes on there.", async (work) => {
    const data = await dataFor(settings, work);
    const found = await runTuning(data, model, settings, {
      ...work,
      store: work.home.experiments,
      anew: options.anew === true,
    });
    const folders = await keepFound(found, settings, work);
    const { models } = found.experiment;
    const chosen = models[models.length - 1];
    if (options.json === true) return printJson({ experiment: found.experiment, folders });
    printExperiment(found.experiment, folders);
    const usual = models[models.length - 2];
    const changed = Object.entries(chosen.settings).filter(([setting, value]) => usual.settings[setting] !== value);
    if (changed.length === 0) say("Nothing that was tried did better than the usual settings.");
    else
      say(
        `Train it so: matinee train ${name} --data ${data.name} ${changed.map(([setting, value]) => `--set ${setting}=${String(value)}`).join(" ")}`,
      );
  });
}

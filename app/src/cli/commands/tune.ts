/** `matinee tune MODEL`: settings chosen on validation parts, then judged once. */
import { trainCommand } from "../../services/experiments/train-command.ts";
import { checkTuning } from "../../services/experiments/tuning.ts";
import { modelNamed } from "../../services/model-settings.ts";
import { InvalidRequest } from "../../services/requests.ts";
import { printExperiment } from "../experiment-print.ts";
import { conducted } from "../experiment-run.ts";
import { type ExperimentOptions, settingsOfOptions } from "../experiment-settings.ts";
import { printJson } from "../print.ts";
import { say } from "../terminal.ts";

export interface TuneOptions extends ExperimentOptions {
  readonly anew?: boolean;
}

export async function tune(named: string | undefined, options: TuneOptions): Promise<void> {
  const settings = await settingsOfOptions(options);
  const model = named ?? settings.tune.model;
  if (model === undefined)
    throw new InvalidRequest([{ path: "model", message: "is missing: name one, as in matinee tune ease" }]);
  // A slip is told before anything is opened.
  checkTuning(modelNamed(model), settings);
  const { experiment, folders } = await conducted(options, settings, { model, anew: options.anew === true });
  if (options.json === true) return printJson({ experiment, folders });
  printExperiment(experiment, folders);
  const [usual, chosen] = experiment.models.filter(({ baseline }) => !baseline);
  const tried = new Set(experiment.trials.map((trial) => JSON.stringify(trial.settings)));
  if (tried.size === 1)
    return say("Nothing but the usual settings was tried. Give it more room: --budget 4, or a wider --space.");
  if (chosen === undefined) return say("Nothing that was tried did better than the usual settings.");
  const changed = Object.entries(chosen.settings).filter(([name, value]) => usual.settings[name] !== value);
  say(`Train it so: ${trainCommand(experiment, model, Object.fromEntries(changed))}`);
}

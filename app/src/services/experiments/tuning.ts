/**
 * Choosing settings as an experiment: on validation parts of the training part alone, then judged once on the test part beside the
 * usual settings. What was tried is kept as it goes, so that a search that was stopped goes on where it was.
 */
import { isDeepStrictEqual } from "node:util";
import { type Algorithm, type Dataset, type ExperimentStore, type KeptTrial, MatineeError } from "@matinee/core";
import {
  amongSome,
  candidateOf,
  drawn,
  evaluate,
  type Fold,
  type Space,
  type Splitting,
  successiveHalving,
  trainingPart,
  trialsWithin,
} from "@matinee/engine";
import { settingsOf } from "../model-settings.ts";
import { InvalidRequest } from "../requests.ts";
import { askedModels } from "./asked-models.ts";
import { breathe, experimentId, type Found, type Laboratory, runEvaluation } from "./evaluating.ts";
import { splittingOf } from "./protocol.ts";
import { searchSpace } from "./search-space.ts";
import type { ExperimentSettings } from "./settings.ts";

export interface TuneLaboratory extends Laboratory {
  readonly store: Pick<ExperimentStore, "trials" | "addTrial" | "forgetTrials">;
  /** Forgets what was tried before. */
  readonly anew: boolean;
  readonly tell: (text: string) => void;
}

/** The space to search. Throws "request/invalid" where there is none, or the measure is not the model's. */
export function checkTuning(model: Algorithm<unknown>, { tune }: ExperimentSettings): Space {
  if (/^(rmse|mae)$/u.test(tune.measure) && model.tells !== "stars")
    throw new InvalidRequest([
      { path: "measure", message: `${model.name} tells no stars; choose a measure of lists, as ndcg@10` },
    ]);
  return searchSpace(model, tune.space);
}

export async function runTuning(
  data: Dataset,
  model: Algorithm<unknown>,
  settings: ExperimentSettings,
  { store, anew, tell, ...laboratory }: TuneLaboratory,
): Promise<Found> {
  const { budget, factor } = settings.tune;
  const space = checkTuning(model, settings);
  const usual = settingsOf(model, {});
  const trials = drawn(space, usual, trialsWithin(budget, factor), settings.seed);
  const id = experimentId("tune", data, settings, [model.name, space]);
  if (anew) await store.forgetTrials(id);
  const before = await store.trials(id);
  tell(orderInWords(model.name, trials.length, before.length));
  const splitting = splittingOf(settings);
  const [fold, further] = splitting.folds(data.interactions, data.catalog.size);
  const kept: KeptTrial[] = [...before];
  const ranked = await successiveHalving({
    trials,
    factor,
    known: before.map((trial) => ({ ...trial, value: trial.value ?? Number.NaN })),
    judge: (tried, share) => judged(data, fold, model, tried, share, settings, laboratory),
    async judged({ value, ...trial }) {
      const told: KeptTrial = { ...trial, settings: { ...trial.settings }, value: Number.isNaN(value) ? null : value };
      kept.push(told);
      await store.addTrial(id, told);
    },
  });
  const best = ranked[0];
  if (best === undefined || Number.isNaN(best.value))
    throw new MatineeError("evaluate/nobody", `None of the settings of ${model.name} could be judged.`);
  const entries = [{ model: model.name, name: `${model.name} (usual settings)`, settings: {} }];
  if (!isDeepStrictEqual(best.settings, usual))
    entries.push({ model: model.name, name: `${model.name} (chosen)`, settings: { ...best.settings } });
  // Other folds judge by ratings that these settings were chosen on.
  const name = further === undefined ? splitting.name : `${splitting.name}, the first fold`;
  const test: Splitting = { name, folds: () => [fold] };
  const found = await runEvaluation(data, askedModels(entries), settings, laboratory, test);
  return { ...found, experiment: { ...found.experiment, id, kind: "tune", trials: kept } };
}

function orderInWords(model: string, trials: number, before: number): string {
  const there = before === 1 ? "1 trial is" : `${before} trials are`;
  const known = before === 0 ? "" : `; ${there} there already`;
  return trials === 1
    ? `1 setting of ${model} to try, the usual one: a larger budget, or a wider space, tries others${known}.`
    : `${trials} settings of ${model} to try${known}.`;
}

/** Higher is better, so errors are told below zero; NaN where the settings cannot be trained with. */
async function judged(
  data: Dataset,
  fold: Fold,
  model: Algorithm<unknown>,
  tried: Readonly<Record<string, unknown>>,
  share: number,
  settings: ExperimentSettings,
  { run }: Laboratory,
): Promise<number> {
  const { measure } = settings.tune;
  const isError = /^(rmse|mae)$/u.test(measure);
  const part = trainingPart(data, fold);
  const inner = splittingOf({ ...settings, repeats: 1 });
  const validation: Splitting = {
    name: `${inner.name}, of the training part alone`,
    *folds(_, films) {
      for (const one of inner.folds(fold.train, films)) {
        yield amongSome(one, share, settings.seed);
        return;
      }
    },
  };
  const k = isError ? 10 : Number(measure.split("@")[1]);
  const protocol = {
    splitting: validation,
    cutoffs: [k],
    relevantFrom: settings.relevantFrom,
    lists: !isError,
    stars: isError,
  };
  try {
    const { models } = await evaluate(
      part,
      protocol,
      [candidateOf(model, tried)],
      { ...run, seed: settings.seed },
      { breathe, rounds: 1 },
    );
    const value = models[0].figures[measure]?.value ?? Number.NaN;
    return isError ? -value : value;
  } catch (error) {
    run.signal.throwIfAborted();
    if (error instanceof MatineeError && failures.has(error.code)) return Number.NaN;
    throw error;
  }
}

/** What a trial may end in without ending the search: it takes too much memory, or leaves nobody to learn from or to judge. */
const failures: ReadonlySet<string> = new Set(["compute/too-little-memory", "train/no-ratings", "evaluate/nobody"]);

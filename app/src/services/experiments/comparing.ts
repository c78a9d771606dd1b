/** Experiments side by side: models of several, tested where they were judged for the same people. */
import type { Comparison, Experiment, JudgedModel, PeopleFigures } from "@matinee/core";
import type { Cases } from "@matinee/engine";
import { InvalidRequest } from "../requests.ts";
import { comparisonsOf } from "./experiment-of.ts";

export interface Kept {
  readonly experiment: Experiment;
  readonly people: PeopleFigures;
}

export interface SideBySide {
  readonly models: readonly JudgedModel[];
  readonly comparisons: readonly Comparison[];
}

/** Throws "request/invalid" where figures would mean different things. */
export function sideBySide(kept: readonly Kept[]): SideBySide {
  const [first] = kept;
  for (const { experiment } of kept) {
    const { data, protocol } = first.experiment;
    if (experiment.data.version !== data.version) throw unlike(first.experiment, experiment, "judged other data");
    if (experiment.protocol !== protocol) throw unlike(first.experiment, experiment, "judged in another way");
  }
  const named = new Map<string, { model: JudgedModel; cases: ReadonlyMap<string, readonly Cases[]> }>();
  for (const { experiment, people } of kept)
    for (const model of experiment.models) {
      if (model.baseline && named.has(model.name)) continue;
      const name = named.has(model.name) ? `${model.name} (${experiment.id})` : model.name;
      named.set(name, { model: { ...model, name }, cases: casesOf(people[model.name] ?? {}) });
    }
  const measures = new Set([...named.values()].flatMap(({ cases }) => [...cases.keys()]));
  const models = [...named].map(([name, { cases }]) => ({ name, cases }));
  return {
    models: [...named.values()].map(({ model }) => model),
    comparisons: [...measures]
      .filter((measure) => measure !== "rmse")
      .flatMap((measure) => comparisonsOf(models, measure, first.experiment.seed)),
  };
}

const unlike = (one: Experiment, other: Experiment, how: string): InvalidRequest =>
  new InvalidRequest([
    { path: "experiments", message: `${other.id} ${how} than ${one.id}; figures of the two cannot be compared` },
  ]);

const casesOf = (measures: PeopleFigures[string]): ReadonlyMap<string, readonly Cases[]> =>
  new Map(
    Object.entries(measures).map(([measure, folds]) => [
      measure,
      folds.map((values) => ({ values: Float64Array.from(values, (value) => value ?? Number.NaN) })),
    ]),
  );

/** What was found, as it is kept: figures without what is not known, and every pair of models tested. */
import type { Comparison, Dataset, Experiment, Figure, JudgedModel, PeopleFigures } from "@matinee/core";
import { differenceOf, type Estimate, type Evaluation, holm, type ModelEvaluation } from "@matinee/engine";
import type { AskedModel } from "./asked-models.ts";

const figureOf = ({ value, low, high }: Estimate): Figure =>
  Number.isNaN(low) || Number.isNaN(high) ? { value } : { value, low, high };

const figuresOf = (estimates: Readonly<Record<string, Estimate>>): Record<string, Figure> =>
  Object.fromEntries(
    Object.entries(estimates)
      .filter(([, { value }]) => !Number.isNaN(value))
      .map(([name, estimate]) => [name, figureOf(estimate)]),
  );

const known = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

export const judgedModels = (asked: readonly AskedModel[], { models }: Evaluation): readonly JudgedModel[] =>
  models.map(({ name, figures, segments, reliability, curve, seconds }, at) => ({
    name,
    model: asked[at].model,
    settings: { ...asked[at].settings },
    baseline: asked[at].baseline,
    figures: figuresOf(figures),
    segments: Object.fromEntries(Object.entries(segments).map(([segment, own]) => [segment, figuresOf(own)])),
    reliability: reliability.map(({ told, given, ...bin }) => ({ ...bin, told: known(told), given: known(given) })),
    curve: [...curve],
    seconds: [...seconds],
  }));

export const dataOf = ({ name, version, label, catalog, interactions }: Dataset): Experiment["data"] => ({
  name,
  version,
  label,
  people: interactions.people,
  movies: catalog.size,
  ratings: interactions.count,
});

type Tested = Pick<ModelEvaluation, "name" | "cases">;

/** Every pair of those that were judged by a measure, tested together. */
export function comparisonsOf(models: readonly Tested[], measure: string, seed: number): readonly Comparison[] {
  const able = models.filter(({ cases }) => cases.has(measure));
  const pairs = able.flatMap((one, at) => able.slice(at + 1).map((other) => [one, other] as const));
  const differences = pairs.map(([one, other]) =>
    differenceOf(one.cases.get(measure) ?? [], other.cases.get(measure) ?? [], { seed, rounds: 2000 }),
  );
  const corrected = holm(differences.map(({ p }) => p));
  return pairs.map(([one, other], at) => {
    const { value, low, high, p } = differences[at];
    return {
      measure: measure === "rmse" ? "squared error" : measure,
      one: one.name,
      other: other.name,
      difference: value,
      low,
      high,
      p,
      corrected: corrected[at],
    };
  });
}

/** Person by person, for tests between experiments. */
export const peopleFiguresOf = ({ models }: Evaluation, measures: readonly string[]): PeopleFigures =>
  Object.fromEntries(
    models.map(({ name, cases }) => [
      name,
      Object.fromEntries(
        measures
          .filter((measure) => cases.has(measure))
          .map((measure) => [
            measure,
            (cases.get(measure) ?? []).map(({ values }) =>
              Array.from(values, (value) => (Number.isNaN(value) ? null : Number(value.toPrecision(9)))),
            ),
          ]),
      ),
    ]),
  );

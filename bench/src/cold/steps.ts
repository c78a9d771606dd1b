/** Steps out of the cold as a table: each beside popularity, with what is left of a difference when so many are asked for. */
import { differenceOf, type Evaluation, holm } from "@matinee/engine";
import { printReport } from "../report.ts";

const measure = "ndcg@10";

/** One evaluation for each column; popularity stands first in each. */
export function printSteps(
  name: string,
  data: string,
  column: string,
  evaluations: readonly (readonly [string, Evaluation])[],
  json: boolean,
): void {
  const steps = evaluations.flatMap(([at, { models }]) =>
    models.slice(1).map((model) => {
      const [one, floor] = [model, models[0]].map(({ cases }) => cases.get(measure) ?? []);
      return { at, model: model.name, difference: differenceOf(one, floor) };
    }),
  );
  const chances = holm(steps.map(({ difference }) => difference.p));
  const names = [...new Set(evaluations.flatMap(([, { models }]) => models.map((model) => model.name)))];
  const label = (at: string) => (column === "" ? at : `${measure}, ${at} ${column}`);
  const protocol = evaluations[0][1].protocol;
  const rows = names.map((model) => ({
    model,
    metrics: Object.fromEntries(
      evaluations.flatMap(([at, { models }]) => {
        const own = models.find((one) => one.name === model);
        return own === undefined ? [] : [[label(at), own.figures[measure]]];
      }),
    ),
  }));
  printReport({ name, data, protocol, rows }, json);
  const gains = steps.map(({ model, at, difference: { value, low, high } }, place) => ({
    model: `${model}${column === "" ? "" : `, ${at} ${column}`}`,
    metrics: { "over popularity": { value, low, high }, "p (Holm)": { value: chances[place] } },
  }));
  printReport(
    { name: `${name}, over popularity`, data, protocol: "randomisation test person by person", rows: gains },
    json,
  );
}

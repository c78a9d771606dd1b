/**
 * `npm run eval:dials [-- --all]`: what each dial of a list does, and what it costs: lists as they are served for the ratings of
 * ml-latest-small (per film 75/25), with one dial turned and the others as they are. Every third person, or all.
 */
import { type Dials, quietRun } from "@matinee/core";
import { evaluate, perItem, type Splitting } from "@matinee/engine";
import { preparing } from "./cold/candidates.ts";
import { introducedDataset } from "./datasets.ts";
import { benchArguments, printReport } from "./report.ts";
import { served } from "./served.ts";

/** What a dial is there for: a measure, and which way it should go as the dial is turned up. */
interface Turned {
  readonly dial: keyof Dials;
  readonly values: readonly number[];
  readonly measure: string;
  readonly rises: boolean;
}

const turned: readonly Turned[] = [
  { dial: "variety", values: [0, 0.25, 0.5, 0.75, 1], measure: "diversity@10", rises: true },
  { dial: "calibration", values: [0, 0.25, 0.5, 0.75, 1], measure: "miscalibration@10", rises: false },
  { dial: "popularity", values: [-1, -0.5, 0, 0.5, 1, 2], measure: "novelty@10", rises: false },
];

const { json, data, flags } = benchArguments([], { flags: ["all"] });
const dataset = await introducedDataset(data);
if (dataset !== undefined) {
  const asks = (person: number) => flags.all || person % 3 === 0;
  const prepared = preparing();
  const whole = perItem(0.75, [1]);
  const splitting: Splitting = {
    name: `${whole.name}${flags.all ? "" : ", every third person"}`,
    *folds(all, films) {
      for (const fold of whole.folds(all, films)) {
        const { test } = fold;
        const nothing = { items: new Int32Array(0), stars: new Float32Array(0) };
        yield { ...fold, test: { ...test, of: (person) => (asks(person) ? test.of(person) : nothing) } };
      }
    },
  };
  for (const { dial, values, measure, rises } of turned) {
    const candidates = values.map((value) =>
      served(10, `${dial} ${value}`, { dials: { [dial]: value }, asks, prepared: (part) => prepared(part) }),
    );
    const { models, protocol } = await evaluate(dataset, { splitting, stars: false }, candidates, quietRun());
    const figures = models.map(({ figures: own }) => own[measure].value);
    const isSteady = figures.every(
      (value, at) => at === 0 || (rises ? value >= figures[at - 1] : value <= figures[at - 1]),
    );
    const usual = Math.max(...models.map(({ figures: own }) => own["ndcg@10"].value));
    const rows = models.map(({ name, figures: own }) => ({
      model: name,
      metrics: {
        [measure]: own[measure],
        "ndcg@10": own["ndcg@10"],
        "below the best": { value: usual - own["ndcg@10"].value },
      },
    }));
    const told = `${protocol}\n${measure} ${rises ? "rises" : "falls"} with ${dial}: ${isSteady ? "at every step" : "not at every step"}`;
    printReport({ name: `dials, ${dial}`, data: "ml-latest-small with introductions", protocol: told, rows }, json);
  }
}

/**
 * `npm run eval:ml100k [-- --random --only PART-OF-A-NAME]`: stars of ml-100k told by every model that tells them, on the five published parts
 * u1–u5; with `--random` on a random five-fold, as Surprise's table is made. No model here reads when a rating was given.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openCompute } from "@matinee/adapters";
import { type Dataset, quietRun } from "@matinee/core";
import {
  bias,
  candidateOf,
  evaluate,
  explicitAls,
  gibbs,
  givenFolds,
  hybridNet,
  randomFolds,
  type Splitting,
  svd,
  svdpp,
  twoTowers,
} from "@matinee/engine";
import { ratingsDataset } from "./datasets.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { benchArguments, printReport } from "./report.ts";

const { json, data, options, flags } = benchArguments(["only"], { flags: ["random"] });
const dataset = await ratingsDataset(data, "ml-100k");
if (dataset !== undefined) {
  const compute = await openCompute();
  const candidates = [
    candidateOf(bias, {}, "biases alone"),
    candidateOf(explicitAls),
    candidateOf(svd),
    candidateOf(svdpp),
    candidateOf(gibbs, { features: 0, dimensions: 8 }, "Bayesian factorisation, ratings alone"),
    candidateOf(gibbs, {}, "the same with who has seen what, genres and time of films"),
    candidateOf(twoTowers, {}, "two towers"),
    candidateOf(twoTowers, { head: "cosine" }, "two towers, 1 + 4 · cosine²"),
    candidateOf(hybridNet, {}, "hybrid net"),
  ].filter(({ name }) => options.only === undefined || name.includes(options.only));
  const splitting = flags.random ? randomFolds(5) : publishedParts(dataset);
  const run = { ...quietRun(), compute: async () => compute };
  const evaluation = await evaluate(dataset, { splitting, lists: false }, candidates, run);
  printReport(evaluationReport("ml100k", "ml-100k", dataset, evaluation, ["rmse", "mae", "calibration-error"]), json);
}

function publishedParts(whole: Dataset): Splitting {
  const rows = new Map((whole.personIds?.() ?? []).map((id, row) => [id, row]));
  const parts = [1, 2, 3, 4, 5].map((part) => {
    const tests = new Map<number, Set<number>>();
    for (const line of readFileSync(join(data, "ml-100k", `u${part}.test`), "utf8").split("\n")) {
      const [person, film] = line.split("\t");
      const [row, item] = [rows.get(person), whole.catalog.itemOf(Number(film))];
      if (row !== undefined && item !== undefined) tests.set(row, (tests.get(row) ?? new Set()).add(item));
    }
    return { name: `u${part}`, films: (person: number) => tests.get(person) ?? new Set<number>() };
  });
  return givenFolds("the published parts u1–u5", parts);
}

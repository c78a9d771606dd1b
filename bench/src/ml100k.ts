/**
 * `npm run eval:ml100k [-- --random --only PART-OF-A-NAME]`: stars of ml-100k told by every model that tells them, on the five published parts
 * u1–u5, popularity (as means of films) and EASE (read as stars by a line) beside them; with `--random` on a random five-fold, as Surprise's
 * table is made. The first table is made without any times. The second, labelled, may read when each judged rating was given: MovieLens
 * showed films in pages, and what was rated together is alike, which nobody knows beforehand. Popularity and EASE, which read no times, stand in both.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openCompute } from "@matinee/adapters";
import { type Dataset, quietRun } from "@matinee/core";
import {
  bias,
  type Candidate,
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
import { easeStars } from "./ease-stars.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { benchArguments, printReport } from "./report.ts";

const { json, data, options, flags } = benchArguments(["only"], { flags: ["random"] });
const dataset = await ratingsDataset(data, "ml-100k");
if (dataset !== undefined) {
  const compute = await openCompute();
  const alone = { noise: "shared", seen: false, traits: false, content: false };
  const wanted = (candidates: readonly Candidate[]) =>
    candidates.filter(({ name }) => options.only === undefined || name.includes(options.only));
  const fame = candidateOf(
    bias,
    { filmDamping: 0, personDamping: 1e6, epochs: 1 },
    "popularity: the mean of each film",
  );
  const withoutTimes = wanted([
    fame,
    candidateOf(bias, {}, "biases alone"),
    easeStars,
    candidateOf(explicitAls),
    candidateOf(svd),
    candidateOf(svdpp),
    candidateOf(gibbs, { ...alone, dimensions: 8 }, "Bayesian factorisation, ratings alone"),
    candidateOf(gibbs, { noise: "shared" }, "the same with side features: who has seen what, people, films"),
    candidateOf(gibbs, {}, "side features and everybody's own noise"),
    candidateOf(gibbs, { head: "ordinal" }, "side features and everybody's own noise, ordinal head"),
    candidateOf(gibbs, { head: "both" }, "side features and everybody's own noise, both heads"),
    candidateOf(twoTowers, {}, "two towers"),
    candidateOf(twoTowers, { head: "cosine" }, "two towers, 1 + 4 · cosine²"),
    candidateOf(hybridNet, {}, "hybrid net"),
  ]);
  const withTimes = wanted([
    fame,
    easeStars,
    candidateOf(gibbs, { head: "both", moments: true }, "reads times: both heads and occasions"),
  ]);
  const splitting = flags.random ? randomFolds(5) : publishedParts(dataset);
  const run = { ...quietRun(), compute: async () => compute };
  for (const [name, candidates, moments] of [
    ["ml100k", withoutTimes, false],
    ["ml100k-times", withTimes, true],
  ] as const) {
    if (candidates.length === 0) continue;
    const evaluation = await evaluate(dataset, { splitting, lists: false, moments }, candidates, run);
    printReport(evaluationReport(name, "ml-100k", dataset, evaluation, ["rmse", "mae", "calibration-error"]), json);
  }
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

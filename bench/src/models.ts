/**
 * `npm run eval:models [-- --set ml-1m --only NAME,NAME --tune MODEL]`: every model that learns from ratings, judged alike: a per-item 75/25
 * split, every test rating relevant, every film that is not in a person's training part ranked.
 *
 * Settings are those that each model comes with. They were chosen by `--tune MODEL`, which splits the training part once more and
 * never looks at the test part.
 */
import { openCompute } from "@matinee/adapters";
import { type Dataset, quietRun } from "@matinee/core";
import {
  type Candidate,
  candidateOf,
  ease,
  evaluate,
  explicitAls,
  ials,
  itemKnn,
  perItem,
  plainEase,
  popularity,
  rp3beta,
  type Splitting,
  slim,
  svd,
  svdpp,
  validationOf,
} from "@matinee/engine";
import { ratingsDataset } from "./datasets.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { benchArguments, printReport } from "./report.ts";

/** EASE chooses the form by the shape of the data; these say what is kept of its rows. */
const candidates: readonly Candidate[] = [
  candidateOf(popularity, { votes: "raters" }),
  candidateOf(ease, { ...plainEase, history: "seen", rows: "exact" }, "ease of the paper (all weights)"),
  candidateOf(ease, { ...plainEase, history: "seen" }, "ease of the paper (largest weights)"),
  candidateOf(ease),
  candidateOf(slim, { history: "seen" }),
  candidateOf(itemKnn, { history: "seen" }),
  candidateOf(rp3beta, { history: "seen" }),
  candidateOf(ials),
  candidateOf(explicitAls),
  candidateOf(svd),
  candidateOf(svdpp),
];

const grids: Readonly<Record<string, readonly Candidate[]>> = {
  ease: [100, 200, 400, 800].map((regularization) =>
    candidateOf(ease, { ...plainEase, history: "seen", regularization }, `ease λ=${regularization}`),
  ),
  knn: [50, 100, 200, 400].flatMap((neighbours) =>
    [0, 10, 30, 100].map((shrinkage) =>
      candidateOf(
        itemKnn,
        { history: "seen", neighbours, shrinkage },
        `knn ${neighbours} neighbours, shrinkage ${shrinkage}`,
      ),
    ),
  ),
  slim: [0.3, 1, 3].flatMap((l1) =>
    [10, 50, 200].map((l2) => candidateOf(slim, { history: "seen", l1, l2 }, `slim l1=${l1} l2=${l2}`)),
  ),
  rp3beta: [0.4, 0.6, 0.8, 1].flatMap((alpha) =>
    [0.2, 0.3, 0.4, 0.5].flatMap((beta) =>
      [100, 200, 400].map((neighbours) =>
        candidateOf(
          rp3beta,
          { history: "seen", alpha, beta, neighbours },
          `rp3beta α=${alpha} β=${beta} ${neighbours} neighbours`,
        ),
      ),
    ),
  ),
  ials: [0.1, 0.2, 0.4].flatMap((unobserved) =>
    [0.003, 0.01, 0.03, 0.1].map((regularization) =>
      candidateOf(ials, { unobserved, regularization }, `ials α₀=${unobserved} λ=${regularization}`),
    ),
  ),
  svdpp: [20, 50].flatMap((dimensions) =>
    [0.02, 0.06].map((regularization) =>
      candidateOf(svdpp, { dimensions, regularization }, `svdpp ${dimensions} factors λ=${regularization}`),
    ),
  ),
};

const { json, data, options } = benchArguments(["set", "tune", "only"]);
const name = options.set ?? "ml-latest-small";
const dataset = await ratingsDataset(data, name);
if (dataset !== undefined) await (options.tune === undefined ? judge(dataset) : tune(dataset, options.tune));

async function judge(whole: Dataset): Promise<void> {
  const names = options.only?.split(",");
  const wanted = candidates.filter(({ name: model }) => names?.includes(model) ?? true);
  await compare(whole, perItem(0.75), wanted);
}

async function tune(whole: Dataset, model: string): Promise<void> {
  const grid = grids[model];
  if (grid === undefined) throw new RangeError(`No grid for ${model}: ${Object.keys(grids).join(", ")}.`);
  for (const fold of perItem(0.75).folds(whole.interactions, whole.catalog.size))
    await compare(whole, validationOf(fold, perItem(0.75)), grid);
}

async function compare(whole: Dataset, splitting: Splitting, models: readonly Candidate[]): Promise<void> {
  const run = { ...quietRun(), compute: () => openCompute() };
  const evaluation = await evaluate(whole, { splitting, stars: false }, models, run, { now: () => performance.now() });
  for (const { name: model, seconds } of evaluation.models)
    console.error(`${model}: trained in ${seconds[0].toFixed(1)} s`);
  printReport(evaluationReport("models", name, whole, evaluation, ["ndcg@10"]), json);
}

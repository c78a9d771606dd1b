/**
 * `npm run eval:models [-- --set ml-1m --tune MODEL]`: every model that learns from ratings, judged alike: a per-item 75/25
 * split, every test rating relevant, every film that is not in a person's training part ranked.
 *
 * Settings are those that each model comes with. They were chosen by `--tune MODEL`, which splits the training part once more and
 * never looks at the test part.
 */
import { openCompute } from "@matinee/adapters";
import { type Dataset, quietRun, type Recommender, type Run } from "@matinee/core";
import {
  ease,
  explicitAls,
  fitted,
  ials,
  itemKnn,
  meanWithInterval,
  popularity,
  rankedForEach,
  rp3beta,
  type Split,
  splitPerItem,
  svd,
  svdpp,
  trainingPart,
} from "@matinee/engine";
import { ratingsDataset } from "./datasets.ts";
import { benchArguments, printReport } from "./report.ts";

interface Candidate {
  readonly name: string;
  fit(part: Dataset, run: Run): Promise<Recommender>;
}

/** EASE chooses the form by the shape of the data; these say what is kept of its rows. */
const candidates: readonly Candidate[] = [
  { name: "popularity", fit: (part, run) => fitted(popularity, part, { votes: "raters" }, run) },
  {
    name: "ease, all weights",
    fit: (part, run) => fitted(ease, part, { damping: 0, history: "seen", rows: "exact" }, run),
  },
  { name: "ease, largest weights", fit: (part, run) => fitted(ease, part, { damping: 0, history: "seen" }, run) },
  { name: "knn", fit: (part, run) => fitted(itemKnn, part, { history: "seen" }, run) },
  { name: "rp3beta", fit: (part, run) => fitted(rp3beta, part, { history: "seen" }, run) },
  { name: "ials", fit: (part, run) => fitted(ials, part, {}, run) },
  { name: "als", fit: (part, run) => fitted(explicitAls, part, {}, run) },
  { name: "svd", fit: (part, run) => fitted(svd, part, {}, run) },
  { name: "svdpp", fit: (part, run) => fitted(svdpp, part, {}, run) },
];

const grids: Readonly<Record<string, readonly Candidate[]>> = {
  ease: [100, 200, 400, 800].map((regularization) => ({
    name: `ease λ=${regularization}`,
    fit: (part, run) => fitted(ease, part, { damping: 0, history: "seen", regularization }, run),
  })),
  knn: [50, 100, 200, 400].flatMap((neighbours) =>
    [0, 10, 30, 100].map((shrinkage) => ({
      name: `knn ${neighbours} neighbours, shrinkage ${shrinkage}`,
      fit: (part: Dataset, run: Run) => fitted(itemKnn, part, { history: "seen", neighbours, shrinkage }, run),
    })),
  ),
  rp3beta: [0.4, 0.6, 0.8, 1].flatMap((alpha) =>
    [0.2, 0.3, 0.4, 0.5].flatMap((beta) =>
      [100, 200, 400].map((neighbours) => ({
        name: `rp3beta α=${alpha} β=${beta} ${neighbours} neighbours`,
        fit: (part: Dataset, run: Run) => fitted(rp3beta, part, { history: "seen", alpha, beta, neighbours }, run),
      })),
    ),
  ),
  ials: [0.1, 0.2, 0.4].flatMap((unobserved) =>
    [0.003, 0.01, 0.03, 0.1].map((regularization) => ({
      name: `ials α₀=${unobserved} λ=${regularization}`,
      fit: (part: Dataset, run: Run) => fitted(ials, part, { unobserved, regularization }, run),
    })),
  ),
  svdpp: [20, 50].flatMap((dimensions) =>
    [0.02, 0.06].map((regularization) => ({
      name: `svdpp ${dimensions} factors λ=${regularization}`,
      fit: (part: Dataset, run: Run) => fitted(svdpp, part, { dimensions, regularization }, run),
    })),
  ),
};

const { json, data, options } = benchArguments(["set", "tune"]);
const name = options.set ?? "ml-latest-small";
const dataset = await ratingsDataset(data, name);
if (dataset !== undefined) await (options.tune === undefined ? judge(dataset) : tune(dataset, options.tune));

async function judge(whole: Dataset): Promise<void> {
  await compare(whole, splitPerItem(whole.interactions, whole.catalog.size, 0.75, 1), candidates, "");
}

async function tune(whole: Dataset, model: string): Promise<void> {
  const grid = grids[model];
  if (grid === undefined) throw new RangeError(`No grid for ${model}: ${Object.keys(grids).join(", ")}.`);
  const { films, train } = splitPerItem(whole.interactions, whole.catalog.size, 0.75, 1);
  await compare(whole, splitPerItem(train, films, 0.75, 1), grid, " of the training part alone");
}

async function compare(whole: Dataset, split: Split, models: readonly Candidate[], ofWhat: string): Promise<void> {
  const { interactions, catalog } = whole;
  const part = trainingPart(whole, split);
  const rows = [];
  for (const { name: model, fit } of models) {
    const start = performance.now();
    const values = rankedForEach(await fit(part, { ...quietRun(), compute: () => openCompute() }), split, 10);
    console.error(`${model}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    rows.push({ model, metrics: { "ndcg@10": meanWithInterval(values) } });
  }
  printReport(
    {
      name: "models",
      data: `${name}: ${interactions.people} people, ${catalog.size} films, ${interactions.count} ratings`,
      protocol: `NDCG@10, full ranking, per-item 75/25 split${ofWhat}, all test ratings relevant; 95 % bootstrap intervals over people`,
      rows,
    },
    json,
  );
}

/**
 * `npm run eval:small`: per-item 75/25 splits of ml-latest-small, every test rating relevant, every film that is not in a
 * person's training part ranked. Popularity and EASE as published comparisons run them, and EASE as Matinee serves it.
 */
import { type Dataset, quietRun, type Recommender, type Run } from "@matinee/core";
import { ease, fitted, meanWithInterval, popularity, rankedForEach, splitPerItem, trainingPart } from "@matinee/engine";
import { smallDataset } from "./datasets.ts";
import { benchArguments, printReport } from "./report.ts";

const splits = [1, 2, 3, 4];
const { json, data } = benchArguments();
const dataset = await smallDataset(data);
if (dataset !== undefined) {
  const { catalog, interactions } = dataset;
  const candidates: readonly { name: string; fit(part: Dataset, run: Run): Promise<Recommender> }[] = [
    { name: "popularity", fit: (part, run) => fitted(popularity, part, { votes: "raters" }, run) },
    { name: "EASE λ=200", fit: (part, run) => fitted(ease, part, { damping: 0, history: "seen", rows: "exact" }, run) },
    {
      name: "EASE as served: people damped, history centred, sparse rows",
      fit: (part, run) => fitted(ease, part, {}, run),
    },
  ];
  const values: number[][] = candidates.map(() => []);
  for (const seed of splits) {
    const split = splitPerItem(interactions, catalog.size, 0.75, seed);
    const part = trainingPart(dataset, split);
    for (const [at, { fit }] of candidates.entries()) {
      const model = await fit(part, quietRun(seed));
      rankedForEach(model, split, 10).forEach((value, person) => {
        values[at][person] = (values[at][person] ?? 0) + value / splits.length;
      });
    }
  }
  printReport(
    {
      name: "small",
      data: `ml-latest-small: ${interactions.people} people, ${catalog.size} films, ${interactions.count} ratings`,
      protocol: `NDCG@10, full ranking, per-item 75/25 split, all test ratings relevant, mean of ${splits.length} splits; 95 % bootstrap intervals over people`,
      rows: candidates.map(({ name }, at) => ({
        model: name,
        metrics: { "ndcg@10": meanWithInterval(values[at]) },
      })),
    },
    json,
  );
}

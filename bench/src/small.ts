/**
 * `npm run eval:small`: per-item 75/25 splits of ml-latest-small, every test rating relevant, every film that is not in a
 * person's training part ranked: popularity and EASE as published comparisons run them, EASE as it comes, and the list as it
 * is served. Once with the texts that `npm start` fetches (Wikipedia's introductions), once with none.
 */
import { quietRun } from "@matinee/core";
import { candidateOf, ease, evaluate, perItem, plainEase, popularity } from "@matinee/engine";
import { introducedDataset, smallDataset } from "./datasets.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { benchArguments, printReport } from "./report.ts";
import { served } from "./served.ts";

const { json, data } = benchArguments();
const candidates = [
  candidateOf(popularity, { votes: "raters" }),
  candidateOf(ease, { ...plainEase, history: "seen", rows: "exact" }, "EASE λ=200"),
  candidateOf(ease, { history: "seen", rows: "exact" }, "EASE with people, films and contents weighted"),
  candidateOf(ease, {}, "the same as served: history centred, sparse rows"),
  served(10),
];
for (const [texts, dataset] of [
  ["with introductions", await introducedDataset(data)],
  ["without texts", await smallDataset(data)],
] as const) {
  if (dataset === undefined) continue;
  const protocol = { splitting: perItem(0.75, [1, 2, 3, 4]), stars: false };
  const evaluation = await evaluate(dataset, protocol, candidates, quietRun());
  printReport(evaluationReport("small", `ml-latest-small ${texts}`, dataset, evaluation, ["ndcg@10"]), json);
}

/**
 * `npm run eval:small`: per-item 75/25 splits of ml-latest-small, every test rating relevant, every film that is not in a
 * person's training part ranked. Popularity and EASE as published comparisons run them, and EASE as Matinee serves it.
 */
import { quietRun } from "@matinee/core";
import { candidateOf, ease, evaluate, perItem, popularity } from "@matinee/engine";
import { smallDataset } from "./datasets.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { benchArguments, printReport } from "./report.ts";

const { json, data } = benchArguments();
const dataset = await smallDataset(data);
if (dataset !== undefined) {
  const candidates = [
    candidateOf(popularity, { votes: "raters" }),
    candidateOf(ease, { damping: 0, history: "seen", rows: "exact" }, "EASE λ=200"),
    candidateOf(ease, {}, "EASE as served: people damped, history centred, sparse rows"),
  ];
  const evaluation = await evaluate(
    dataset,
    { splitting: perItem(0.75, [1, 2, 3, 4]), stars: false },
    candidates,
    quietRun(),
  );
  printReport(evaluationReport("small", "ml-latest-small", dataset, evaluation, ["ndcg@10"]), json);
}

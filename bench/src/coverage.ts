/**
 * `npm run eval:coverage [-- --set ml-100k --share 0.8 --only svd,bias]`: how many held-out ratings lie in the interval that is told beside expected stars, and
 * how wide it is: of each person a fifth of the ratings is held out, and the model meets them by the rest. The first model is the one that is
 * served; intervals are looked at as they are told, in tenths of a star.
 */
import { openCompute } from "@matinee/adapters";
import { quietRun } from "@matinee/core";
import { candidateOf, evaluate, perPerson, predictedStars } from "@matinee/engine";
import { ratingsDataset } from "./datasets.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { benchArguments, printReport } from "./report.ts";

const { json, data, options } = benchArguments(["set", "share", "only"]);
const share = Number(options.share ?? 0.8);
const compute = await openCompute();
const run = { ...quietRun(), compute: async () => compute };

for (const set of options.set?.split(",") ?? ["ml-100k", "ml-latest-small"]) {
  const dataset = await ratingsDataset(data, set);
  if (dataset === undefined) continue;
  const candidates = [
    candidateOf(predictedStars, { model: "auto", share }, "as served: two towers"),
    candidateOf(predictedStars, { model: "als", share }, "als"),
    candidateOf(predictedStars, { model: "svd", share }, "svd"),
    candidateOf(predictedStars, { model: "bias", share }, "bias"),
  ];
  const wanted = candidates.filter(({ name }) => options.only?.split(",").includes(name) ?? true);
  const evaluation = await evaluate(dataset, { splitting: perPerson(0.8), lists: false }, wanted, run);
  const measures = ["interval-held", "interval-width", "rmse"];
  printReport(evaluationReport("coverage", set, dataset, evaluation, measures), json);
}

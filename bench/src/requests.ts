/**
 * `npm run eval:requests [-- --requests FILE --set small|described]`: free-text requests with one hidden film each, over
 * ml-latest-small with texts. Only the request's text is read.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeRequests, prepare, rankMetrics } from "@matinee/engine";
import { z } from "zod";
import { benchModels, describedDataset } from "./datasets.ts";
import { benchArguments, printReport } from "./report.ts";

const Line = z.object({
  request: z.string(),
  target: z.object({ movieId: z.int() }),
  /** Our own requests are halved; only the named half is asked. */
  part: z.string().optional(),
});

const { json, data, options } = benchArguments(["requests", "part"]);
const file = options.requests ?? join(data, "requests/mood-requests.dev.jsonl");
const dataset = existsSync(file) ? await describedDataset(data) : undefined;
if (dataset === undefined) console.error(`Skipped: needs ml-latest-small and the requests ${file}.`);
else {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => Line.parse(JSON.parse(line)))
    .filter((line) => options.part === undefined || line.part === options.part);
  const requests = lines.flatMap(({ request, target }) => {
    const item = dataset.catalog.itemOf(target.movieId);
    return item === undefined ? [] : [{ text: request, target: item }];
  });
  const prepared = await prepare(dataset, { models: benchModels() });
  const { ranks, weights } = await judgeRequests(prepared, requests);
  printReport(
    {
      name: "requests",
      data: `ml-latest-small with texts · ${requests.length} of ${lines.length} requests have their film in the catalogue`,
      protocol:
        "hidden film among all films, only the request's text is read; 5-fold cross-validated weights; 95 % bootstrap intervals over requests",
      rows: Object.entries(ranks).map(([model, values]) => ({
        model,
        metrics: rankMetrics(values, [1, 5, 10, 20, 50]),
      })),
    },
    json,
  );
  if (!json)
    console.log(
      `weights learned on all: ${Object.entries(weights)
        .map(([part, weight]) => `${part} ${weight.toFixed(2)}`)
        .join(", ")}`,
    );
}

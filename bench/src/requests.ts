/**
 * `npm run eval:requests [-- --set films --requests FILE --encoder FOLDER]`: free-text requests with one hidden film each,
 * over ml-latest-small with texts, or over the films that are shipped. Only the request's text is read. Where a sentence
 * encoder is there, both figures are printed: without it and with it. Its first run encodes all films, which takes a while.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Dataset, quietRun } from "@matinee/core";
import { judgeRequests, type Prepared, prepare, rankMetrics } from "@matinee/engine";
import { z } from "zod";
import { benchModels, describedDataset, starterData } from "./datasets.ts";
import { encodedFilms } from "./encoded-films.ts";
import { benchArguments, printReport } from "./report.ts";

const Line = z.object({
  request: z.string(),
  target: z.object({ movieId: z.int() }),
  /** Our own requests are halved; only the named half is asked. */
  part: z.string().optional(),
});

const { json, data, options } = benchArguments(["set", "requests", "part", "encoder"]);
const sets: Readonly<Record<string, () => Promise<Dataset | undefined>>> = {
  "latest-small": () => describedDataset(data),
  films: starterData,
};
const set = options.set ?? "latest-small";
const file = options.requests ?? join(data, "requests/mood-requests.dev.jsonl");
const dataset = existsSync(file) ? await sets[set]?.() : undefined;
if (dataset === undefined)
  console.error(`Skipped: needs the requests ${file} and a set, one of ${Object.keys(sets).join(", ")}.`);
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
  const judge = async (prepared: Prepared, how: string, encode?: (wish: string) => Promise<Float32Array>) => {
    const { ranks, weights } = await judgeRequests(prepared, requests, { encode });
    printReport(
      {
        name: `requests, ${how}`,
        data: `${set} · ${requests.length} of ${lines.length} requests have their film in the catalogue`,
        protocol:
          "hidden film among all films, only the request's text is read; 5-fold cross-validated weights; 95 % bootstrap intervals over requests",
        rows: Object.entries(ranks).map(([model, values]) => ({
          model,
          metrics: rankMetrics(values, [1, 5, 10, 20, 50]),
        })),
      },
      json,
    );
    const told = Object.entries(weights).map(([part, weight]) => `${part} ${weight.toFixed(2)}`);
    if (!json) console.log(`weights learned on all: ${told.join(", ")}`);
  };
  const models = benchModels();
  const prepared = await prepare(dataset, { models });
  await judge(prepared, "without an encoder");
  const encoded = await encodedFilms(dataset, options.encoder ?? join(data, "../models/all-minilm-l6-v2"));
  if (encoded !== undefined) {
    const { encoder, sentences } = encoded;
    const encode = (wish: string) => encoder.encode([wish], quietRun().signal);
    await judge({ ...prepared, models: { ...prepared.models, sentences } }, `with ${encoder.id}`, encode);
    await encoder.close();
  }
}

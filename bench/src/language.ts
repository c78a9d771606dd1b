/**
 * `npm run eval:language [-- --dials 10,20,30,50,100 --rounds 10]`: what a language model's scores can bring and can cost. Over the
 * shipped films, thirty candidates a request are scored over HTTP by a scripted server that knows the film that was meant, half knows
 * it, or throws dice; only the scores' blend is judged, with the reading of the built-in reader. Exits with 1 where dice cost too much.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startScriptedServer } from "@matinee/adapters";
import { readSettings } from "@matinee/core";
import { engineOf, type LanguageScored, prepare, withLanguageScores } from "@matinee/engine";
import { z } from "zod";
import { benchModels, starterData } from "./datasets.ts";
import { resampled } from "./intervals.ts";
import { halfKnowing, knowing, throwingDice } from "./language/oracle-scripts.ts";
import { scorerAt } from "./language/scored-over-http.ts";
import { benchArguments, printReport, type Report } from "./report.ts";

const Line = z.object({
  request: z.string(),
  target: z.object({ movieId: z.int() }),
  part: z.enum(["dev", "test"]).default("dev"),
});

/** Films that a model scores in one call, and how many of them are shown. */
const candidates = 30;
const shown = 10;
/** hit@10 that dice may cost at the dial as it stands. */
const mostCost = 0.02;

const { json, data, options } = benchArguments(["dials", "rounds"]);
/** Dice are thrown so often for each request that their luck is a small part of the figure. */
const rounds = Number(options.rounds ?? 10);
const usual = readSettings({}).MATINEE_MODEL_WEIGHT;
const dials = options.dials?.split(",").map(Number) ?? [10, 20, 30, 50, 100];
const files = [
  join(data, "requests/mood-requests.dev.jsonl"),
  fileURLToPath(new URL("../requests/own-requests.jsonl", import.meta.url)),
].filter((file) => existsSync(file));
const dataset = await starterData();
const engine = engineOf(await prepare(dataset, { models: benchModels() }));
const lines = files
  .flatMap((file) => readFileSync(file, "utf8").trim().split("\n"))
  .map((line) => Line.parse(JSON.parse(line)))
  .filter(({ part, target }) => part === "dev" && dataset.catalog.itemOf(target.movieId) !== undefined);

/** 1 where the film that was meant is shown. */
const hit = (picks: readonly { readonly movie: { readonly id: number } }[], target: number): number =>
  picks.slice(0, shown).some(({ movie }) => movie.id === target) ? 1 : 0;

const asked = await Promise.all(
  lines.map(async ({ request: text, target: { movieId: target } }) => {
    const request = { text, ratings: [], hidden: [], shown: [] };
    const { picks: list } = await engine.ask({ ...request, n: shown });
    const { picks } = await engine.ask({ ...request, n: candidates });
    return { text, target, picks, own: hit(list, target) };
  }),
);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const notes = asked.map(({ text, target }) => {
  const { title, year } = dataset.catalog.movie(dataset.catalog.itemOf(target) ?? 0);
  return { title, year, asked: [text] };
});
const oracles = [
  { name: "perfect", answer: knowing(notes), throws: 1 },
  { name: "half noise", answer: halfKnowing(notes), throws: rounds },
  { name: "noise", answer: throwingDice(), throws: rounds },
];

/** Scores of each request, throw by throw. */
async function scoredBy({
  answer,
  throws,
}: (typeof oracles)[number]): Promise<ReadonlyMap<number, LanguageScored>[][]> {
  const server = await startScriptedServer({ answer });
  try {
    const scorer = scorerAt(server.url);
    const all: ReadonlyMap<number, LanguageScored>[][] = [];
    for (const { text, picks } of asked) {
      const thrown: ReadonlyMap<number, LanguageScored>[] = [];
      for (let round = 0; round < throws; round++) thrown.push(await scorer(text, picks));
      all.push(thrown);
    }
    return all;
  } finally {
    await server.close();
  }
}

const rows: Report["rows"][number][] = [];
let cost = Number.NaN;
for (const oracle of oracles) {
  const scored = await scoredBy(oracle);
  for (const weight of new Set([...dials, usual].sort((a, b) => a - b))) {
    const pairs = asked.map(({ target, picks, own }, at) => {
      const hits = scored[at].map((scores) =>
        hit(withLanguageScores(picks, scores, { weight, n: shown }).picks, target),
      );
      return { own, with: mean(hits) };
    });
    const against = resampled(pairs, (some) => mean(some.map((pair) => pair.with - pair.own)));
    if (oracle.name === "noise" && weight === usual) cost = -against.value;
    const metrics = {
      "hit@10": resampled(pairs, (some) => mean(some.map((pair) => pair.with))),
      "against without": against,
    };
    rows.push({ model: `${oracle.name}, dial ${weight}${weight === usual ? " (as it stands)" : ""}`, metrics });
  }
}
const without = {
  model: "without a model",
  metrics: { "hit@10": resampled(asked, (some) => mean(some.map(({ own }) => own))) },
};
const among = asked.filter(({ picks, target }) => picks.some(({ movie }) => movie.id === target)).length;
printReport(
  {
    name: "language",
    data: `${dataset.label}: ${asked.length} development requests whose film is there; it is among the ${candidates} candidates of ${among}`,
    protocol: `scores over HTTP of a scripted server that plays oracles, no language model; ${rounds} throws where chance has a part;
95 % bootstrap intervals over requests, paired`,
    rows: [without, ...rows],
  },
  json,
);
const isWithin = cost <= mostCost;
const words = `Noise costs ${cost.toFixed(4)} hit@10 at the dial as it stands (${usual}): ${isWithin ? "within" : "beyond"} the ${mostCost} that it may.`;
console.error(words);
if (!isWithin) process.exitCode = 1;

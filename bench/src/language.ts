/**
 * `npm run eval:language [-- --dials 10,20,30,50,100]`: what a language model's scores can bring and can cost. Over the
 * shipped films, thirty candidates a request are scored by oracles that know the film that was meant, and by dice; only the
 * scores' blend is judged, with the reading of the built-in reader.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSettings } from "@matinee/core";
import { engineOf, prepare, randomOf, withLanguageScores } from "@matinee/engine";
import { z } from "zod";
import { benchModels, starterData } from "./datasets.ts";
import { resampled } from "./intervals.ts";
import { oracles } from "./language/oracles.ts";
import { benchArguments, printReport } from "./report.ts";

const Line = z.object({
  request: z.string(),
  target: z.object({ movieId: z.int() }),
  part: z.enum(["dev", "test"]).default("dev"),
});

/** Films that a model scores in one call, and how many of them are shown. */
const candidates = 30;
const shown = 10;
/** Dice are thrown so often for each request that their luck is no part of the figure. */
const rounds = 50;

const { json, data, options } = benchArguments(["dials"]);
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
    return { target, picks, own: hit(list, target) };
  }),
);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const rows = Object.entries(oracles).flatMap(([name, scoresOf]) =>
  dials.map((weight) => {
    const random = randomOf(11);
    const pairs = asked.map(({ target, picks, own }) => {
      const hits = Array.from({ length: rounds }, () => {
        const scored = scoresOf(picks, target, random);
        return hit(withLanguageScores(picks, scored, { weight, n: shown }).picks, target);
      });
      return { own, with: mean(hits) };
    });
    return {
      model: `${name}, dial ${weight}${weight === usual ? " (as it stands)" : ""}`,
      metrics: {
        "hit@10": resampled(pairs, (some) => mean(some.map((pair) => pair.with))),
        "against without": resampled(pairs, (some) => mean(some.map((pair) => pair.with - pair.own))),
      },
    };
  }),
);
const without = {
  model: "without a model",
  metrics: { "hit@10": resampled(asked, (some) => mean(some.map(({ own }) => own))) },
};
const among = asked.filter(({ picks, target }) => picks.some(({ movie }) => movie.id === target)).length;
printReport(
  {
    name: "language",
    data: `${dataset.label}: ${asked.length} development requests whose film is there; it is among the ${candidates} candidates of ${among}`,
    protocol: `scores of scripted oracles, no language model; ${rounds} throws each; 95 % bootstrap intervals over requests, paired`,
    rows: [without, ...rows],
  },
  json,
);

/**
 * One model at one size, in a process of its own so that its memory is its own: `measure.ts MODEL FOLDER SECONDS` trains with
 * the default settings on all cores, then serves in one thread, and prints one line of JSON.
 */
import { openCompute } from "@matinee/adapters";
import { bareMovie, catalogOf, type Dataset, interactionsOf, quietRun } from "@matinee/core";
import { ease, ials, plainCompute, randomOf, svd, topRows } from "@matinee/engine";
import { readRatings } from "../numeric/files.ts";
import type { ModelName } from "./sizes.ts";

export interface Measured {
  readonly seconds: number;
  /** The most that the process held resident until it was trained, its ratings among it, in bytes. */
  readonly memory: number;
  /** Histories folded in and ranked over the whole catalogue, each second. */
  readonly requests: number;
}

const historyLength = 30;
const algorithms = { ease, ials, svd };
const [model, folder, seconds] = process.argv.slice(2);
const algorithm = algorithms[model as ModelName];

const data = datasetOf(folder);
const start = performance.now();
const compute = async () => (await openCompute({ wideVectors: true })) ?? plainCompute;
// Each algorithm comes with settings of its own.
const recommender = await algorithm.fit(data, algorithm.config.parse({}) as never, { ...quietRun(), compute });
const trained = (performance.now() - start) / 1000;
const memory = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ seconds: trained, memory, requests: serve() } satisfies Measured));

/** Requests a second: histories of thirty ratings drawn from all films, each folded in, all films scored, the 100 best kept. */
function serve(): number {
  const random = randomOf(1);
  const histories = Array.from({ length: 500 }, () => {
    const items = new Set<number>();
    while (items.size < historyLength) items.add(Math.floor(random() ** 3 * data.catalog.size));
    return {
      items: Int32Array.from(items),
      stars: Float32Array.from(items, () => 1 + Math.floor(random() * 9) / 2),
    };
  });
  const once = (time: number) => topRows(recommender.foldIn(histories[time % histories.length]).scores(), 100);
  for (let time = 0; time < 20; time++) once(time);
  const begun = performance.now();
  let served = 0;
  while (performance.now() - begun < 1000 * Number(seconds)) once(served++);
  return (1000 * served) / (performance.now() - begun);
}

function datasetOf(path: string): Dataset {
  const { columns, offsets, indices, values } = readRatings(path);
  return {
    name: "synthetic",
    version: "1",
    label: "synthetic ratings",
    simulated: true,
    catalog: catalogOf(Array.from({ length: columns }, (_, film) => bareMovie(film, `Film ${film}`))),
    interactions: interactionsOf(offsets, indices, values),
  };
}

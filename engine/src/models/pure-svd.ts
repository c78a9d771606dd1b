/**
 * PureSVD: a history thrown on the leading singular vectors of who has seen what, and back; what comes back besides is
 * recommended. Source: P. Cremonesi, Y. Koren and R. Turrin, "Performance of Recommender Algorithms on Top-N Recommendation
 * Tasks", RecSys 2010.
 */
import { type Algorithm, everyPercent, type Recommender } from "@matinee/core";
import { z } from "zod";
import { seenMatrix } from "../dataset/matrix.ts";
import { innerProducts } from "../math/inner-products.ts";
import { truncatedSvd } from "../math/svd.ts";
import { type HistorySetting, historySetting, itemWeightModel } from "./forms/item-weights.ts";
import { summedLeanings } from "./forms/leanings.ts";

const PureSvdConfig = z.object({
  dimensions: z.int().positive().max(2048).default(32).describe("singular vectors that are kept"),
  rounds: z.int().nonnegative().max(100).default(3).describe("passes that make them exact"),
  history: historySetting,
});
type PureSvdConfig = z.infer<typeof PureSvdConfig>;

export const pureSvd: Algorithm<PureSvdConfig> = {
  name: "pure-svd",
  config: PureSvdConfig,
  async fit({ interactions, catalog }, { dimensions, rounds, history }, run) {
    const matrix = seenMatrix(interactions, catalog.size);
    run.memory?.(8 * (matrix.rows + matrix.columns) * (dimensions + 16));
    const pause = everyPercent(run, "PureSVD");
    const { right, rank } = truncatedSvd(matrix, dimensions, { seed: run.seed, rounds, pause });
    // A film that nobody has seen lies in no direction.
    return served(right, rank, catalog.size, history);
  },
  load: ({ meta, arrays }) =>
    served(arrays.right as Float32Array, Number(meta.rank), Number(meta.films), meta.history as HistorySetting),
};

function served(right: Float32Array, rank: number, films: number, history: HistorySetting): Recommender {
  const product = (a: number, b: number) => {
    let sum = 0;
    for (let k = 0; k < rank; k++) sum += right[a * rank + k] * right[b * rank + k];
    return sum;
  };

  function thrownBack(items: Int32Array, weights: Float32Array): Float32Array {
    const place = new Float64Array(rank);
    for (let i = 0; i < items.length; i++)
      for (let k = 0; k < rank; k++) place[k] += weights[i] * right[items[i] * rank + k];
    return rank === 0 ? new Float32Array(films) : innerProducts(right, place);
  }

  return itemWeightModel({
    films,
    history,
    scores: (items, weights) => summedLeanings(items, weights, thrownBack),
    entries: (item, items) => Float32Array.from(items, (film) => product(film, item)),
    save: () => ({ meta: { rank, films, history }, arrays: { right } }),
  });
}

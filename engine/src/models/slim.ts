/**
 * SLIM: each film is told by few others, whose weights are the least squares of who has seen what, held small and sparse (elastic net) and
 * never below 0, by coordinate descent. Sources: X. Ning and G. Karypis, "SLIM: Sparse Linear Methods for Top-N Recommender Systems", ICDM 2011,
 * with the columns of its section on feature selection: only films alike by the cosine of who has seen them may speak; J. Friedman,
 * T. Hastie and R. Tibshirani, "Regularization Paths for Generalized Linear Models via Coordinate Descent", J. of Statistical
 * Software 33(1), 2010, for descent on products of columns.
 */
import { type Algorithm, everyPercent, type Run } from "@matinee/core";
import { z } from "zod";
import { seenMatrix } from "../dataset/matrix.ts";
import { plainCompute, statedPlainly } from "../math/plain/compute.ts";
import { type SparseMatrix, transpose } from "../math/sparse.ts";
import { historySetting } from "./forms/item-weights.ts";
import { loadStoredWeights, storedWeights } from "./forms/stored-weights.ts";
import { mostFilmsSetting, mostSeen } from "./most-seen.ts";

const SlimConfig = z.object({
  neighbours: z.int().positive().max(2000).default(200).describe("how many films may speak for each film"),
  l1: z
    .number()
    .nonnegative()
    .max(1e6)
    .default(1)
    .describe("how much each weight costs: the larger, the fewer films speak"),
  l2: z.number().nonnegative().max(1e6).default(100).describe("how much the square of each weight costs"),
  epochs: z.int().positive().max(10_000).default(30).describe("rounds over the weights of a film, at most"),
  tolerance: z.number().nonnegative().max(1).default(1e-4).describe("it ends once no weight of a round moves by more"),
  history: historySetting,
  maxFilms: mostFilmsSetting.default(5000),
});
type SlimConfig = z.infer<typeof SlimConfig>;

export const slim: Algorithm<SlimConfig> = {
  name: "slim",
  config: SlimConfig,
  async fit({ interactions, catalog }, config, run) {
    const { modelled, seen } = mostSeen(seenMatrix(interactions, catalog.size), config.maxFilms);
    run.memory?.(4 * seen.columns ** 2);
    const raters = transpose(seen);
    const lengths = Float32Array.from({ length: raters.rows }, (_, film) =>
      Math.sqrt(raters.offsets[film + 1] - raters.offsets[film]),
    );
    const product = (await run.compute?.())?.topProduct ?? statedPlainly(plainCompute.topProduct, run);
    const scales = { rowScale: lengths, columnScale: lengths, shrinkage: 0 };
    const kept = config.neighbours;
    const alike = await product.run({ title: "SLIM", left: raters, right: seen, ...scales, kept }, run);
    const byFilm = told(alike, together(seen), config, run);
    // A film is told by a column of weights.
    return storedWeights({ films: catalog.size, history: config.history, modelled, weights: transpose(byFilm) });
  },
  load: loadStoredWeights,
};

/** Row = film that is told, columns = films that tell it; where `alike` has an entry and the weight is above 0. */
function told(alike: SparseMatrix, seenBoth: Float32Array, config: SlimConfig, run: Run): SparseMatrix {
  const offsets = new Int32Array(alike.rows + 1);
  const [indices, values]: [number[], number[]] = [[], []];
  const pause = everyPercent(run, "SLIM, weights");
  for (let film = 0; film < alike.rows; film++) {
    pause(film, alike.rows);
    const speakers = alike.indices
      .subarray(alike.offsets[film], alike.offsets[film + 1])
      .filter((other) => other !== film);
    const gram = new Float32Array(speakers.length ** 2);
    for (const [at, one] of speakers.entries())
      for (let place = 0; place < speakers.length; place++)
        gram[at * speakers.length + place] = seenBoth[one * alike.rows + speakers[place]];
    const aims = Float32Array.from(speakers, (one) => seenBoth[one * alike.rows + film]);
    const weights = descended(gram, aims, config);
    for (const [at, weight] of weights.entries()) {
      if (weight === 0) continue;
      indices.push(speakers[at]);
      values.push(weight);
    }
    offsets[film + 1] = indices.length;
  }
  return { ...alike, offsets, indices: Int32Array.from(indices), values: Float32Array.from(values) };
}

/** People who have seen both films, for each two of them: films × films. */
function together({ rows, columns, offsets, indices }: SparseMatrix): Float32Array {
  const counts = new Float32Array(columns * columns);
  for (let person = 0; person < rows; person++)
    for (let one = offsets[person]; one < offsets[person + 1]; one++) {
      const row = indices[one] * columns;
      for (let other = offsets[person]; other < offsets[person + 1]; other++) counts[row + indices[other]]++;
    }
  return counts;
}

/** The weights w ≥ 0 that make ½ wᵀ(G + l2 I)w − aᵀw + l1 Σw least. */
export function descended(
  gram: Float32Array,
  aims: Float32Array,
  { l1, l2, epochs, tolerance }: Pick<SlimConfig, "l1" | "l2" | "epochs" | "tolerance">,
): Float32Array {
  const size = aims.length;
  const weights = new Float32Array(size);
  // What is left of each aim: a − Gw.
  const left = Float64Array.from(aims);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let moved = 0;
    for (let at = 0; at < size; at++) {
      const own = gram[at * size + at];
      const next = Math.max(0, (left[at] + own * weights[at] - l1) / (own + l2));
      const step = next - weights[at];
      if (step === 0) continue;
      weights[at] = next;
      for (let other = 0; other < size; other++) left[other] -= step * gram[at * size + other];
      moved = Math.max(moved, Math.abs(step));
    }
    if (moved <= tolerance) break;
  }
  return weights;
}

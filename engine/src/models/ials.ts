/**
 * Factors of people and films from who has seen what, by alternating least squares. Source: S. Rendle, W. Krichene,
 * L. Zhang and Y. Koren, "Revisiting the Performance of iALS on Item Recommendation Benchmarks", RecSys 2022, after
 * Y. Hu, Y. Koren and C. Volinsky, ICDM 2008.
 *
 * A history folds in by solving for its person exactly. A film weighs as much as its rating says something, for it or
 * against it, so that what was disliked subtracts.
 */
import {
  type Algorithm,
  type Artifact,
  type Compute,
  type Dataset,
  liking,
  type Ratings,
  type Recommender,
  type Vectors,
} from "@matinee/core";
import { z } from "zod";
import { seenMatrix } from "../dataset/matrix.ts";
import { equationsOf, solverOf } from "../math/normal-equations.ts";
import { scaledGram } from "../math/plain/als.ts";
import { plainCompute } from "../math/plain/compute.ts";
import { gaussian, randomOf } from "../math/random.ts";
import { factorRanking } from "./factors.ts";
import { evidenceOf } from "./leanings.ts";

const IalsConfig = z.object({
  dimensions: z.int().positive().max(2048).multipleOf(8).default(64).describe("numbers for each film; a multiple of 8"),
  epochs: z.int().positive().max(100_000).default(12).describe("passes over all ratings"),
  unobserved: z.number().positive().max(1000).default(0.2).describe("α₀: the weight of each pair that nobody rated"),
  regularization: z.number().nonnegative().max(1000).default(0.01).describe("λ of the paper"),
  frequency: z.number().min(0).max(1).default(1).describe("ν: how much more rows with many entries are regularized"),
  steps: z.int().nonnegative().max(100).default(3).describe("of conjugate gradient for each row; 0: exactly"),
});
type IalsConfig = z.infer<typeof IalsConfig>;

export const ials: Algorithm<IalsConfig> = {
  name: "ials",
  config: IalsConfig,
  async fit({ interactions, catalog }: Dataset, config, run) {
    const entries = seenMatrix(interactions, catalog.size);
    const random = randomOf(run.seed);
    const scale = 0.1 / Math.sqrt(config.dimensions);
    const values = Float32Array.from({ length: catalog.size * config.dimensions }, () => scale * gaussian(random));
    const start = { rows: catalog.size, width: config.dimensions, values };
    const compute = await run.compute?.();
    const work = { entries, start, objective: "observed", ...config } as const;
    const { films } = await (compute ?? plainCompute).als.run(work, run);
    return fitted(films, config, compute);
  },
  load({ meta, arrays }: Artifact, _data, compute) {
    const config = IalsConfig.parse(meta.config);
    const values = arrays.films as Float32Array;
    return fitted({ rows: values.length / config.dimensions, width: config.dimensions, values }, config, compute);
  },
};

function fitted(films: Vectors, config: IalsConfig, compute?: Compute): Recommender {
  const { unobserved, regularization, frequency } = config;
  const gram = scaledGram(films, unobserved);
  const ranking = factorRanking(films, compute);
  return {
    foldIn({ items, stars }: Ratings) {
      const targets = stars.map(liking);
      const lambda = regularization * (items.length + unobserved * films.rows) ** frequency;
      const { matrix, target } = equationsOf(films, gram, lambda, items, targets.map(Math.abs), targets);
      const solve = solverOf(matrix);
      const taste = Float32Array.from(solve(target));
      return {
        scores: () => ranking.scores(taste),
        top: (limit, allowed) => ranking.top(taste, limit, allowed),
        /** x = A⁻¹ Σ t y, so each film of the history has its own share t · (y · A⁻¹ y_item) of the score. */
        because(item, limit) {
          const shape = solve(films.values.subarray(item * films.width, (item + 1) * films.width));
          const partOf = (at: number) => {
            let sum = 0;
            for (let k = 0; k < films.width; k++) sum += films.values[items[at] * films.width + k] * shape[k];
            return targets[at] * sum;
          };
          return evidenceOf(item, items, (at) => targets[at] < 0, partOf, limit);
        },
      };
    },
    similar: ranking.alike,
    save: () => ({ meta: { config }, arrays: { films: films.values } }),
  };
}

/**
 * Factors of people and films from who has seen what, by alternating least squares. Source: S. Rendle, W. Krichene,
 * L. Zhang and Y. Koren, "Revisiting the Performance of iALS on Item Recommendation Benchmarks", RecSys 2022, after
 * Y. Hu, Y. Koren and C. Volinsky, ICDM 2008.
 */
import type { Algorithm, Dataset } from "@matinee/core";
import { z } from "zod";
import { seenMatrix } from "../dataset/matrix.ts";
import { plainCompute } from "../math/plain/compute.ts";
import { gaussian, randomOf } from "../math/random.ts";
import { likedFactors, loadLikedFactors } from "./forms/liked-factors.ts";

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
    const work = { title: "ALS", entries, start, objective: "observed", ...config } as const;
    const { films } = await (compute ?? plainCompute).rowSolve.run(work, run);
    return likedFactors({ ...config, films }, compute);
  },
  load: loadLikedFactors,
};

/**
 * Biased matrix factorization by stochastic gradient descent, known as "SVD". Sources: S. Funk, "Netflix Update: Try This
 * at Home", 2006; Y. Koren, R. Bell and C. Volinsky, IEEE Computer 42(8), 2009. It tells stars; what nobody rated it does
 * not know.
 */
import type { Algorithm } from "@matinee/core";
import { z } from "zod";
import { starMatrix } from "../dataset/matrix.ts";
import { plainCompute } from "../math/plain/compute.ts";
import { drawnFactors } from "./forms/factors.ts";
import { loadStarModel, starModel, tellErrors, withoutUnrated } from "./forms/star-factors.ts";

const SvdConfig = z.object({
  dimensions: z
    .int()
    .positive()
    .max(2048)
    .multipleOf(4)
    .default(100)
    .describe("numbers for each film; a multiple of 4"),
  epochs: z.int().positive().max(100_000).default(30).describe("passes over all ratings"),
  learningRate: z.number().positive().max(1).default(0.005).describe("how far each rating moves its numbers"),
  regularization: z.number().nonnegative().max(1000).default(0.08).describe("how much each step pulls them back to 0"),
});
type SvdConfig = z.infer<typeof SvdConfig>;

export const svd: Algorithm<SvdConfig> = {
  name: "svd",
  tells: "stars",
  config: SvdConfig,
  async fit({ interactions, catalog }, { dimensions, epochs, learningRate, regularization }, run) {
    const entries = starMatrix(interactions, catalog.size);
    const [people, films] = drawnFactors([entries.rows, entries.columns], dimensions, run.seed);
    const work = { title: "SVD", entries, epochs, learningRate, regularization, start: { people, films } };
    const compute = await run.compute?.();
    const learned = await (compute ?? plainCompute).descent.run(work, run);
    tellErrors(run, learned.errors);
    return starModel(withoutUnrated({ ...learned, regularization }, entries), compute);
  },
  load: loadStarModel,
};

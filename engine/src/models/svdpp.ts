/**
 * SVD++: biased factors of stars in which a person is also what they have seen, whatever the stars. Source: Y. Koren,
 * "Factorization Meets the Neighborhood: a Multifaceted Collaborative Filtering Model", KDD 2008.
 */
import type { Algorithm } from "@matinee/core";
import { z } from "zod";
import { starMatrix } from "../dataset/matrix.ts";
import { plainCompute } from "../math/plain/compute.ts";
import { drawnFactors } from "./forms/factors.ts";
import { loadStarModel, starModel, tellErrors, withoutUnrated } from "./forms/star-factors.ts";

const SvdppConfig = z.object({
  dimensions: z.int().positive().max(2048).multipleOf(4).default(20).describe("numbers for each film; a multiple of 4"),
  epochs: z.int().positive().max(100_000).default(30).describe("passes over all ratings"),
  learningRate: z.number().positive().max(1).default(0.007).describe("how far each rating moves its numbers"),
  regularization: z.number().nonnegative().max(1000).default(0.06).describe("how much each step pulls them back to 0"),
});
type SvdppConfig = z.infer<typeof SvdppConfig>;

export const svdpp: Algorithm<SvdppConfig> = {
  name: "svdpp",
  tells: "stars",
  config: SvdppConfig,
  async fit({ interactions, catalog }, { dimensions, regularization, ...config }, run) {
    const entries = starMatrix(interactions, catalog.size);
    const [people, films, marks] = drawnFactors([entries.rows, catalog.size, catalog.size], dimensions, run.seed);
    const work = { title: "SVD++", ...config, entries, regularization, start: { people, films, marks } };
    const compute = await run.compute?.();
    const learned = await (compute ?? plainCompute).implicitDescent.run(work, run);
    tellErrors(run, learned.errors);
    return starModel(withoutUnrated({ ...learned, regularization }, entries), compute);
  },
  load: loadStarModel,
};

/**
 * RP3β: where a walk of three steps from a film through its raters ends, film to person to film, with each end made less
 * likely the better known it is. Source: B. Paudel, F. Christoffel, C. Newell and A. Bernstein, "Updatable, Accurate,
 * Diverse, and Scalable Recommendations for Interactive Applications", ACM TiiS 7(1), 2017.
 */
import type { Algorithm, SparseMatrix } from "@matinee/core";
import { z } from "zod";
import { seenMatrix } from "../dataset/matrix.ts";
import { plainCompute, statedPlainly } from "../math/plain/compute.ts";
import { transpose } from "../math/sparse.ts";
import { historySetting } from "./forms/item-weights.ts";
import { loadStoredWeights, storedWeights } from "./forms/stored-weights.ts";
import { mostFilmsSetting, mostSeen } from "./most-seen.ts";

const Rp3betaConfig = z.object({
  alpha: z.number().positive().max(10).default(0.4).describe("α: each step's probability is taken to this power"),
  beta: z.number().min(0).max(10).default(0.5).describe("β: how much less likely well-known films are made"),
  neighbours: z.int().positive().max(10_000).default(400).describe("how many films each film speaks for"),
  history: historySetting,
  maxFilms: mostFilmsSetting,
});
type Rp3betaConfig = z.infer<typeof Rp3betaConfig>;

export const rp3beta: Algorithm<Rp3betaConfig> = {
  name: "rp3beta",
  config: Rp3betaConfig,
  async fit({ interactions, catalog }, { alpha, beta, neighbours, history, maxFilms }, run) {
    const { modelled, seen } = mostSeen(seenMatrix(interactions, catalog.size), maxFilms);
    const raters = transpose(seen);
    const known = Float32Array.from(
      { length: raters.rows },
      (_, film) => raters.offsets[film + 1] - raters.offsets[film],
    );
    const work = {
      title: "RP3β",
      left: stepChances(raters, alpha),
      right: stepChances(seen, alpha),
      rowScale: new Float32Array(raters.rows).fill(1),
      columnScale: known.map((count) => count ** beta),
      shrinkage: 0,
      kept: neighbours,
    };
    const product = (await run.compute?.())?.topProduct ?? statedPlainly(plainCompute.topProduct, run);
    return storedWeights({ films: catalog.size, history, modelled, weights: await product.run(work, run) });
  },
  load: loadStoredWeights,
};

/** Each row's chances to step to its entries, which are all alike, to the power of α. */
export function stepChances(matrix: SparseMatrix, alpha: number): SparseMatrix {
  const { rows, offsets } = matrix;
  const values = new Float32Array(matrix.values.length);
  for (let row = 0; row < rows; row++)
    values.fill((offsets[row + 1] - offsets[row]) ** -alpha, offsets[row], offsets[row + 1]);
  return { ...matrix, values };
}

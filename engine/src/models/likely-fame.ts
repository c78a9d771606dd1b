/**
 * How well known a film of its kind usually is: a ridge regression from texts, genres and time to the logarithm of its raters.
 * It speaks for films that nobody has rated, and is the same for everybody. Source: from what is known of films to what
 * ratings would say, as in Z. Gantner et al., "Learning Attribute-to-Feature Mappings for Cold-Start Recommendations", ICDM 2010.
 */
import type { Algorithm } from "@matinee/core";
import { z } from "zod";
import { raterCounts } from "../dataset/matrix.ts";
import { solverOf } from "../math/normal-equations.ts";
import { contentRows } from "./content-rows.ts";
import { constant, loadConstant } from "./forms/constant.ts";
import { textVectors } from "./text-vectors.ts";

const LikelyFameConfig = z.object({
  regularization: z.number().positive().max(1e6).default(20).describe("how much a number of a film is held near 0"),
});
type LikelyFameConfig = z.infer<typeof LikelyFameConfig>;

export const likelyFame: Algorithm<LikelyFameConfig> = {
  name: "likely-fame",
  config: LikelyFameConfig,
  needs: () => ({ vectors: { algorithm: textVectors } }),
  async fit({ catalog, interactions }, { regularization }, _run, needed) {
    const { values, width } = contentRows(catalog, needed?.vectors);
    const counts = raterCounts(interactions, catalog.size);
    const known = Array.from(counts.keys()).filter((film) => counts[film] > 0);
    const mean = known.reduce((sum, film) => sum + Math.log1p(counts[film]), 0) / Math.max(1, known.length);
    const matrix = new Float64Array(width * width);
    const target = new Float64Array(width);
    for (const film of known) {
      const row = values.subarray(film * width, (film + 1) * width);
      const left = Math.log1p(counts[film]) - mean;
      for (let a = 0; a < width; a++) {
        if (row[a] === 0) continue;
        target[a] += left * row[a];
        for (let b = 0; b < width; b++) matrix[a * width + b] += row[a] * row[b];
      }
    }
    for (let k = 0; k < width; k++) matrix[k * width + k] += regularization;
    const weights = width === 0 ? target : solverOf(matrix)(target);
    return constant(
      Float32Array.from({ length: catalog.size }, (_, film) => {
        let sum = mean;
        for (let k = 0; k < width; k++) sum += weights[k] * values[film * width + k];
        return sum;
      }),
    );
  },
  load: loadConstant,
};

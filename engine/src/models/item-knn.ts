/**
 * Item-based neighbours: films are alike as the cosine of who has seen them, or of their stars beside each person's mean (the
 * adjusted cosine of Sarwar et al., of which only likeness above 0 speaks), drawn towards 0 where few have. Sources:
 * B. Sarwar, G. Karypis, J. Konstan and J. Riedl, "Item-Based Collaborative Filtering Recommendation Algorithms", WWW 2001;
 * the shrunk cosine as in M. Ferrari Dacrema et al., "A Troubling Analysis of Reproducibility and Progress in Recommender
 * Systems Research", ACM TOIS 39(2), 2021.
 */
import type { Algorithm, Interactions } from "@matinee/core";
import { z } from "zod";
import { seenMatrix, starMatrix } from "../dataset/matrix.ts";
import { plainCompute, statedPlainly } from "../math/plain/compute.ts";
import { type SparseMatrix, transpose } from "../math/sparse.ts";
import { historySetting } from "./forms/item-weights.ts";
import { loadStoredWeights, storedWeights } from "./forms/stored-weights.ts";
import { mostFilmsSetting, mostSeen } from "./most-seen.ts";

const ItemKnnConfig = z.object({
  neighbours: z.int().positive().max(10_000).default(200).describe("how many films may speak for each film"),
  shrinkage: z.number().min(0).max(1e6).default(30).describe("added to the product of lengths under the cosine"),
  similarity: z
    .enum(["cosine", "adjusted"])
    .default("cosine")
    .describe("of who has seen films, or of stars beside each person's own mean"),
  history: historySetting,
  maxFilms: mostFilmsSetting,
});
type ItemKnnConfig = z.infer<typeof ItemKnnConfig>;

export const itemKnn: Algorithm<ItemKnnConfig> = {
  name: "knn",
  config: ItemKnnConfig,
  async fit({ interactions, catalog }, { neighbours, shrinkage, similarity, history, maxFilms }, run) {
    const matrix = similarity === "cosine" ? seenMatrix : centredMatrix;
    const { modelled, seen } = mostSeen(matrix(interactions, catalog.size), maxFilms);
    const raters = transpose(seen);
    const lengths = Float32Array.from({ length: raters.rows }, (_, film) =>
      Math.sqrt(
        raters.values
          .subarray(raters.offsets[film], raters.offsets[film + 1])
          .reduce((sum, value) => sum + value * value, 0),
      ),
    );
    const product = (await run.compute?.())?.topProduct ?? statedPlainly(plainCompute.topProduct, run);
    const scales = { rowScale: lengths, columnScale: lengths, shrinkage };
    const byFilm = await product.run({ title: "kNN", left: raters, right: seen, ...scales, kept: neighbours }, run);
    // A film chooses who speaks for it, so its neighbours are a column of what is served.
    return storedWeights({ films: catalog.size, history, modelled, weights: transpose(byFilm) });
  },
  load: loadStoredWeights,
};

/** Stars beside each person's own mean. */
function centredMatrix(interactions: Interactions, films: number): SparseMatrix {
  const matrix = starMatrix(interactions, films);
  for (let person = 0; person < matrix.rows; person++) {
    const own = matrix.values.subarray(matrix.offsets[person], matrix.offsets[person + 1]);
    const mean = own.reduce((sum, stars) => sum + stars, 0) / Math.max(1, own.length);
    for (let at = 0; at < own.length; at++) own[at] -= mean;
  }
  return matrix;
}

/**
 * Item-based neighbours: films are alike as the cosine of who has seen them, drawn towards 0 where few have. Sources:
 * B. Sarwar, G. Karypis, J. Konstan and J. Riedl, "Item-Based Collaborative Filtering Recommendation Algorithms", WWW 2001;
 * the shrunk cosine as in M. Ferrari Dacrema et al., "A Troubling Analysis of Reproducibility and Progress in Recommender
 * Systems Research", ACM TOIS 39(2), 2021.
 */
import type { Algorithm } from "@matinee/core";
import { z } from "zod";
import { seenMatrix } from "../dataset/matrix.ts";
import { plainCompute, statedPlainly } from "../math/plain/compute.ts";
import { transpose } from "../math/sparse.ts";
import { historySetting } from "./forms/item-weights.ts";
import { loadStoredWeights, storedWeights } from "./forms/stored-weights.ts";
import { mostFilmsSetting, mostSeen } from "./most-seen.ts";

const ItemKnnConfig = z.object({
  neighbours: z.int().positive().max(10_000).default(200).describe("how many films may speak for each film"),
  shrinkage: z.number().min(0).max(1e6).default(30).describe("added to the product of lengths under the cosine"),
  history: historySetting,
  maxFilms: mostFilmsSetting,
});
type ItemKnnConfig = z.infer<typeof ItemKnnConfig>;

export const itemKnn: Algorithm<ItemKnnConfig> = {
  name: "knn",
  config: ItemKnnConfig,
  async fit({ interactions, catalog }, { neighbours, shrinkage, history, maxFilms }, run) {
    const { modelled, seen } = mostSeen(seenMatrix(interactions, catalog.size), maxFilms);
    const raters = transpose(seen);
    const lengths = Float32Array.from({ length: raters.rows }, (_, film) =>
      Math.sqrt(raters.offsets[film + 1] - raters.offsets[film]),
    );
    const product = (await run.compute?.())?.topProduct ?? statedPlainly(plainCompute.topProduct, run);
    const scales = { rowScale: lengths, columnScale: lengths, shrinkage };
    const byFilm = await product.run({ title: "kNN", left: raters, right: seen, ...scales, kept: neighbours }, run);
    // A film chooses who speaks for it, so its neighbours are a column of what is served.
    return storedWeights({ films: catalog.size, history, modelled, weights: transpose(byFilm) });
  },
  load: loadStoredWeights,
};

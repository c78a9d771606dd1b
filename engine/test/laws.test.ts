/** The laws hold for models that lack what a model may lack. */
import type { Algorithm, Recommender } from "@matinee/core";
import { z } from "zod";
import { itemKnn } from "../src/models/item-knn.ts";
import { keepsTheLaws } from "./laws.ts";

const scoresAlone = (model: Recommender): Recommender => ({
  foldIn: (history) => ({ scores: () => model.foldIn(history).scores() }),
  save: model.save,
});

const silent: Algorithm<Record<string, never>> = {
  name: "a model of scores alone",
  config: z.object({}),
  fit: async (data, _, run) => scoresAlone(await itemKnn.fit(data, itemKnn.config.parse({}), run)),
  load: (artifact, data) => scoresAlone(itemKnn.load(artifact, data)),
};

keepsTheLaws(silent, { without: ["because", "similar"] });

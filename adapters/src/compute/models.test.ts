import { bareMovie, catalogOf, type Dataset, interactionsOf, quietRun } from "@matinee/core";
import { explicitAls, ials, isIn, rowSet, svd, svdpp, topOf, topRows } from "@matinee/engine";
import { expect, it } from "vitest";
import { compute, randomRatings } from "../../test/ratings.ts";

const films = 300;
const { offsets, indices, values } = randomRatings(200, films);
const data: Dataset = {
  name: "random",
  version: "1",
  label: "ratings by chance",
  simulated: true,
  catalog: catalogOf(Array.from({ length: films }, (_, item) => bareMovie(item, `Film ${item}`))),
  interactions: interactionsOf(offsets, indices, values),
};

it.each([ials, explicitAls, svd, svdpp])(
  "$name ranks by kernels as its scores do, trained and loaded",
  async (model) => {
    const fast = await compute({ threads: 1 });
    const settings = model.config.parse({ dimensions: 24, epochs: 3 }) as never;
    const trained = await model.fit(data, settings, { ...quietRun(), compute: async () => fast });
    const allowed = rowSet(films, (item) => item % 7 !== 0);
    for (const recommender of [trained, model.load(trained.save(), data, fast), model.load(trained.save(), data)]) {
      const scorer = recommender.foldIn(data.interactions.of(3));
      const expected = topRows(scorer.scores(), 40, (item) => isIn(allowed, item));
      expect([...topOf(scorer, 40, allowed).rows]).toEqual([...expected]);
      expect(recommender.similar?.(5, 10)).toHaveLength(10);
    }
  },
);

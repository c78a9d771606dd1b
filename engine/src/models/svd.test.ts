import { bareMovie, catalogOf, interactionsOf, noRatings, quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { explicitAls } from "./explicit-als.ts";
import { svd } from "./svd.ts";
import { svdpp } from "./svdpp.ts";

const settings = { dimensions: 8, epochs: 60, learningRate: 0.02 };

keepsTheLaws(svd, { settings });
keepsTheLaws(svdpp, { settings });
keepsTheLaws(explicitAls, { settings: { dimensions: 8 } });

const models = [
  ["svd", (data: ReturnType<typeof checkerboard>) => svd.fit(data, svd.config.parse(settings), quietRun())],
  ["svdpp", (data: ReturnType<typeof checkerboard>) => svdpp.fit(data, svdpp.config.parse(settings), quietRun())],
  [
    "als",
    (data: ReturnType<typeof checkerboard>) =>
      explicitAls.fit(data, explicitAls.config.parse({ dimensions: 8 }), quietRun()),
  ],
] as const;

it.each(models)("%s tells nobody the mean and the film's own bias", async (_, fit) => {
  const scores = (await fit(checkerboard())).foldIn(noRatings).scores();
  expect(Math.min(...scores)).toBeGreaterThan(2);
  expect(Math.max(...scores)).toBeLessThan(5.5);
});

it.each(models)("%s tells stars close to those that were given", async (_, fit) => {
  const world = checkerboard();
  const model = await fit(world);
  const history = world.interactions.of(0);
  const scores = model.foldIn(history).scores();
  history.items.forEach((item, at) => {
    expect(Math.abs(scores[item] - history.stars[at])).toBeLessThan(1);
  });
});

it.each(models)("%s says NaN about a film that nobody rated", async (_, fit) => {
  const world = checkerboard();
  const movies = Array.from({ length: 21 }, (__, item) => bareMovie(item, `Film ${item}`));
  const offsets = new Int32Array(world.interactions.people + 1);
  const people = Array.from({ length: world.interactions.people }, (__, person) => world.interactions.of(person));
  people.forEach(({ items }, person) => {
    offsets[person + 1] = offsets[person] + items.length;
  });
  const items = Int32Array.from(people.flatMap((ratings) => [...ratings.items]));
  const stars = Float32Array.from(people.flatMap((ratings) => [...ratings.stars]));
  const wider = { ...world, catalog: catalogOf(movies), interactions: interactionsOf(offsets, items, stars) };
  const scores = (await fit(wider)).foldIn(world.interactions.of(0)).scores();
  expect(Number.isNaN(scores[20])).toBe(true);
  expect(Number.isNaN(scores[19])).toBe(false);
});

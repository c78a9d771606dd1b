import { interactionsOf, quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { isBlack } from "../../test/checkerboard.ts";
import { notedCheckerboard } from "../../test/noted-films.ts";
import { createEngine } from "../engine.ts";
import { trainModels } from "./train.ts";

const rated = notedCheckerboard();
const unrated = {
  ...rated,
  simulated: false,
  interactions: interactionsOf(new Int32Array(1), new Int32Array(0), new Float32Array(0)),
};

it("lets facets speak for taste where nobody rated anything, and there alone", async () => {
  const models = await trainModels(unrated, undefined, quietRun());
  expect(models.taste).toBe(models.facets);
  expect(models.versions.taste).toBe(models.versions.facets);
  const others = await trainModels(rated, undefined, quietRun());
  expect(others.taste).not.toBe(others.facets);
  expect(others.versions.taste).not.toBe(others.versions.facets);
});

it("answers a history by what its films feel like where nobody rated anything", async () => {
  const engine = await createEngine(unrated);
  const { picks } = await engine.recommend({
    ratings: [
      { movieId: 102, rating: 5 },
      { movieId: 103, rating: 0.5 },
    ],
    hidden: [],
    wish: "",
    n: 5,
  });
  expect(picks).toHaveLength(5);
  expect(picks.every(({ movie }) => isBlack(movie.id))).toBe(true);
});

import { quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { itemKnn } from "./item-knn.ts";

keepsTheLaws(itemKnn);
keepsTheLaws(itemKnn, { settings: { neighbours: 5, shrinkage: 0 } });
keepsTheLaws(itemKnn, { settings: { similarity: "adjusted", shrinkage: 1 } });

describe("item-based neighbours", () => {
  const world = checkerboard(12, 6);
  const raters = (film: number) =>
    Array.from({ length: 12 }, (_, person) => world.interactions.of(person).items.includes(film));
  const together = (a: number, b: number) => raters(a).filter((saw, person) => saw && raters(b)[person]).length;

  it("say of a film the shrunk cosine of who has seen it and the other", async () => {
    const model = await itemKnn.fit(world, itemKnn.config.parse({ shrinkage: 2, history: "seen" }), quietRun());
    const scores = model.foldIn({ items: Int32Array.of(1), stars: Float32Array.of(4) }).scores();
    scores.forEach((score, film) => {
      const lengths = Math.sqrt(together(1, 1) * together(film, film));
      expect(score).toBeCloseTo(film === 1 ? 0 : together(1, film) / (lengths + 2), 5);
    });
  });

  it("say of a film the adjusted cosine where stars are to count, and nothing where it is below 0", async () => {
    const settings = { similarity: "adjusted", shrinkage: 0, history: "seen" };
    const model = await itemKnn.fit(world, itemKnn.config.parse(settings), quietRun());
    const beside = (person: number, film: number) => {
      const { items, stars } = world.interactions.of(person);
      const mean = stars.reduce((sum, value) => sum + value, 0) / stars.length;
      return items.includes(film) ? stars[items.indexOf(film)] - mean : 0;
    };
    const product = (a: number, b: number) =>
      Array.from({ length: 12 }, (_, person) => beside(person, a) * beside(person, b)).reduce(
        (sum, one) => sum + one,
        0,
      );
    const scores = model.foldIn({ items: Int32Array.of(1), stars: Float32Array.of(4) }).scores();
    scores.forEach((score, film) => {
      const cosine = product(1, film) / Math.sqrt(product(1, 1) * product(film, film));
      expect(score).toBeCloseTo(film === 1 ? 0 : Math.max(0, cosine), 4);
    });
  });

  it("let each film choose the films that speak for it", async () => {
    const model = await itemKnn.fit(world, itemKnn.config.parse({ neighbours: 1, history: "seen" }), quietRun());
    const saying = Array.from({ length: 6 }, (_, film) =>
      model.foldIn({ items: Int32Array.of(film), stars: Float32Array.of(4) }).scores(),
    );
    for (let film = 0; film < 6; film++) expect(saying.filter((scores) => scores[film] > 0)).toHaveLength(1);
  });
});

import { quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { rp3beta } from "./rp3beta.ts";

keepsTheLaws(rp3beta);
keepsTheLaws(rp3beta, { settings: { alpha: 0.8, beta: 0.2, neighbours: 12 } });

describe("RP3β", () => {
  const world = checkerboard(12, 6);
  const seen = Array.from({ length: 12 }, (_, person) => [...world.interactions.of(person).items]);
  const ratersOf = (film: number) => seen.filter((films) => films.includes(film));

  it.each([
    [1, 0],
    [0.7, 0.5],
  ])("says where three steps of a walk end, α = %d and β = %d", async (alpha, beta) => {
    const settings = rp3beta.config.parse({ alpha, beta, history: "seen" });
    const model = await rp3beta.fit(world, settings, quietRun());
    const scores = model.foldIn({ items: Int32Array.of(1), stars: Float32Array.of(4) }).scores();
    scores.forEach((score, film) => {
      const walks = ratersOf(1).filter((films) => films.includes(film));
      const chance = walks.reduce((sum, films) => sum + (1 / ratersOf(1).length) ** alpha / films.length ** alpha, 0);
      expect(score).toBeCloseTo(film === 1 ? 0 : chance / ratersOf(film).length ** beta, 5);
    });
  });
});

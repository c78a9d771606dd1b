import { noRatings, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { randomOf } from "../math/random.ts";
import { gibbs } from "./gibbs.ts";
import { gammaDraw } from "./gibbs-draws.ts";

const quick = { dimensions: 2, epochs: 40, burnIn: 20, kept: 8, features: 2 };

keepsTheLaws(gibbs, { settings: quick });

describe("Bayesian factorisation", () => {
  it("tells the stars that were given, nearer than the mean does", async () => {
    const world = checkerboard();
    const model = await gibbs.fit(world, gibbs.config.parse(quick), quietRun());
    const own = world.interactions.of(3);
    const told = model.foldIn(own).scores();
    own.items.forEach((item, at) => {
      expect(Math.abs(told[item] - own.stars[at])).toBeLessThan(1);
    });
  });

  it("expects of somebody unknown what it expects of all", async () => {
    const world = checkerboard();
    const model = await gibbs.fit(world, gibbs.config.parse({ ...quick, features: 0 }), quietRun());
    for (const stars of model.foldIn(noRatings).scores()) {
      expect(stars).toBeGreaterThan(0.5);
      expect(stars).toBeLessThan(5.5);
    }
  });
});

it("draws gammas of the right mean and spread", () => {
  const random = randomOf(4);
  for (const shape of [1, 2.5, 40]) {
    const draws = Array.from({ length: 20_000 }, () => gammaDraw(shape, random));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    expect(mean / shape).toBeCloseTo(1, 1);
    expect(variance / shape).toBeCloseTo(1, 0);
  }
});

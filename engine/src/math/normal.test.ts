import { expect, it } from "vitest";
import { meanBetween, normalBelow, normalBetween, normalQuantile } from "./normal.ts";
import { randomOf } from "./random.ts";

it("knows the shares and quantiles of the tables", () => {
  // M. Abramowitz, I. Stegun, "Handbook of Mathematical Functions", table 26.1.
  for (const [x, share] of [
    [0, 0.5],
    [1, 0.841344746],
    [1.96, 0.975002105],
    [-3, 0.001349898],
  ] as const) {
    expect(normalBelow(x)).toBeCloseTo(share, 6);
    expect(normalQuantile(share)).toBeCloseTo(x, 6);
  }
  expect(normalBelow(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(normalBelow(Number.POSITIVE_INFINITY)).toBe(1);
});

it("draws between bounds, far from the middle as well, with the mean that it tells", () => {
  const random = randomOf(3);
  for (const [low, high] of [
    [-0.5, 0.7],
    [1, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, -2],
    [5, 5.5],
  ] as const) {
    const draws = Array.from({ length: 5000 }, () => normalBetween(low, high, random));
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...draws)).toBeLessThanOrEqual(high);
    expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeCloseTo(meanBetween(low, high), 1);
  }
});

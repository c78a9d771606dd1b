import { expect, it } from "vitest";
import { gaussian, randomOf } from "./random.ts";

it("repeats the same stream for the same seed and another for another", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, randomOf(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

it("draws the numbers of the published mulberry32", () => {
  expect(Array.from({ length: 3 }, randomOf(1))).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});

it("spreads its numbers evenly over [0, 1)", () => {
  const random = randomOf(42);
  const bins = new Int32Array(10);
  for (let draw = 0; draw < 100_000; draw++) bins[Math.floor(random() * 10)]++;
  for (const bin of bins) expect(Math.abs(bin - 10_000)).toBeLessThan(400);
});

it("draws a standard normal distribution", () => {
  const random = randomOf(3);
  const draws = Array.from({ length: 50_000 }, () => gaussian(random));
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
  expect(draws.every(Number.isFinite)).toBe(true);
});

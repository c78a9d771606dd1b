import { expect, it } from "vitest";
import { neighboursOf } from "./neighbours.ts";

const near = new Map([
  [
    0,
    new Map([
      [2, 1],
      [3, 0.5],
    ]),
  ],
  [
    1,
    new Map([
      [3, 1],
      [4, 1],
    ]),
  ],
]);
const alike = { near: (film: number) => near.get(film) ?? new Map<number, number>(), names: () => false };
const history = (...rated: [number, number][]) => ({
  items: Int32Array.from(rated, ([item]) => item),
  stars: Float32Array.from(rated, ([, stars]) => stars),
});

it("is loudest for what is near to several loved films", () => {
  const sums = neighboursOf(history([0, 5], [1, 5]), alike, 6);
  expect(sums[3]).toBeGreaterThan(sums[2]);
  expect(sums[2]).toBeCloseTo(sums[4]);
  expect(sums[5]).toBe(0);
});

it("speaks against what is near to a disliked film", () => {
  const sums = neighboursOf(history([0, 5], [1, 0.5]), alike, 6);
  expect(sums[2]).toBeGreaterThan(0);
  expect(sums[4]).toBeLessThan(0);
});

it("is silent of a history without neighbours, and without a history", () => {
  expect([...neighboursOf(history([5, 5]), alike, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
  expect([...neighboursOf(history(), alike, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
});

import { expect, it } from "vitest";
import { gaussian, randomOf } from "../../math/random.ts";
import { CutPoints } from "./cut-points.ts";

it("finds the cut points that ratings were made with, and keeps each place within its own", () => {
  const random = randomOf(9);
  const cuts = [-1.2, 0.1, 0.6];
  const told = Float64Array.from({ length: 1500 }, () => gaussian(random));
  const stars = Float32Array.from(told, (value) => {
    const place = value + gaussian(random);
    return 1 + cuts.filter((cut) => cut < place).length;
  });
  const points = new CutPoints(stars);
  const places = points.starts;
  const left = places.map((place, at) => place - told[at]);
  const sure = new Float64Array(told.length).fill(1);
  const means = new Float64Array(cuts.length);
  for (let turn = 0; turn < 80; turn++) {
    points.draw(places, left, sure, random);
    if (turn >= 40) for (const [at, cut] of points.cuts.entries()) means[at] += cut / 40;
  }
  for (const [at, cut] of cuts.entries()) expect(Math.abs(means[at] - cut)).toBeLessThan(0.15);
  const isKept = (place: number, at: number) => {
    const [low, high] = points.bounds(stars[at] - 1);
    return low <= place && place <= high && Math.abs(place - left[at] - told[at]) < 1e-9;
  };
  expect(places.every(isKept)).toBe(true);
});

import { quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { randomOf } from "../math/random.ts";
import { descended, slim } from "./slim.ts";

keepsTheLaws(slim, { settings: { l2: 20, l1: 0.1 } });
keepsTheLaws(slim, { settings: { neighbours: 6, l2: 10 } });

/** A gram of columns of 0 and 1, and the products of another column with them. */
function drawn(size: number, people: number) {
  const random = randomOf(4);
  const columns = Array.from({ length: size + 1 }, () => Array.from({ length: people }, () => Number(random() < 0.4)));
  const product = (one: number, other: number) =>
    columns[one].reduce((sum, value, person) => sum + value * columns[other][person], 0);
  return {
    gram: Float32Array.from({ length: size * size }, (_, at) => product(Math.floor(at / size), at % size)),
    aims: Float32Array.from({ length: size }, (_, at) => product(at, size)),
  };
}

describe("coordinate descent", () => {
  it("ends where no weight can move: the conditions of Karush, Kuhn and Tucker hold", () => {
    const size = 12;
    const { gram, aims } = drawn(size, 60);
    const [l1, l2] = [2, 3];
    const weights = descended(gram, aims, { l1, l2, epochs: 5_000, tolerance: 0 });
    expect(weights.some((weight) => weight > 0)).toBe(true);
    expect(weights.some((weight) => weight === 0)).toBe(true);
    weights.forEach((weight, at) => {
      const slope =
        weights.reduce((sum, other, place) => sum + gram[at * size + place] * other, l2 * weight - aims[at]) + l1;
      if (weight > 0) expect(slope).toBeCloseTo(0, 3);
      else expect(slope).toBeGreaterThanOrEqual(-1e-3);
    });
  });

  it("lets fewer speak the more each weight costs, and nobody at last", () => {
    const { gram, aims } = drawn(12, 60);
    const speakers = [0, 4, 8, 1000].map(
      (l1) => descended(gram, aims, { l1, l2: 1, epochs: 500, tolerance: 0 }).filter((weight) => weight > 0).length,
    );
    expect(speakers).toEqual(speakers.toSorted((a, b) => b - a));
    expect(speakers[0]).toBeGreaterThan(speakers[2]);
    expect(speakers[3]).toBe(0);
  });
});

describe("SLIM", () => {
  it("never tells a film by itself, and tells it by films of its own kind", async () => {
    const world = checkerboard(60, 12);
    const model = await slim.fit(world, slim.config.parse({ l1: 0.1, l2: 1, history: "seen" }), quietRun());
    for (let film = 0; film < 12; film++) {
      const scores = model.foldIn({ items: Int32Array.of(film), stars: Float32Array.of(5) }).scores();
      expect(scores[film]).toBe(0);
      scores.forEach((score, other) => {
        expect(score).toBeGreaterThanOrEqual(0);
        if (score > 0.2) expect(other % 2).toBe(film % 2);
      });
    }
  });
});

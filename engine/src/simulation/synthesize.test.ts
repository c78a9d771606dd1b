import { bareMovie, catalogOf, interactionsOf, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { ease } from "../models/ease.ts";
import { popularity } from "../models/popularity.ts";
import { shapes, synthesize } from "./synthesize.ts";

describe("synthetic ratings", () => {
  const ratings = synthesize(shapes["ml-100k"]);
  const lengths = Array.from({ length: 943 }, (_, person) => ratings.offsets[person + 1] - ratings.offsets[person]);

  it("have the counts of the real set", () => {
    expect(ratings.items).toHaveLength(100_000);
    expect(lengths.every((length) => length >= 20 && length <= 737)).toBe(true);
    expect(new Set(ratings.stars)).toEqual(new Set([0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]));
  });

  it("list a film once for a person, films ascending", () => {
    for (let person = 0; person < 943; person++)
      for (let at = ratings.offsets[person] + 1; at < ratings.offsets[person + 1]; at++)
        expect(ratings.items[at]).toBeGreaterThan(ratings.items[at - 1]);
  });

  it("have a head and a tail like ml-100k: a tenth of the films has 43 % of the ratings, the median person rated 65", () => {
    const counts = new Float64Array(1682);
    for (const film of ratings.items) counts[film]++;
    const tenth = counts.sort().reverse().subarray(0, 168);
    expect(tenth.reduce((sum, count) => sum + count, 0) / 100_000).toBeCloseTo(0.43, 1);
    const median = lengths.sort((a, b) => a - b)[471];
    expect(median).toBeGreaterThan(45);
    expect(median).toBeLessThan(80);
  });

  it("are the same for the same seed, and others for another", () => {
    const small = { people: 50, films: 80, ratings: 1500, most: 60, plateau: 20, steepness: 2 };
    expect(synthesize(small, 3)).toEqual(synthesize(small, 3));
    expect(synthesize(small, 4).items).not.toEqual(synthesize(small, 3).items);
  });

  it("give films qualities that different people agree on", () => {
    const halves = [0, 1].map(() => ({ stars: new Float64Array(1682), count: new Float64Array(1682) }));
    for (let person = 0; person < 943; person++)
      for (let at = ratings.offsets[person]; at < ratings.offsets[person + 1]; at++) {
        const { stars, count } = halves[person % 2];
        stars[ratings.items[at]] += ratings.stars[at];
        count[ratings.items[at]]++;
      }
    const [even, odd] = halves;
    const known = Array.from(even.count.keys()).filter((film) => even.count[film] > 30 && odd.count[film] > 30);
    const means = known.map(
      (film) => [even.stars[film] / even.count[film], odd.stars[film] / odd.count[film]] as const,
    );
    expect(correlation(means)).toBeGreaterThan(0.7);
  });

  it("hold tastes: EASE finds a hidden film sooner than fame does", async () => {
    const shape = { people: 1200, films: 300, ratings: 60_000, most: 200, plateau: 100, steepness: 2 };
    const { offsets, items, stars } = synthesize(shape, 2);
    const interactions = interactionsOf(offsets, items, stars);
    const catalog = catalogOf(Array.from({ length: 300 }, (_, film) => bareMovie(film, `Film ${film}`)));
    const data = { name: "synthetic", version: "1", label: "synthetic", simulated: true, catalog, interactions };
    const [taste, fame] = await Promise.all([
      ease.fit(data, ease.config.parse({ history: "seen" }), quietRun()),
      popularity.fit(data, popularity.config.parse({}), quietRun()),
    ]);
    const better = Array.from({ length: 1200 }, (_, person) => {
      const list = interactions.of(person);
      const hidden = list.items[person % list.items.length];
      const rest = list.items.filter((film) => film !== hidden);
      const history = { items: rest, stars: new Float32Array(rest.length).fill(5) };
      const place = (scores: Float32Array) =>
        scores.filter((score, film) => score > scores[hidden] && !rest.includes(film)).length;
      return Math.sign(place(fame.foldIn(history).scores()) - place(taste.foldIn(history).scores()));
    });
    expect(better.reduce((sum: number, sign) => sum + sign, 0)).toBeGreaterThan(120);
  });
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (place: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  const sum = (of: (pair: readonly [number, number]) => number) => pairs.reduce((all, pair) => all + of(pair), 0);
  const covariance = sum(([x, y]) => (x - a) * (y - b));
  return covariance / Math.sqrt(sum(([x]) => (x - a) ** 2) * sum(([, y]) => (y - b) ** 2));
}

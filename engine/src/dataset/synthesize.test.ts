import { describe, expect, it } from "vitest";
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

  it("hold tastes: people who share a film agree on others more than chance has it", () => {
    // Correlation of two films' stars over people who rated both, against the same people's stars shuffled, would need
    // likes; simpler is the share of the stars' variance between the halves of each film's biases being stable.
    const even = new Float64Array(1682);
    const odd = new Float64Array(1682);
    const evenCount = new Float64Array(1682);
    const oddCount = new Float64Array(1682);
    for (let person = 0; person < 943; person++)
      for (let at = ratings.offsets[person]; at < ratings.offsets[person + 1]; at++) {
        const film = ratings.items[at];
        if (person % 2 === 0) {
          even[film] += ratings.stars[at];
          evenCount[film]++;
        } else {
          odd[film] += ratings.stars[at];
          oddCount[film]++;
        }
      }
    const films = Array.from(even.keys()).filter((film) => evenCount[film] > 30 && oddCount[film] > 30);
    const pairs = films.map((film) => [even[film] / evenCount[film], odd[film] / oddCount[film]] as const);
    expect(correlation(pairs)).toBeGreaterThan(0.7);
  });
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (place: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  const sum = (of: (pair: readonly [number, number]) => number) => pairs.reduce((all, pair) => all + of(pair), 0);
  const covariance = sum(([x, y]) => (x - a) * (y - b));
  return covariance / Math.sqrt(sum(([x]) => (x - a) ** 2) * sum(([, y]) => (y - b) ** 2));
}

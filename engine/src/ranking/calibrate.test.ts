import { bareMovie, catalogOf } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divergence, genreSharesOf, meanShares } from "../dataset/genre-shares.ts";
import { calibrated } from "./calibrate.ts";
import type { Candidate } from "./slate.ts";

/** Thrillers stand above all comedies. */
const catalog = catalogOf(
  Array.from({ length: 60 }, (_, id) => ({
    ...bareMovie(id, `Film ${id}`),
    genres: [id < 30 ? "Thriller" : "Comedy"],
  })),
);
const pool: readonly Candidate[] = Array.from({ length: 60 }, (_, item) => ({
  item,
  score: 6 - item / 10,
  shares: { words: 0, taste: 1, fame: 0 },
  unknown: [],
}));
/** Seven thrillers, three comedies, and a comedy that was disliked. */
const history = {
  items: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 30, 31, 32, 33),
  stars: Float32Array.of(5, 5, 5, 4, 4, 4, 3, 5, 4, 4, 1),
};
const listed = (strength: number, n = 10) =>
  calibrated(pool, { catalog, history, strength, n }).map(({ item }) => item);
const comedies = (list: readonly number[]) => list.slice(0, 10).filter((item) => item >= 30).length;

describe("a calibrated list", () => {
  it("has genres in the shares of what somebody liked", () => {
    expect(comedies(listed(0))).toBe(0);
    expect(comedies(listed(1))).toBe(3);
  });

  it("takes the better films of a genre first, and loses none", () => {
    const list = listed(0.8);
    expect([...list].sort((a, b) => a - b)).toEqual(pool.map(({ item }) => item));
    const first = list.slice(0, 10);
    const thrillers = first.filter((item) => item < 30);
    expect(thrillers).toEqual(thrillers.toSorted((a, b) => a - b));
  });

  it("comes nearer to those shares the further the dial is turned, and gives up score for it", () => {
    const sharesOf = genreSharesOf(catalog);
    const wanted = meanShares(history.items.subarray(0, 10), sharesOf);
    const costs = (strength: number) => {
      const first = listed(strength).slice(0, 10);
      return [divergence(wanted, meanShares(first, sharesOf)), first.reduce((sum, item) => sum - pool[item].score, 0)];
    };
    const dial = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(dial, dial, (a, b) => {
        const [less, more] = [costs(Math.min(a, b)), costs(Math.max(a, b))];
        expect(more[0]).toBeLessThanOrEqual(less[0] + 1e-9);
        expect(more[1]).toBeGreaterThanOrEqual(less[1] - 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves a list as it is where nothing is known of the person", () => {
    const nobody = { items: new Int32Array(0), stars: new Float32Array(0) };
    expect(calibrated(pool, { catalog, history: nobody, strength: 1, n: 10 })).toBe(pool);
  });
});

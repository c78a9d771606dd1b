import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf, summedLeanings } from "./leanings.ts";

const films = 6;
const matrix = fc.array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: films, maxLength: films }), {
  minLength: films,
  maxLength: films,
});
const history = fc.uniqueArray(
  fc.record({ item: fc.nat(films - 1), weight: fc.constantFrom(-0.9, -0.125, 0, 0.375, 1) }),
  { selector: ({ item }) => item },
);
const sumBy = (rows: readonly (readonly number[])[]) => (items: Int32Array, weights: Float32Array) =>
  Float32Array.from({ length: films }, (_, film) =>
    Array.from(items).reduce((sum, item, at) => sum + weights[at] * rows[item][film], 0),
  );

describe("likes and dislikes together", () => {
  it("add up as they are where nothing was disliked", () => {
    fc.assert(
      fc.property(matrix, history, (rows, pairs) => {
        const liked = pairs.filter(({ weight }) => weight >= 0);
        const items = Int32Array.from(liked, ({ item }) => item);
        const weights = Float32Array.from(liked, ({ weight }) => weight);
        expect(summedLeanings(items, weights, sumBy(rows))).toEqual(sumBy(rows)(items, weights));
      }),
    );
  });

  it("never put a film higher than the likes alone", () => {
    fc.assert(
      fc.property(matrix, history, (rows, pairs) => {
        const itemsOf = (some: typeof pairs) => Int32Array.from(some, ({ item }) => item);
        const weightsOf = (some: typeof pairs) => Float32Array.from(some, ({ weight }) => weight);
        const liked = pairs.filter(({ weight }) => weight >= 0);
        const alone = sumBy(rows)(itemsOf(liked), weightsOf(liked));
        summedLeanings(itemsOf(pairs), weightsOf(pairs), sumBy(rows)).forEach((score, film) => {
          expect(score).toBeLessThanOrEqual(alone[film] + 1e-6);
        });
      }),
    );
  });

  it("name a disliked film only as what speaks against, and never a film for itself", () => {
    const weights = [-1, 1, -1, 1];
    const parts = [0.5, 0.2, -0.3, 0.9];
    const evidence = evidenceOf(
      7,
      Int32Array.of(3, 4, 5, 7),
      (at) => weights[at] < 0,
      (at) => parts[at],
      9,
    );
    expect(evidence).toEqual([
      { item: 4, weight: 0.2 },
      { item: 5, weight: -0.3 },
    ]);
  });

  it("ask of the strongest films alone whether they may speak, and take the next ones where they may not", () => {
    const asked: number[] = [];
    const evidence = evidenceOf(
      0,
      Int32Array.of(1, 2, 3, 4),
      () => false,
      (at) => at + 1,
      2,
      (film) => {
        asked.push(film);
        return film !== 3;
      },
    );
    expect(evidence.map(({ item }) => item)).toEqual([4, 2]);
    expect(asked).toEqual([4, 3, 2]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomOf } from "../math/random.ts";
import { type Cases, differenceOf, estimateOf, figureOf, holm } from "./cases.ts";

const of = (...values: number[]): Cases => ({ values: Float64Array.from(values) });

describe("figures of many people", () => {
  it("are the mean over folds of the mean over those who were judged", () => {
    expect(figureOf([of(1, 0, Number.NaN), of(Number.NaN, 1, 1)])).toBe(0.75);
  });

  it("weigh people by their ratings where they are errors of stars, and take the root last", () => {
    const cases = { values: Float64Array.of(4, 1), weights: Float64Array.of(1, 3) };
    expect(figureOf([cases])).toBe(7 / 4);
    expect(figureOf([cases], true)).toBe(Math.sqrt(7 / 4));
  });

  it("have an interval that holds them, narrower with more people", () => {
    const drawn = (count: number): Cases => {
      const random = randomOf(3);
      return { values: Float64Array.from({ length: count }, random) };
    };
    const [few, many] = [estimateOf([drawn(20)]), estimateOf([drawn(2000)])];
    for (const { low, value, high } of [few, many]) {
      expect(low).toBeLessThan(value);
      expect(value).toBeLessThan(high);
    }
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 5);
  });

  it("hold the true mean in about 95 of 100 draws", () => {
    let held = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomOf(seed * 7919);
      const { low, high } = estimateOf([{ values: Float64Array.from({ length: 100 }, random) }], { rounds: 400, seed });
      if (low <= 0.5 && 0.5 <= high) held++;
    }
    expect(held / 300).toBeGreaterThan(0.91);
    expect(held / 300).toBeLessThan(0.98);
  });
});

describe("differences of two models", () => {
  it("are told person by person: a small but steady one counts, a large but chancy one does not", () => {
    const random = randomOf(5);
    const base = Float64Array.from({ length: 200 }, random);
    const steady = base.map((value) => value + 0.01);
    expect(differenceOf([{ values: steady }], [{ values: base }]).p).toBeLessThan(0.001);
    const chancy = Float64Array.from({ length: 200 }, random);
    expect(differenceOf([{ values: chancy }], [{ values: base }]).p).toBeGreaterThan(0.05);
  });

  it("are those of the figures, over folds and weights too", () => {
    const one = [{ values: Float64Array.of(1, 2, 3), weights: Float64Array.of(1, 2, 1) }, of(1, Number.NaN, 1)];
    const other = [{ values: Float64Array.of(0, 1, 1), weights: Float64Array.of(1, 2, 1) }, of(0, Number.NaN, 1)];
    expect(differenceOf(one, other).value).toBeCloseTo(figureOf(one) - figureOf(other), 12);
  });

  it("are wrongly sure in about one of twenty where there is no difference", () => {
    let sure = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomOf(seed * 104729);
      const draw = () => ({ values: Float64Array.from({ length: 40 }, random) });
      if (differenceOf([draw()], [draw()], { rounds: 300, seed }).p < 0.05) sure++;
    }
    expect(sure / 200).toBeLessThan(0.1);
  });

  it("are refused where different people were judged", () => {
    expect(() => differenceOf([of(1, 2)], [of(1, Number.NaN)])).toThrow("same people");
    expect(() => differenceOf([of(1, 2)], [])).toThrow("same folds");
  });
});

describe("Holm's correction", () => {
  it("never makes a chance smaller, keeps their order, and is Bonferroni's for the smallest", () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(chances, (values) => {
        const adjusted = holm(values);
        const order = [...values.keys()].sort((a, b) => values[a] - values[b]);
        expect(adjusted[order[0]]).toBeCloseTo(Math.min(1, values.length * values[order[0]]), 12);
        for (const [at, value] of adjusted.entries()) expect(value).toBeGreaterThanOrEqual(values[at]);
        for (let rank = 1; rank < order.length; rank++)
          expect(adjusted[order[rank]]).toBeGreaterThanOrEqual(adjusted[order[rank - 1]]);
      }),
    );
  });
});

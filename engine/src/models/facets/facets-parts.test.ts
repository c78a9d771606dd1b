import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderKept } from "../../math/order.ts";
import { bend, bendOf } from "./bend.ts";
import { type Examples, ridges } from "./ridge.ts";
import { stepOf, steps } from "./steps.ts";

describe("the steps of a strength", () => {
  it("give whole strengths back exactly, and keep the order of all", () => {
    for (const strength of [0, 1, 2, 3]) expect(steps[stepOf(strength)]).toBe(strength);
    for (let step = 1; step < 256; step++) expect(steps[step]).toBeGreaterThan(steps[step - 1]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (strength) => {
        expect(Math.abs(steps[stepOf(strength)] - strength)).toBeLessThan(0.013);
      }),
    );
  });
});

describe("the order kept", () => {
  it("is 1 for the right order, −1 for the wrong one, 0 for equal guesses", () => {
    expect(orderKept([1, 2, 3, 4], [0, 0, 1, 2])).toBe(1);
    expect(orderKept([4, 3, 2, 1], [0, 0, 1, 2])).toBe(-1);
    expect(orderKept([1, 1, 1], [0, 1, 2])).toBe(0);
    expect(orderKept([1, 2, 3], [1, 1, 1])).toBeNaN();
  });

  it("is what a count of all pairs gives", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 })), { minLength: 2 });
    fc.assert(
      fc.property(pairs, (rows) => {
        let [kept, count] = [0, 0];
        for (const [guess, truth] of rows)
          for (const [other, less] of rows)
            if (truth > less) {
              kept += Math.sign(guess - other);
              count++;
            }
        const told = orderKept(
          rows.map(([guess]) => guess),
          rows.map(([, truth]) => truth),
        );
        if (count === 0) expect(told).toBeNaN();
        else expect(told).toBeCloseTo(kept / count, 10);
      }),
    );
  });
});

describe("a bend", () => {
  it("brings guesses to the mean strengths that they stand for", () => {
    const guesses: readonly number[] = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 0.1 : 0.9));
    const truths: readonly number[] = guesses.map((guess, at) => (at % 8 < (guess > 0.5 ? 6 : 1) ? 3 : 0));
    const fit = bendOf(guesses, truths);
    const mean = (guess: number) => {
      const own = truths.filter((_, at) => guesses[at] === guess);
      return own.reduce((sum, truth) => sum + truth, 0) / own.length;
    };
    for (const guess of [0.1, 0.9]) expect(bend(fit, guess)).toBeCloseTo(mean(guess), 1);
  });

  it("is flat where guesses run against the truth, and finite where all films are alike", () => {
    expect(bendOf([1, 2, 3, 4], [3, 2, 1, 0]).slope).toBe(0);
    expect(bend(bendOf([1, 2, 3, 4], [3, 2, 1, 0]), 1)).toBeCloseTo(1.5, 1);
    expect(bend(bendOf([1, 2, 3], [0, 0, 0]), 2)).toBeLessThan(0.3);
    expect(bend(bendOf([1, 2, 3], [3, 3, 3]), 2)).toBeGreaterThan(2.7);
  });
});

describe("ridges", () => {
  it("left out of a part are those learned on the others alone", () => {
    const random = (at: number) => Math.sin(at * 12.9898) * 0.5;
    const [count, width, targets] = [12, 3, 2];
    const some = (rows: readonly number[]): Examples => ({
      count: rows.length,
      width,
      targets,
      features: Float32Array.from(rows.flatMap((row) => [1, random(row), random(row + 50)])),
      values: Float32Array.from(rows.flatMap((row) => [random(row) + 1, 2 * random(row + 50)])),
    });
    const all = Array.from({ length: count }, (_, row) => row);
    const parts = Uint8Array.from(all, (row) => row % 3);
    const kept = all.filter((row) => parts[row] !== 1);
    const without = ridges(some(all), parts, 0.5)(1);
    const alone = ridges(some(kept), new Uint8Array(kept.length), 0.5)(-1);
    for (const [at, weight] of alone.entries()) expect(without[at]).toBeCloseTo(weight, 5);
  });
});

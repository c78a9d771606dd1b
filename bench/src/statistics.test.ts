import { describe, expect, it } from "vitest";
import { median, rankCorrelation, ratioOf, wilson } from "./statistics.ts";

describe("repeated measurements", () => {
  it("have the middle one as median, or what lies between the two in the middle", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it("are not reordered where they stand", () => {
    const times = [3, 1, 2];
    median(times);
    expect(times).toEqual([3, 1, 2]);
  });

  it("compare by medians, and say how far single rounds were apart", () => {
    expect(ratioOf([4, 6, 10], [2, 2, 2])).toEqual({ ratio: 3, spread: [2, 5] });
  });
});

describe("shares", () => {
  it("have an interval that stays within 0 and 1 and is not a point for all or none", () => {
    expect(wilson(8, 10)).toMatchObject({
      value: 0.8,
      low: expect.closeTo(0.4902, 3),
      high: expect.closeTo(0.9433, 3),
    });
    expect(wilson(10, 10)).toMatchObject({ value: 1, low: expect.closeTo(0.7225, 3), high: expect.closeTo(1, 9) });
    expect(wilson(0, 10)).toMatchObject({ value: 0, low: expect.closeTo(0, 9), high: expect.closeTo(0.2775, 3) });
  });
});

describe("a rank correlation", () => {
  it("is 1 for one order, -1 for the other way round, and looks at nothing but the order", () => {
    expect(rankCorrelation([1, 2, 3, 4], [10, 200, 201, 999])).toBeCloseTo(1);
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1);
  });

  it("lets equal values share their middle rank", () => {
    expect(rankCorrelation([1, 1, 2, 2], [1, 2, 1, 2])).toBeCloseTo(0);
    expect(rankCorrelation([1, 1, 2, 2], [5, 5, 7, 7])).toBeCloseTo(1);
  });
});

import { describe, expect, it } from "vitest";
import { median, ratioOf } from "./statistics.ts";

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

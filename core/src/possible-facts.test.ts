import { describe, expect, it } from "vitest";
import { possibleRuntime, possibleVotes, possibleYear } from "./possible-facts.ts";

describe("facts that cannot be", () => {
  it.each([
    ["a year", possibleYear, [1874, 1927, 2019, 2100], [1873, 1492, 0, -1995, 2101, 9999, 1995.5, Number.NaN]],
    ["a length", possibleRuntime, [1, 28, 95, 450, 1440], [0, -90, 1441, 100_000, 90.5, Number.POSITIVE_INFINITY]],
    ["votes", possibleVotes, [1, 2_000_000], [0, -3, 1e12, 2.5, Number.NaN]],
  ])("are unknown: %s", (_, possible, can, cannot) => {
    expect(can.map((value) => possible(value))).toEqual(can);
    expect(cannot.map((value) => possible(value))).toEqual(cannot.map(() => undefined));
    expect(possible(undefined)).toBeUndefined();
  });
});

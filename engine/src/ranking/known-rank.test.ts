import { describe, expect, it } from "vitest";
import { knownByRank } from "./known-rank.ts";

describe("how well known a film is", () => {
  it("is told by its rank, whatever the distances are", () => {
    const known = knownByRank(Float32Array.from({ length: 100 }, (_, item) => 100 - item));
    const told = Array.from({ length: 100 }, (_, item) => known(item));
    expect([0, 4, 5, 19, 20, 49, 50, 99].map((item) => told[item])).toEqual([
      "very well known",
      "very well known",
      "well known",
      "well known",
      "known to some",
      "known to some",
      "hardly known",
      "hardly known",
    ]);
  });

  it("is not made up where nobody knows", () => {
    expect(knownByRank(new Float32Array(9))(0)).toBe("hardly known");
  });
});

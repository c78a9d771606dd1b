import { describe, expect, it } from "vitest";
import { knownBy, knownByRank } from "./known-rank.ts";

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

  it("is left out where the model of fame fails, or knows other films", () => {
    const failing = {
      foldIn: () => {
        throw new Error("disk on fire");
      },
    };
    expect(knownBy(failing, 3)(0)).toBeUndefined();
    const short = { foldIn: () => ({ scores: () => new Float32Array(2), because: () => [] }) };
    expect(knownBy(short, 3)(0)).toBeUndefined();
    expect(knownBy(short, 2)(0)).toBe("hardly known");
  });
});

import { describe, expect, it } from "vitest";
import { allBut, both, isIn, rowSet } from "./row-set.ts";

const listed = (set: Uint32Array, size: number) =>
  Array.from({ length: size }, (_, row) => row).filter((row) => isIn(set, row));

describe("a set of rows", () => {
  it("holds what belongs, across words and at their last bit", () => {
    expect(
      listed(
        rowSet(70, (row) => row % 31 === 0),
        96,
      ),
    ).toEqual([0, 31, 62]);
  });

  it.each([31, 32, 33, 64])("of %d rows holds all but some, and none beyond its size", (size) => {
    const expected = Array.from({ length: size }, (_, row) => row).filter((row) => row !== 0 && row !== 30);
    expect(listed(allBut(size, [30, 0]), 96)).toEqual(expected);
  });

  it("shares with another what is in both, and is itself without another", () => {
    const [even, third] = [rowSet(40, (row) => row % 2 === 0), rowSet(40, (row) => row % 3 === 0)];
    expect(listed(both(even, third), 40)).toEqual([0, 6, 12, 18, 24, 30, 36]);
    expect(both(even, undefined)).toEqual(even);
  });
});

import { describe, expect, it } from "vitest";
import { interactionsOf } from "./ratings.ts";

const offsets = Uint32Array.of(0, 2, 2, 3);
const items = Int32Array.of(0, 4, 1);
const stars = Float32Array.of(5, 3, 1);

describe("everybody's ratings", () => {
  it("have the times of their data set, as views of it", () => {
    const times = Uint32Array.of(100, 200, 0);
    const all = interactionsOf(offsets, items, stars, times);
    expect([0, 1, 2].map((person) => Array.from(all.of(person).times ?? [-1]))).toEqual([[100, 200], [], [0]]);
    expect(all.of(0).times?.buffer).toBe(times.buffer);
    expect(Array.from(all.of(2).items)).toEqual([1]);
    expect(Array.from(all.of(2).stars)).toEqual([1]);
  });

  it("have none where the data set has none", () => {
    expect(interactionsOf(offsets, items, stars).of(0).times).toBeUndefined();
  });
});

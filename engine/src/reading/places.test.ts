import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "./places.ts";

describe("places", () => {
  it("find parts by their words", () => {
    const [loved, hated] = [
      { from: 1, to: 2, name: "loved" },
      { from: 4, to: 6, name: "could not stand" },
    ];
    const places = placesOf([loved, hated], 8);
    expect([places.at(1), places.at(5), places.at(6)]).toEqual([loved, hated, undefined]);
    expect([places.startingAt(4), places.endingAt(6), places.startingAt(5)]).toEqual([hated, hated, undefined]);
    expect(places.within(2, 8)).toEqual([hated]);
    expect([places.touches(2, 4), places.touches(2, 5)]).toEqual([false, true]);
  });

  it("say what a search through all parts says", () => {
    const gaps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 })), { maxLength: 8 });
    fc.assert(
      fc.property(gaps, fc.nat(40), fc.nat(40), (steps, a, b) => {
        let at = 0;
        const parts = steps.map(([gap, length]) => {
          const from = at + gap;
          at = from + length;
          return { from, to: at };
        });
        const places = placesOf(parts, at);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(places.within(from, to)).toEqual(parts.filter((part) => part.from >= from && part.from < to));
        expect(places.at(a)).toEqual(parts.find((part) => a >= part.from && a < part.to));
        expect(places.startingAt(a)).toEqual(parts.find((part) => part.from === a));
        expect(places.endingAt(a)).toEqual(parts.find((part) => part.to === a));
        expect(places.touches(from, to)).toBe(from < to && parts.some((part) => part.from < to && part.to > from));
      }),
    );
  });
});

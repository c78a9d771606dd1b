import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearStrings } from "./near-strings.ts";

describe("near strings", () => {
  const names = nearStrings(["heat", "collateral", "thedarkknight", "shawshankredemption", "up"]);

  it("finds a string one letter away", () => {
    expect(names.find("colateral", 1)).toEqual([{ index: 1, distance: 1 }]);
    expect(names.find("thedrakknight", 1)).toEqual([{ index: 2, distance: 1 }]);
  });

  it("finds nothing that is farther than asked", () => {
    expect(names.find("colatral", 1)).toEqual([]);
    expect(names.find("quartet", 2)).toEqual([]);
  });

  it("finds a long string by an end that is right", () => {
    expect(names.far("shawshenkredemsion", 3)).toEqual([{ index: 3, distance: 3 }]);
  });

  it("finds every single edit of every string, whatever its length", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom("drop", "add", "change", "swap"), (text, at, edit) => {
        const place = at % text.length;
        const [before, letter, after] = [text.slice(0, place), text[place], text.slice(place + 1)];
        const changed = {
          drop: before + after,
          add: `${before}z${letter}${after}`,
          change: `${before}z${after}`,
          swap: before + after.slice(0, 1) + letter + after.slice(1),
        }[edit];
        expect(
          nearStrings([text, "somethingelse"])
            .find(changed, 1)
            .map(({ index }) => index),
        ).toContain(0);
      }),
    );
  });
});

describe("the edit distance", () => {
  it("counts a swap of neighbours once", () => expect(editDistance("amelie", "ameile", 3)).toBe(1));

  it("agrees with the plain recursion", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 9 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(slow(a, b), most + 1));
      }),
    );
  });

  function slow(a: string, b: string): number {
    if (a === "" || b === "") return a.length + b.length;
    const same = a.at(-1) === b.at(-1) ? 0 : 1;
    const [c, d] = [a.slice(0, -1), b.slice(0, -1)];
    let least = Math.min(slow(c, b) + 1, slow(a, d) + 1, slow(c, d) + same);
    if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
      least = Math.min(least, slow(a.slice(0, -2), b.slice(0, -2)) + 1);
    return least;
  }
});

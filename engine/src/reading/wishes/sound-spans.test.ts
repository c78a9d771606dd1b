import { Reading } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../../test/checkerboard.ts";
import { createReader } from "../reader.ts";

const { catalog } = checkerboard();
const reader = createReader(catalog, new Float32Array(catalog.size));

describe("years and lengths that contradict themselves", () => {
  it("are told as unread, in the person's own words", () => {
    const text = "a comedy after 2010 before 1990";
    const { wish, unread } = reader.read(text);
    expect(wish.years).toBeUndefined();
    expect(wish.genres.map(({ name }) => name)).toEqual(["Comedy"]);
    expect(unread).toEqual([{ text: "after 2010 before 1990", why: "No year is both.", at: [9, 31] }]);
  });

  it("never come out of a text, so that every reading may be sent back", () => {
    const piece = fc.constantFrom(
      "before 1950",
      "after 2010",
      "from the 90s",
      "to 1970",
      "newer than 2000",
      "under 90 minutes",
      "over 3 hours",
      "at least 2 hours",
      "short",
      "and",
      "a comedy",
      ",",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const text = pieces.join(" ");
        const reading = reader.read(text);
        expect(Reading.safeParse(reading).error).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});

import { Reading } from "@matinee/core";
import { expect, it } from "vitest";
import { readingInWords } from "./reading-in-words.ts";

const at = (start: number, end: number): [number, number] => [start, end];

it("says all parts of a reading once, in the person's own words where they are known", () => {
  const reading = Reading.parse({
    films: [{ movieId: 6, title: "Heat", year: 1995, feeling: "loved" }],
    wish: {
      facets: [
        { name: "violence", wanted: false, words: "violent", than: 6, at: at(5, 12) },
        { name: "rainy-day", wanted: true, words: "rainy sunday", at: at(20, 32) },
        { name: "cozy", wanted: true, words: "rainy sunday", at: at(20, 32) },
        { name: "slow-burn", wanted: true, words: "slow-burn", at: at(40, 49) },
        { name: "gore", wanted: false },
      ],
      words: [{ text: "slow burn", kind: "mood" }, { text: "submarines" }],
      genres: [{ name: "Thriller", wanted: true }],
      countries: [
        { name: "IS", wanted: true },
        { name: "US", wanted: false },
      ],
      certification: { max: "PG-13" },
      years: { to: 1999, without: [{ from: 1980, to: 1989 }] },
    },
    hidden: [{ movieId: 7, title: "Thief", why: "seen" }],
  });
  expect(readingInWords(reading, new Map([[6, "Heat"]]))).toBe(
    "loved Heat (1995); less violent than Heat, rainy sunday, slow-burn, not gore, submarines, Thriller, " +
      "from Iceland, not from United States; at most 1999, not 1980–1989; rated PG-13 at most; without Thief",
  );
});

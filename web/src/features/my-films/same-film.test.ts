import { describe, expect, it } from "vitest";
import { type FilmNamed, isSameFilm } from "./same-film.ts";

const heat = { title: "Heat", year: 1995 };
const war = { title: "War of the Worlds", year: 2005 };

const cases: readonly [same: boolean, one: FilmNamed, other: FilmNamed][] = [
  [true, heat, heat],
  [true, { ...heat, imdbId: "tt0113277" }, heat],
  [true, { ...heat, imdbId: "tt0113277", tmdbId: 1 }, { title: "Fuego", year: 1990, imdbId: "tt0113277", tmdbId: 949 }],
  [true, { ...heat, tmdbId: 949 }, { title: "Fuego", tmdbId: 949 }],
  [true, { title: "Amélie", year: 2001 }, { title: "Amelie", year: 2002 }],
  [true, { title: "Seven", year: 1995 }, { title: "Se7en", alternativeTitles: ["Seven"], year: 1995 }],
  [true, heat, { title: "Heat" }],
  [false, { ...war, imdbId: "tt0407304" }, { ...war, imdbId: "tt0449040" }],
  [false, { ...war, imdbId: "tt0407304", tmdbId: 74 }, { ...war, imdbId: "tt0449040", tmdbId: 74 }],
  [false, { ...war, tmdbId: 74 }, { ...war, tmdbId: 34812 }],
  [false, heat, { title: "Heat", year: 1986 }],
  [false, heat, { title: "Ronin", year: 1995 }],
  [false, { title: "$", year: 1971 }, { title: "!", year: 1971 }],
  [false, { title: "The Boys", year: 1997 }, { title: "Les Boys", year: 1997 }],
];

describe("two cards", () => {
  for (const [same, one, other] of cases)
    it(`show ${same ? "one film" : "two films"}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`, () => {
      expect([isSameFilm(one, other), isSameFilm(other, one)]).toEqual([same, same]);
    });
});

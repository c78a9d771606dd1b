import { bareMovie, type Movie } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergedIn, sameFilmsMerged, unlinkedIn } from "./same-films.ts";

const film = (id: number, title: string, more: Partial<Movie> = {}): Movie => ({
  ...bareMovie(id, title),
  year: 1997,
  ...more,
});
const idsOf = (movies: readonly Movie[]) =>
  sameFilmsMerged(movies).map(({ id, otherIds = [] }) => [id, ...otherIds].join("+"));

describe("films under several ids", () => {
  const cases: readonly [why: string, movies: readonly Movie[], ids: readonly string[]][] = [
    ["one title, year and genres, no links", [film(246, "Chasing Amy"), film(268, "Chasing Amy")], ["246+268"]],
    ["one title but for accents and marks", [film(1, "Cinéma: Paradiso"), film(2, "Cinema Paradiso")], ["1+2"]],
    ["another article", [film(1698, "Les Boys"), film(2695, "The Boys")], ["1698", "2695"]],
    ["other genres", [film(1, "Emma", { genres: ["Drama"] }), film(2, "Emma", { genres: ["Romance"] })], ["1", "2"]],
    ["another year", [film(1, "Hamlet"), film(2, "Hamlet", { year: 1996 })], ["1", "2"]],
    [
      "years that nobody knows",
      [film(1, "unknown", { year: undefined }), film(2, "unknown", { year: undefined })],
      ["1", "2"],
    ],
    [
      "two films of one title and year that IMDb tells apart",
      [
        film(34048, "War of the Worlds", { imdbId: "tt0407304" }),
        film(64997, "War of the Worlds", { imdbId: "tt0449040" }),
      ],
      ["34048", "64997"],
    ],
    [
      "titles in a set with links",
      [film(1, "Up", { imdbId: "tt1049413" }), film(2, "Up"), film(3, "Up")],
      ["1", "2", "3"],
    ],
    ["one IMDb id", [film(1, "Se7en", { imdbId: "tt0114369" }), film(2, "Seven", { imdbId: "tt0114369" })], ["1+2"]],
    [
      "one TMDb id where one has no other",
      [film(1, "A", { imdbId: "tt0000001", tmdbId: 5 }), film(2, "B", { tmdbId: 5 })],
      ["1+2"],
    ],
    [
      "one TMDb id by mistake",
      [
        film(6003, "A", { imdbId: "tt0290538", tmdbId: 4912 }),
        film(144606, "B", { imdbId: "tt0270288", tmdbId: 4912 }),
      ],
      ["6003", "144606"],
    ],
    [
      "a TMDb id of which nobody knows whose it is",
      [
        film(1, "A", { imdbId: "tt0000001", tmdbId: 5 }),
        film(2, "B", { imdbId: "tt0000002", tmdbId: 5 }),
        film(3, "C", { tmdbId: 5 }),
      ],
      ["1", "2", "3"],
    ],
  ];
  for (const [why, movies, ids] of cases) it(`are told by ${why}`, () => expect(idsOf(movies)).toEqual(ids));

  it("bring what each id says of the film", () => {
    const [movie, ...more] = sameFilmsMerged([
      film(1, "Se7en", { imdbId: "tt0114369", genres: ["Crime"] }),
      film(2, "Seven", { imdbId: "tt0114369", tmdbId: 807, genres: ["Crime", "Thriller"] }),
    ]);
    expect(more).toEqual([]);
    expect(movie).toMatchObject({
      title: "Se7en",
      alternativeTitles: ["Seven"],
      genres: ["Crime", "Thriller"],
      tmdbId: 807,
    });
  });

  it("keep every id once, and no two films with one IMDb id are left", () => {
    const some = fc.record({
      title: fc.constantFrom("A", "B", "C"),
      year: fc.constantFrom(1990, undefined),
      imdbId: fc.constantFrom("tt0000001", "tt0000002", undefined),
      tmdbId: fc.constantFrom(1, 2, undefined),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (facts) => {
        const movies = facts.map((one, id) => ({ ...bareMovie(id, one.title), ...one }));
        const merged = sameFilmsMerged(movies);
        const ids = merged.flatMap(({ id, otherIds = [] }) => [id, ...otherIds]).sort((a, b) => a - b);
        expect(ids).toEqual(movies.map(({ id }) => id));
        expect(mergedIn(merged)).toBe(movies.length - merged.length);
        const links = merged.flatMap(({ imdbId }) => imdbId ?? []);
        expect(new Set(links).size).toBe(links.length);
        expect(unlinkedIn(merged)).toBe(merged.filter(({ imdbId, tmdbId }) => !imdbId && !tmdbId).length);
      }),
    );
  });
});

import { bareMovie, catalogOf, type FilmReference, type Movie } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filmIdentities } from "./film-identities.ts";
import { createNaming } from "./naming/naming.ts";

const film = (id: number, title: string, year: number | undefined, more: Partial<Movie> = {}): Movie => ({
  ...bareMovie(id, title),
  year,
  ...more,
});

const movies = [
  film(6, "Heat", 1995, { imdbId: "tt0113277", tmdbId: 949 }),
  film(34048, "War of the Worlds", 2005, { imdbId: "tt0407304", tmdbId: 74 }),
  film(64997, "War of the Worlds", 2005, { imdbId: "tt0449040" }),
  film(246, "Chasing Amy", 1997, { otherIds: [268] }),
  film(6003, "Confessions", 2002, { imdbId: "tt0290538", tmdbId: 4912 }),
  film(144606, "Confessions of a Dangerous Mind", 2002, { imdbId: "tt0270288", tmdbId: 4912 }),
  film(858, "The Godfather", 1972),
  film(7, "Dracula", 1931, { tmdbId: 138 }),
  film(8, "Dracula", 1992),
  film(9, "Léon: The Professional", 1994, { alternativeTitles: ["Leon"] }),
];
const catalog = catalogOf(movies);
const naming = createNaming(
  catalog,
  Float32Array.from(movies, (_, item) => 100 - item),
  () => {
    throw new Error("An identity is never searched for.");
  },
);
const { itemOf } = filmIdentities(catalog, naming);
const idOf = (film: FilmReference) => {
  const item = itemOf(film);
  return item === undefined ? undefined : movies[item].id;
};

describe("a film by its identity", () => {
  const cases: readonly [why: string, film: FilmReference["film"], id: number | undefined][] = [
    ["its IMDb id", { imdbId: "tt0113277" }, 6],
    ["its IMDb id, whatever else is said", { imdbId: "tt0113277", tmdbId: 74, title: "Up", year: 2009 }, 6],
    ["its TMDb id", { tmdbId: 74 }, 34048],
    ["its TMDb id where no IMDb id is known here", { imdbId: "tt0021814", tmdbId: 138 }, 7],
    ["title and year", { title: "Godfather, The", year: 1972 }, 858],
    ["title and year, which tell two films of one title apart", { title: "Dracula", year: 1992 }, 8],
    ["another title, a year apart", { title: "Leon", year: 1995 }, 9],
    [
      "title and year where no id is known here",
      { imdbId: "tt0068646", tmdbId: 238, title: "The Godfather", year: 1972 },
      858,
    ],
    ["a TMDb id that two films share, and the title", { tmdbId: 4912, title: "Confessions", year: 2002 }, 6003],
    ["nothing that is known here", { imdbId: "tt9999999" }, undefined],
    ["a TMDb id that two films share", { tmdbId: 4912 }, undefined],
    ["the title and year of two films", { title: "War of the Worlds", year: 2005 }, undefined],
    [
      "the title and year of a film with another IMDb id",
      { imdbId: "tt0000009", title: "Heat", year: 1995 },
      undefined,
    ],
    ["the TMDb id of a film with another IMDb id", { imdbId: "tt0000009", tmdbId: 949 }, undefined],
    ["a title of another year", { title: "Heat", year: 1986 }, undefined],
    ["a title that only looks like it", { title: "Heatt", year: 1995 }, undefined],
  ];
  for (const [why, film, id] of cases)
    it(`is ${id === undefined ? "not met" : "met"} by ${why}`, () => expect(idOf({ film })).toBe(id));

  it("is met by each of its ids", () => {
    expect([246, 268, 5].map((movieId) => idOf({ movieId }))).toEqual([246, 246, undefined]);
  });

  it("is met by an id of this data set as long as that is the film of the identity", () => {
    const war = { title: "War of the Worlds", year: 2005 };
    expect(idOf({ movieId: 64997, film: war })).toBe(64997);
    expect(idOf({ movieId: 34048, film: war })).toBe(34048);
    expect(idOf({ movieId: 34048, film: { ...war, imdbId: "tt0449040" } })).toBe(64997);
    // Film 6 of another data set.
    expect(idOf({ movieId: 6, film: { title: "The Godfather", year: 1972 } })).toBe(858);
    expect(idOf({ movieId: 6, film: { title: "Three Colours: Blue", year: 1993 } })).toBeUndefined();
  });

  it("is never a film that an id tells apart", () => {
    const imdbId = fc.constantFrom("tt0113277", "tt0407304", "tt0449040", "tt0000009", undefined);
    const tmdbId = fc.constantFrom(949, 74, 138, 4912, undefined);
    const title = fc.constantFrom("Heat", "War of the Worlds", "Dracula", "Confessions");
    const any = fc.record({ imdbId, tmdbId, title, year: fc.constantFrom(1995, 2005, 1992, undefined) });
    fc.assert(
      fc.property(any, fc.constantFrom(6, 34048, 7, undefined), (film, movieId) => {
        const item = itemOf({ movieId, film });
        const found = item === undefined ? undefined : movies[item];
        if (film.imdbId && found?.imdbId) expect(found.imdbId).toBe(film.imdbId);
        else if (film.tmdbId && found?.tmdbId) expect(found.tmdbId).toBe(film.tmdbId);
      }),
    );
  });
});

import { bareMovie, type Movie } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFilmNotes, type WrittenNote } from "./film-notes.ts";
import { joinNotes } from "./join-notes.ts";

const note = (id: string, title: string, more: Partial<WrittenNote> = {}): WrittenNote => ({
  id,
  title,
  year: Number(id.slice(-4)),
  countries: ["US"],
  languages: ["en"],
  genres: ["Drama"],
  plot: "Somebody wants something, and it is not easy to get.",
  asked: [],
  facets: {},
  levels: {},
  ...more,
});
const film = (id: number, title: string, year: number | undefined, more: Partial<Movie> = {}): Movie => ({
  ...bareMovie(id, title),
  year,
  ...more,
});
const joined = (movies: readonly Movie[], notes: readonly WrittenNote[], movieIds = false) =>
  Object.fromEntries([...joinNotes(movies, notes, { movieIds })].map(([row, { id }]) => [movies[row].id, id]));

const heat = note("heat-1995", "Heat", { movieId: 6, imdb: "tt0113277", tmdb: 949 });

describe("a note is joined to the film that it is about", () => {
  it.each<[string, Movie, WrittenNote, boolean]>([
    ["the IMDb id, whatever the title", film(1, "Cop and Thief", 2001, { imdbId: "tt0113277" }), heat, true],
    ["the TMDb id", film(1, "Hitze", 1996, { tmdbId: 949 }), heat, true],
    ["another IMDb id under the same title", film(1, "Heat", 1995, { imdbId: "tt0000001" }), heat, false],
    ["another IMDb id with the same TMDb id", film(1, "Heat", 1995, { imdbId: "tt0000001", tmdbId: 949 }), heat, false],
    ["title and year", film(1, "Heat", 1995), heat, true],
    ["title and the year after, the only one of its name", film(1, "Heat", 1996), heat, true],
    ["a title without a year", film(1, "Heat", undefined), heat, false],
    ["a namesake of another year", film(1, "Heat", 1986), heat, false],
    ["no article", film(1, "Matrix Reloaded", 2003), note("x-2003", "The Matrix Reloaded"), true],
    ["closed up", film(1, "Mouse Hunt", 1997), note("x-1997", "MouseHunt"), true],
    ["accents and signs", film(1, "Wall E", 2008), note("x-2008", "WALL·E"), true],
    [
      "an original title",
      film(1, "Spirited Away", 2001, { alternativeTitles: ["Sen to Chihiro no kamikakushi"] }),
      note("x-2001", "Chihiro", { originalTitle: "Sen to Chihiro no Kamikakushi" }),
      true,
    ],
  ])("%s", (_, movie, about, met) => {
    expect(joined([movie], [about])).toEqual(met ? { 1: about.id } : {});
  });

  it("by its MovieLens id in sets that have those, unless the year is another", () => {
    const movies = [film(6, "Hitze", 1995), film(7, "Sabrina", 1954)];
    const notes = [heat, note("sabrina-1995", "Sabrina", { movieId: 7 })];
    expect(joined(movies, notes, true)).toEqual({ 6: "heat-1995" });
    expect(joined(movies, notes, false)).toEqual({});
    expect(joined([film(1, "Hitze", 1995, { otherIds: [6] })], notes, true)).toEqual({ 1: "heat-1995" });
  });

  it("where it cannot be told which is meant, to none", () => {
    const twins = [note("emma-1996", "Emma"), note("emma-2-1996", "Emma")];
    expect(joined([film(1, "Emma", 1996)], twins)).toEqual({});
    expect(joined([film(1, "Emma", 1996), film(2, "Emma", 1996)], [twins[0]])).toEqual({});
    expect(joined([film(1, "Emma", 1995), film(2, "Emma", 1997)], [twins[0]])).toEqual({});
  });

  it("to one film alone, and each film gets one note: any catalogue made of the notes is met whole", async () => {
    const { notes } = await readFilmNotes();
    const some = fc.uniqueArray(fc.nat(notes.length - 1), { minLength: 1, maxLength: 40 });
    const kept = fc.constantFrom("imdb", "tmdb", "movieId", "title");
    fc.assert(
      fc.property(some, kept, (rows, key) => {
        const chosen = rows.map((row) => notes[row]).filter((one) => key === "title" || one[key] !== undefined);
        const movies = chosen.map((one, at) =>
          film(key === "movieId" ? (one.movieId ?? 0) : 1_000_000 + at, key === "title" ? one.title : "?", one.year, {
            ...(key === "imdb" && { imdbId: one.imdb }),
            ...(key === "tmdb" && { tmdbId: one.tmdb }),
          }),
        );
        const met = joinNotes(movies, notes, { movieIds: key === "movieId" });
        const ids = [...met.values()].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [row, { id }] of met) expect(id).toBe(chosen[row].id);
        if (key !== "title") expect(met.size).toBe(chosen.length);
      }),
      { numRuns: 30 },
    );
  });
});

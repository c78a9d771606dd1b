import { listsSource } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { readFilmNotes } from "./film-notes.ts";
import { expectedVotes } from "./renown.ts";
import { idOf, starterDataset } from "./starter.ts";

const notes = await readFilmNotes();
const { catalog, interactions, label, simulated } = starterDataset(notes);
const films = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item));

describe("the starter films", () => {
  it("are all that have a note, with what it tells", () => {
    expect(films.find(({ title }) => title === "The Matrix")).toMatchObject({
      id: 2571,
      year: 1999,
      language: "English",
      runtime: 136,
      imdbId: "tt0133093",
      note: { id: "the-matrix-1999", countries: expect.arrayContaining(["US"]) },
    });
    expect(films.length).toBe(notes.notes.length);
  });

  it("are told of in the phrases of the lists that name them, and name films alike", () => {
    const listed = films.filter(({ texts }) => texts.some(({ source }) => source === listsSource));
    expect(listed.length).toBeGreaterThan(0.95 * catalog.size);
    const spotlight = films.find(({ title, year }) => title === "Spotlight" && year === 2015);
    const phrases = spotlight?.texts.flatMap(({ source, text }) => (source === listsSource ? [text] : [])).join(", ");
    expect(phrases).toContain("investigative reporters");
    expect(films.filter(({ note }) => (note?.alike ?? []).length >= 4).length).toBeGreaterThan(0.97 * catalog.size);
  });

  it("are rated by nobody, and nothing of them is simulated", () => {
    expect({ simulated, people: interactions.people, ratings: interactions.count }).toEqual({
      simulated: false,
      people: 0,
      ratings: 0,
    });
    expect(label).not.toMatch(/simulated/u);
  });

  it("have ids that stay and never meet, MovieLens' where there is one", () => {
    expect(new Set(films.map(({ id }) => id)).size).toBe(films.length);
    expect(idOf({ id: "heat-1995", movieId: 6 })).toBe(6);
    expect(idOf({ id: "dune-part-two-2024" })).toBe(idOf({ id: "dune-part-two-2024" }));
    const own = notes.notes.filter(({ movieId }) => movieId === undefined).map(idOf);
    expect(own.every((id) => id >= 1e12 && Number.isSafeInteger(id))).toBe(true);
  });

  it("are another data set when their notes are others", () => {
    const versionOf = (version: string) => starterDataset({ ...notes, version }).version;
    expect(versionOf("a")).not.toBe(versionOf("b"));
    expect(versionOf("a")).toBe(versionOf("a"));
  });
});

describe("the expected renown", () => {
  const expected = (id: string) => expectedVotes(notes.notes.find((note) => note.id === id)!);

  it("puts what everybody has heard of before what connoisseurs love", () => {
    const known = ["star-wars-episode-iv-a-new-hope-1977", "the-godfather-1972", "the-matrix-1999"].map(expected);
    const others = ["close-up-1990", "nanook-of-the-north-1922", "cairo-station-1958"].map(expected);
    expect(Math.min(...known)).toBeGreaterThan(3 * Math.max(...others));
  });
});

import { bareMovie, catalogOf } from "@matinee/core";
import { expect, it } from "vitest";
import { createReader } from "../reader.ts";

const note = { id: "a", countries: [], languages: [], writers: [], places: [], levels: {} };
const catalog = catalogOf([
  {
    ...bareMovie(1, "The Godfather"),
    genres: ["Crime", "Drama"],
    note: { ...note, facets: { gangster: 3, family: 3 } },
  },
  { ...bareMovie(2, "Rocky"), genres: ["Drama"], note: { ...note, facets: { sport: 3 } } },
]);
const wishOf = (text: string) => createReader(catalog, new Float32Array(2).fill(1)).read(text).wish;

it.each(["like The Godfather but not about the mafia", "Something like The Godfather, without the gangsters"])(
  "what an example is about is refused without the genre that it belongs to: %s",
  (text) => {
    const { facets, genres } = wishOf(text);
    expect(facets).toMatchObject([{ name: "gangster", wanted: false }]);
    expect(genres).toEqual([]);
  },
);

it("a part of what an example is about is refused alone", () =>
  expect(wishOf("like Rocky but no boxing").facets.filter(({ name }) => name === "sport")).toEqual([]));

it("where no film is an example, the genre goes with it", () =>
  expect(wishOf("no mafia films").genres).toMatchObject([{ name: "Crime", wanted: false }]));

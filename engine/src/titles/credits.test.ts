import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { creditsOf, directs, plays } from "./credits.ts";

const catalog = catalogOf([
  { ...bareMovie(1, "Memento"), directors: ["Christopher Nolan"], cast: ["Guy Pearce"] },
  { ...bareMovie(2, "Amélie"), directors: ["Jean-Pierre Jeunet"], cast: ["Audrey Tautou"] },
  { ...bareMovie(3, "Nolan, the film"), cast: ["Tom Nolan"] },
]);
const credits = creditsOf(catalog);

describe("people of films", () => {
  it("find the films of a person by the whole name, whatever the accents and case", () => {
    expect([...credits.filmsOf("christopher nolan")]).toEqual([0]);
    expect([...credits.filmsOf("Audréy TAUTOU")]).toEqual([1]);
  });

  it("find everybody of a surname, and nobody for an unknown name", () => {
    expect([...credits.filmsOf("Nolan")]).toEqual([0, 2]);
    expect(credits.filmsOf("Tom").size).toBe(0);
  });

  it("are collected once for a catalogue", () => {
    expect(creditsOf(catalog)).toBe(credits);
  });

  it("have each film once, with all that they did in it", () => {
    const both = creditsOf(
      catalogOf([{ ...bareMovie(1, "Unforgiven"), directors: ["Clint Eastwood"], cast: ["Clint Eastwood"] }]),
    );
    expect([...both.films]).toEqual([0]);
    expect([...both.roles]).toEqual([directs | plays]);
  });

  it("stand beside studios and series", () => {
    const note = { id: "up", countries: [], languages: [], writers: [], places: [], facets: {}, levels: {} };
    const houses = creditsOf(
      catalogOf([{ ...bareMovie(1, "Toy Story"), note: { ...note, studio: "Pixar", series: "Toy Story" } }]),
    );
    expect([...houses.filmsOf("pixar")]).toEqual([0]);
    expect([...houses.filmsOf("Toy Story")]).toEqual([0]);
  });

  it("are met without points and accents", () => {
    const one = creditsOf(catalogOf([{ ...bareMovie(1, "Lost"), directors: ["J.J. Abrams"] }]));
    expect([...one.filmsOf("JJ Abrams")]).toEqual([0]);
    expect([...one.filmsOf("")]).toEqual([]);
  });
});

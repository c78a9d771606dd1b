import { bareMovie, catalogOf, type FilmNote, type Movie } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { countriesOf, farFrom, isSurelyNotIn, mainLanguageOf } from "./film-countries.ts";

const noted = (id: number, countries: string[], language: string): Movie => ({
  ...bareMovie(id, `Film ${id}`),
  language,
  note: {
    id: `${id}`,
    countries,
    languages: [language],
    writers: [],
    places: [],
    facets: {},
    levels: {},
  } satisfies FilmNote,
});
const told = (id: number, title: string, year: number, introduction: string): Movie => ({
  ...bareMovie(id, title),
  year,
  texts: [{ kind: "introduction", text: introduction, source: "encyclopedia", licence: "CC BY-SA 4.0" }],
});
const catalog = catalogOf([
  noted(1, ["AR"], "Spanish"),
  noted(2, ["AR", "US"], "English"),
  noted(3, ["US", "AR"], "English"),
  noted(4, ["ES", "AR"], "Spanish"),
  told(5, "American Tango", 1998, "American Tango is a 1998 Argentine-Spanish drama film directed by an Italian."),
  told(6, "Near Dark", 1987, "Near Dark is a 1987 American neo-Western horror film."),
  bareMovie(7, "Nobody tells"),
  { ...bareMovie(8, "Son of the Bride"), alternativeTitles: ["Hijo de la novia, El"] },
  noted(9, ["US"], "English"),
  told(10, "Hard Boiled", 1992, "Hard Boiled is a 1992 Hong Kong action film directed by John Woo."),
  told(11, "The Cremator", 1969, "The Cremator is a 1969 Czechoslovak dark comedy film."),
  told(12, "Idaho", 1999, "Idaho is a 1999 film co-written by the Polish brothers."),
]);
const at = (id: number): number => catalog.itemOf(id)!;

describe("the countries of films", () => {
  it("are those of the note, else those of the first sentence of an encyclopedia, but no part of a title", () => {
    expect(countriesOf(catalog, at(3))).toEqual(["US", "AR"]);
    expect(countriesOf(catalog, at(5))).toEqual(["AR", "ES"]);
    expect(countriesOf(catalog, at(6))).toEqual(["US"]);
    expect(countriesOf(catalog, at(7))).toEqual([]);
  });

  it("may be called in two words, and by the name of a state that is no more; what stands behind the film is none", () => {
    expect([10, 11, 12].map((id) => countriesOf(catalog, at(id)))).toEqual([["HK"], ["CS"], []]);
  });

  it("are nearest where a film is made for its people, and farthest where nobody knows anything", () => {
    const far = (id: number) => farFrom(catalog, at(id), ["AR"]);
    expect([1, 5].map(far)).toEqual([0, 0]);
    expect([2, 4].map(far)).toEqual([1, 1]);
    expect([3, 8].map(far)).toEqual([2, 2]);
    expect(far(7)).toBe(3);
    expect(farFrom(catalog, at(9), ["US"])).toBe(0);
  });

  it("tell which language a film of unknown language is not in", () => {
    expect(isSurelyNotIn(catalog, at(6), ["Spanish"])).toBe(true);
    expect(isSurelyNotIn(catalog, at(5), ["Spanish"])).toBe(false);
    expect(isSurelyNotIn(catalog, at(7), ["Spanish"])).toBe(false);
  });

  it("have a main language by Unicode's likely subtags", () => {
    expect(["AR", "GB", "KR"].map(mainLanguageOf)).toEqual(["Spanish", "English", "Korean"]);
    expect(mainLanguageOf("not a code")).toBeUndefined();
  });
});

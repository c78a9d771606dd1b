import { bareMovie, catalogOf, emptyWish } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createThesaurus } from "../reading/thesaurus.ts";
import { creditsOf } from "../titles/credits.ts";
import { filmsOfPeople, queryOf } from "./wish-query.ts";

const thesaurus = createThesaurus();

describe("a wish as a query", () => {
  it("leaves years to the filter: among films of the 70s those that speak of the 70s are no better", () => {
    const { words, wanted } = queryOf({ ...emptyWish, years: { from: 1970, to: 1979 } }, thesaurus);
    expect([...words, ...wanted]).toEqual([]);
  });

  it("asks for words with what means the same, and weighs what is not wanted against films", () => {
    const wish = {
      ...emptyWish,
      words: [
        { text: "gritty", wanted: true, kind: "mood" as const },
        { text: "gore", wanted: false, kind: "mood" as const },
      ],
    };
    const { words, wanted } = queryOf(wish, thesaurus);
    expect(words.map(({ text, weight }) => [text, Math.sign(weight)])).toEqual([
      ["gritty", 1],
      ["gore", -1],
    ]);
    expect(words[0]?.related?.length).toBeGreaterThan(0);
    expect(wanted.map(({ text }) => text)).toEqual(["gritty"]);
  });
});

describe("films of people", () => {
  it("are, of brothers, those that at least two of the name are in", () => {
    const catalog = catalogOf([
      { ...bareMovie(1, "Duck Soup"), cast: ["Groucho Marx", "Harpo Marx", "Margaret Dumont"] },
      { ...bareMovie(2, "Copacabana"), cast: ["Groucho Marx", "Carmen Miranda"] },
      { ...bareMovie(3, "Heat"), cast: ["Al Pacino", "Robert De Niro"] },
    ]);
    const of = (name: string) =>
      [...filmsOfPeople({ ...emptyWish, people: [{ name, wanted: true }] }, true, creditsOf(catalog)).keys()].toSorted(
        (a, b) => a - b,
      );
    expect(of("Marx Brothers")).toEqual([0]);
    expect(of("Groucho Marx")).toEqual([0, 1]);
    expect(of("Pacino Brothers")).toEqual([]);
  });
});

import { bareMovie, catalogOf, type FilmNote, Wish } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { notedOnly } from "../../test/noted-only.ts";
import { facetScores } from "./facet-wish.ts";
import { impliedAgainst, impliedOpposites } from "./implied-opposites.ts";

const note: Omit<FilmNote, "facets" | "levels"> = { id: "a", countries: [], languages: [], writers: [], places: [] };
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
/** Cozy films are never cruel; heists are cruel as often as not, and there are two films of pirates. */
const shelf = [
  ...many(30, { facets: { cozy: 2 }, levels: {} }),
  ...many(30, { facets: { heist: 2 }, levels: { violence: 3 } }),
  ...many(30, { facets: { heist: 2 }, levels: {} }),
  ...many(2, { facets: { pirate: 3 }, levels: {} }),
];
const last = [{ facets: { cozy: 3 }, levels: { violence: 3 } }, { facets: { cozy: 3 }, levels: {} }, undefined];
const catalog = catalogOf(
  [...shelf, ...last].map((film, id) => ({ ...bareMovie(id, `film ${id}`), note: film && { ...note, ...film } })),
);
const wished = (...facets: object[]) => Wish.parse({ facets }).facets;
const opposites = (...facets: object[]) => [...impliedOpposites(wished(...facets), catalog).keys()];

describe("what a wish leaves unsaid", () => {
  it("is that nothing comes which hardly ever stands beside what is wanted", () => {
    expect(opposites({ name: "cozy", wanted: true })).toContain("violence");
    expect(opposites({ name: "heist", wanted: true })).not.toContain("violence");
  });

  it("is nothing where the wish speaks of it, refuses, hardly guesses, or few films tell", () => {
    const cozy = { name: "cozy", wanted: true };
    expect(opposites(cozy, { name: "violence", wanted: true })).not.toContain("violence");
    expect(opposites({ ...cozy, wanted: false })).toEqual([]);
    expect(opposites({ ...cozy, weight: 0.2 })).toEqual([]);
    expect(opposites({ name: "pirate", wanted: true })).toEqual([]);
    expect(opposites({ name: "no such facet", wanted: true })).toEqual([]);
  });

  it("weighs a film that nobody noted as films are on average: no better than one known to be free of it", () => {
    const against = impliedAgainst(wished({ name: "cozy", wanted: true }), catalog) ?? expect.fail("nothing implied");
    const [cruel, mild, unknown] = [shelf.length, shelf.length + 1, shelf.length + 2];
    expect(against[mild]).toBe(0);
    expect(against[unknown]).toBeGreaterThan(against[mild]);
    expect(against[unknown]).toBeLessThan(Math.max(...against));
    expect(against[cruel]).toBeGreaterThan(0);
    expect(impliedAgainst(wished({ name: "pirate", wanted: true }), catalog)).toBeUndefined();
  });

  it("puts a film that has it behind one that is like it and has not", () => {
    const wish = Wish.parse({ facets: [{ name: "cozy", wanted: true }] });
    const scores = facetScores(wish, notedOnly(catalog), catalog) ?? expect.fail("nothing heard");
    const [cruel, mild] = [shelf.length, shelf.length + 1];
    expect(scores[mild]).toBeGreaterThan(scores[cruel]);
  });

  it("takes nothing where the list is to be like a film, which tells itself what goes together", () => {
    const wish = Wish.parse({ facets: [{ name: "cozy", wanted: true }] });
    const scores = facetScores(wish, notedOnly(catalog), catalog, true) ?? expect.fail("nothing heard");
    const [cruel, mild] = [shelf.length, shelf.length + 1];
    expect(scores[mild]).toBe(scores[cruel]);
  });

  it("takes no more from a film for each further thing, so that one that has much of it is not beyond reach", () => {
    const cruelties = ["violence", "gore", "drugs", "scares", "sex", "sadness"];
    const levels = Object.fromEntries(cruelties.map((name) => [name, 3]));
    const films = [
      ...many(60, { facets: { cozy: 2 }, levels: {} }),
      ...many(60, { facets: {}, levels }),
      { facets: { cozy: 3 }, levels: { violence: 3 } },
      { facets: { cozy: 3 }, levels },
    ];
    const noted = catalogOf(films.map((film, id) => ({ ...bareMovie(id, `film ${id}`), note: { ...note, ...film } })));
    const against = impliedAgainst(wished({ name: "cozy", wanted: true }), noted) ?? expect.fail("nothing implied");
    const [one, all] = [against[120], against[121]];
    expect(all).toBeGreaterThan(one);
    expect(all).toBeLessThan(3 * one);
  });
});

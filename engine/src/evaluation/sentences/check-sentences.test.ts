import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { notedOf, noteOf } from "../../../test/noted-answers.ts";
import { checkSentences, filmFinder } from "./check-sentences.ts";

const catalog = catalogOf([
  { ...bareMovie(6, "Heat"), year: 1995, alternativeTitles: ["Hitze"] },
  { ...bareMovie(4973, "Amelie"), year: 2001 },
  { ...bareMovie(47044, "Miami Vice"), year: 2006 },
]);
const noted = notedOf([
  noteOf({ title: "Amélie", otherTitles: ["Le Fabuleux Destin d'Amélie Poulain"], year: 2001, movieId: 4973 }),
]);
const find = filmFinder(catalog, noted);
const good = { text: "Heat was great, something snug now", language: "en" };
const problemsOf = (change: object, taken: readonly string[] = []) =>
  checkSentences(JSON.stringify({ ...good, ...change }), noted, find, taken).problems.join("\n");

describe("films of sentences", () => {
  it.each([
    ["Heat", 1995, 6],
    ["Hitze", 1995, 6],
    ["Amélie", 2001, 4973],
    ["Le Fabuleux Destin d’Amélie Poulain", 2001, 4973],
    ["Heat", 1986, undefined],
  ])("%s (%i) is %s", (title, year, id) => {
    expect(find({ title, year })).toBe(id);
  });
});

describe("sentences", () => {
  it("are good with films that are there and names that mean something", () => {
    const right = { films: [{ title: "Heat", year: 1995, feeling: "loved|liked" }], facets: { wanted: ["cozy|warm"] } };
    const { cases, problems } = checkSentences(JSON.stringify({ ...good, ...right }), noted, find);
    expect(problems).toEqual([]);
    expect(cases[0]?.films).toMatchObject([{ id: 6, title: "Heat" }]);
  });

  it.each<[change: object, problem: string]>([
    [{ films: [{ title: "Heat", year: 1986, feeling: "liked" }] }, "latest-small has no Heat (1986)"],
    [{ films: [{ title: "Heat", year: 1995 }] }, 'needs "feeling" or "role"'],
    [{ films: [{ title: "Heat", year: 1995, feeling: "great" }] }, "must be one of none, loved"],
    [{ facets: { wanted: ["snug"] } }, "no facet or level is named snug"],
    [{ facets: {} }, "says nothing"],
    [{ genres: { wanted: ["Noir"] } }, "genres"],
    [{ languages: { wanted: ["fr"] } }, "English name"],
    [{ countries: { wanted: ["Denmark"] } }, "ISO 3166"],
    [{ years: {} }, "years"],
    [{ not: ["quickly"] }, "does not stand in the text: quickly"],
    [{ unknown: ["Warmth"] }, "does not stand in the text: Warmth"],
    [{ mood: "good" }, "mood"],
    [{ text: "?" }, "text"],
  ])("are refused with %j", (change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it("are refused where the same was written before", () => {
    expect(problemsOf({}, ["heat was great: something snug now!"])).toContain("the same stands in another file");
  });
});

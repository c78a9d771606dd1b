import { bareMovie, catalogOf, type FilmNote } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const titles = [
  "Toy Story",
  "Die Hard",
  "Groundhog Day",
  "Murder Mystery",
  "Nobody",
  "Up",
  "Old",
  "Uncut Gems",
  "Rocky",
  "9",
];
const note: FilmNote = { id: "a", countries: [], languages: [], writers: [], places: [], facets: {}, levels: {} };
const films = titles.map((title, at) => ({
  ...bareMovie(at + 1, title),
  year: 2020,
  note: { ...note, series: title },
}));
const bond = { ...bareMovie(99, "Goldfinger"), year: 1964, note: { ...note, series: "James Bond" } };
const reader = createReader(catalogOf([...films, bond]), new Float32Array(titles.length + 1).fill(1));
const told = (text: string) => reader.read(text).films.map(({ title, feeling }) => `${title} ${feeling}`);
const people = (text: string) => reader.read(text).wish.people.map(({ name }) => name);

describe("a film that is named as an example", () => {
  it.each([
    ["My son wore out the Toy Story disc. Anything like that?", ["Toy Story liked"]],
    ["More films where, like in Groundhog Day, life starts over", ["Groundhog Day liked"]],
    ["as tense as Uncut Gems", ["Uncut Gems liked"]],
  ])("is heard in “%s”", (text, found) => expect(told(text)).toEqual(found));

  it.each([
    ["half Rocky, half Die Hard", ["Rocky liked", "Die Hard liked"]],
    ["Rocky/Die Hard sort of stuff", ["Rocky liked", "Die Hard liked"]],
    ["if Rocky and Die Hard had a baby", ["Rocky liked", "Die Hard liked"]],
    ["a gentler Rocky", ["Rocky liked"]],
    ["a low budget Die Hard", ["Die Hard liked"]],
    ["After Uncut Gems I want another nervous one", ["Uncut Gems liked"]],
    ["Watched Uncut Gems last night. Another one where everybody shouts", ["Uncut Gems liked"]],
    ["Die Hard energy but cheerful", ["Die Hard liked"]],
    ["anything with the twistiness of Uncut Gems but without the blood", ["Uncut Gems liked"]],
    ["Groundhog Day as a thriller", ["Groundhog Day liked"]],
  ])("is one to be resembled in “%s”", (text, found) => {
    expect(told(text)).toEqual(found);
    expect(reader.read(text).films.every(({ role }) => role === "like")).toBe(true);
  });

  it("brings along what only tells which film is meant", () => {
    const { films, wish } = reader.read("Die Hard - that one with Bruce Willis. Another where somebody is alone");
    expect(films.map(({ title, role }) => `${title} ${role}`)).toEqual(["Die Hard like"]);
    expect(wish.people).toEqual([]);
  });

  it("has the qualities that stand before it", () => {
    expect(reader.read("a French Die Hard").wish.languages).toMatchObject([{ name: "French", wanted: true }]);
    expect(reader.read("a modern Goldfinger").wish.years?.from).toBeGreaterThan(1980);
  });

  it.each([
    ["ok but nobody with cancer"],
    ["smoky bars, up to 1958 or so"],
    ["dragons, watched them 9 times"],
    ["at most 75 minutes. old is fine"],
  ])("is none of the everyday words of “%s”", (text) => expect(told(text)).toEqual([]));

  it("is one film and no series, unless a series is asked for", () => {
    expect(people("Is there a Die Hard for people who are not into blood?")).toEqual([]);
    expect(people("a murder mystery with suspects")).toEqual([]);
    expect(people("a James Bond film")).toEqual(["James Bond"]);
  });
});

import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

/** A catalogue whose newest film is of 2020, with all genres. */
const genres = "Action Animation Children Comedy Crime Drama Horror Sci-Fi Thriller Musical".split(" ");
const reader = createReader(catalogOf([{ ...bareMovie(1, "Qwertzuiop"), year: 2020, genres }]), Float32Array.of(1));
const wishOf = (text: string) => reader.read(text).wish;

describe("years of a wish", () => {
  it.each([
    ["a 90s thriller", { from: 1990, to: 1999 }],
    ["thriller of the nineties", { from: 1990, to: 1999 }],
    ["an early 80s thriller", { from: 1980, to: 1984 }],
    ["80s and 90s thrillers", { from: 1980, to: 1999 }],
    ["thriller before 1980", { to: 1979 }],
    ["thriller after 2010", { from: 2011 }],
    ["thriller since 2010", { from: 2010 }],
    ["between 1970 and 1985", { from: 1970, to: 1985 }],
    ["from the 2000s onwards", { from: 2000 }],
    ["a recent thriller", { from: 2010, about: true }],
    ["thriller of the last 5 years", { from: 2015 }],
    ["films from 1999", { from: 1999, to: 1999 }],
    ["films from 1974, a year to either side", { from: 1973, to: 1975 }],
    ["un film après 2010", { from: 2011 }],
    ["un film d'avant les années 60", { to: 1959 }],
    ["no older than 1995", { from: 1995 }],
  ])("%s", (text, years) => {
    const { at, ...rest } = wishOf(text).years ?? {};
    expect(rest).toEqual(years);
    expect(at).toBeDefined();
  });

  it("are not the years in which the story is set", () => {
    expect(wishOf("a thriller set in the 1950s").years).toBeUndefined();
    expect(wishOf("a thriller set in the 1950s").facets.map(({ name }) => name)).toEqual(["1950s"]);
  });
});

describe("the runtime of a wish", () => {
  it.each([
    ["under two hours", { max: 120, under: true }],
    ["at most two hours", { max: 120 }],
    ["less than 100 minutes", { max: 100, under: true }],
    ["no more than 100 minutes", { max: 100 }],
    ["max 2h15", { max: 135 }],
    ["2.5 hours at most", { max: 150 }],
    ["over 3 hours", { min: 180 }],
    ["at least an hour and a half", { min: 90 }],
    ["a 90 minute film", { min: 75, max: 105 }],
    ["something short", { max: 100 }],
    ["not too long", { max: 120 }],
    ["nothing over two hours", { max: 120 }],
  ])("%s", (text, runtime) => {
    const { at, ...rest } = wishOf(text).runtime ?? {};
    expect(rest).toEqual(runtime);
    expect(at).toBeDefined();
  });

  it("has nothing to do with old friends and long roads", () => {
    expect(wishOf("long lost brothers on a long road").runtime).toBeUndefined();
  });
});

describe("what is not wanted", () => {
  it.each([
    ["a vampire film, gory no"],
    ["funny, but keep the gore out of it"],
    ["funny, but leave gore out"],
    ["spare me the gore"],
    ["if I see one more gore scene I scream"],
  ])("stands before what refuses it: %s", (text) => {
    expect(wishOf(text).facets.find(({ name }) => name === "gore")?.wanted).toBe(false);
  });

  it("reaches to the end of its clause", () => {
    const { words, genres: read } = wishOf("a comedy without gore or zombies, but with robots");
    expect(words.map(({ text, wanted }) => [text, wanted])).toEqual([
      ["gore", false],
      ["zombies", false],
      ["robots", true],
    ]);
    expect(read).toMatchObject([{ name: "Comedy", wanted: true }]);
  });

  it.each<[string, string[], string[]]>([
    ["a love story, nobody cheats and nobody gets ill", ["romantic"], ["infidelity"]],
    ["something with nobody crying over a dead child", [], ["tear-jerking", "child-harm"]],
    ["a school film without the drinking and the sex", ["school"], ["drugs", "sex"]],
    ["heist film, but not one more gangster story in New York", ["heist"], ["gangster", "new-york"]],
    ["a marriage film. One that doesn't have any cheating", ["marriage"], ["infidelity"]],
    ["robots that must not be violent", ["robot"], ["violence"]],
    ["scary, yes. jump scares, no.", ["scary"], ["jumps"]],
    ["slow films are not for me, zombies are fine", [], ["leisurely"]],
    ["politics is off the table, a heist", ["heist"], ["politics"]],
    ["gore gives me a headache. something with ghosts", ["ghost"], ["gore"]],
    ["does the dog die? I need one where it doesn't", [], ["animal-harm"]],
    ["that's too much violence, a heist film", ["heist"], ["violence"]],
    ["a war film, any war but world war two", [], ["world-war-two"]],
    ["spies, no gadgets, chases or women in bikinis", ["espionage"], ["chase"]],
  ])("is every item that is refused: %s", (text, wanted, refused) => {
    const { facets } = wishOf(text);
    const names = (isWanted: boolean) => facets.filter((one) => one.wanted === isWanted).map(({ name }) => name);
    expect(names(true)).toEqual(expect.arrayContaining(wanted));
    expect(names(false)).toEqual(expect.arrayContaining(refused));
    expect(names(true).filter((name) => refused.includes(name))).toEqual([]);
  });

  it("is a kind of what is wanted, which stays", () => {
    const sport = wishOf("a sports film, but no boxing").facets.find(({ name }) => name === "sport");
    expect(sport?.wanted ?? true).toBe(true);
  });

  it("is only guessed of words that no list knows", () => {
    const { facets } = wishOf("a film with nuns that isn't about molesting");
    expect(facets.find(({ name }) => name === "sexual-violence")).toMatchObject({ wanted: false });
  });

  it("is only the next word after “not too”", () => {
    expect(wishOf("a not too violent thriller").genres).toMatchObject([{ name: "Thriller", wanted: true }]);
  });
});

describe("people of a wish", () => {
  it.each([
    ["with tom hanks", [["Tom Hanks", true]]],
    ["by Christoper Nolan", [["Christopher Nolan", true]]],
    ["a hitchcock thriller", [["Alfred Hitchcock", true]]],
    ["no Tom Cruise, please", [["Tom Cruise", false]]],
    [
      "with Scarlett Johansson or Emma Stone",
      [
        ["Scarlett Johansson", true],
        ["Emma Stone", true],
      ],
    ],
    ["a thriller starring Ottokar Unbekannt", [["Ottokar Unbekannt", true]]],
  ])("%s", (text, people) => {
    expect(wishOf(text).people.map(({ name, wanted }) => [name, wanted])).toEqual(people);
  });
});

import { bareMovie, catalogOf, type Reading } from "@matinee/core";
import { describe, expect, test } from "vitest";
import { createReader } from "../reader.ts";

const films = ["Heat", "Parasite", "Fargo"].map((title, at) => ({
  ...bareMovie(at + 1, title),
  year: 1996 + at,
  directors: ["Quentin Tarantino"],
  actors: ["Brad Pitt", "Samuel L. Jackson"],
  genres: ["Comedy", "Horror", "Western", "Crime"],
}));
const reader = createReader(
  catalogOf(films),
  Float32Array.from(films, (_, at) => 3 - at),
);
const wishIn = (text: string): Reading["wish"] => reader.read(text).wish;
const signed = (parts: readonly { readonly name: string; readonly wanted: boolean }[]) =>
  parts.map(({ name, wanted }) => (wanted ? name : `-${name}`));

describe("words that only tell of the evening", () => {
  test.each([
    ["my neighbour burnt the pizza again, so something with sharks", "sharks"],
    ["my flatmate burnt the pasta and needs cheering up, so something with penguins", "penguins"],
  ])("are no wish: %s", (text, wanted) => {
    const { words, facets } = wishIn(text);
    const taken = [...words.map((word) => word.text), ...facets.map((facet) => facet.words ?? "")].join(" ");
    expect(taken).toContain(wanted);
    expect(taken).not.toMatch(/pizza|neighbour|flatmate|pasta/);
  });

  test("are not told as not understood", () => {
    expect(reader.read("a snazzy film").unread.map(({ text }) => text)).toEqual(["snazzy"]);
    expect(reader.read("our new sofa is snazzy, something with sharks please").unread).toEqual([]);
  });
});

describe("somebody who is named", () => {
  test.each([
    ["a robbery film, but if it's got Brad Pitt's face in it I'm walking out", ["-Brad Pitt"]],
    ["a heist film with Brad Pitt", ["Brad Pitt"]],
    ["gangsters please, Tarantino NOT involved", ["-Quentin Tarantino"]],
  ])("is wanted or refused: %s", (text, people) => {
    expect(signed(wishIn(text).people)).toEqual(people);
  });

  test("may be told of in passing", () => {
    expect(wishIn("my husband is from Denmark and cooks on Fridays, we want a comedy").countries).toEqual([]);
    expect(signed(wishIn("a Danish comedy please").languages)).toEqual(["Danish"]);
  });
});

describe("a nation that no rule has read", () => {
  test.each([
    ["a heist film please, no americans this time", ["-US"]],
    ["a crime flick that isn't set in the states please", ["-US"]],
    ["wanna see mexico by mexicans", ["MX"]],
    ["something set in Denmark", []],
    ["my mate is off to Peru on Friday, so a comedy tonight", []],
  ])("is wanted, refused or told in passing: %s", (text, countries) => {
    expect(signed(wishIn(text).countries)).toEqual(countries);
  });
});

describe("a refusal", () => {
  test("reaches what a longer phrase would hide", () => {
    const { facets, words } = wishIn("animated but for grown ups, no talking animals, no songs");
    expect(signed([...facets, ...words.map(({ text, wanted }) => ({ name: text, wanted }))])).toEqual(
      expect.arrayContaining(["-animals"]),
    );
  });

  test("is heard only where something is refused", () => {
    expect(signed(wishIn("something written by Quentin Tarantino pls, my brain is ready").people)).toEqual([
      "Quentin Tarantino",
    ]);
  });

  test("does not reach who watches", () => {
    expect(signed(wishIn("animation for grown-ups. No talking animals, I beg of you.").facets)).toContain(
      "-kids-from-4",
    );
  });
});

describe("somebody who is told of first", () => {
  test.each([
    [
      "My grandad was an extra for Quentin Tarantino once. Could you give us a stack of Tarantino?",
      ["Quentin Tarantino"],
    ],
    ["I met Brad Pitt once in a garden centre. I need as many of his as you can find.", ["Brad Pitt"]],
    ["I met Brad Pitt once in a garden centre. A horror film please", []],
    ["My boss saw Brad Pitt at an airport and told him so. Something with sharks", []],
  ])("is wanted where they are asked for later: %s", (text, people) => {
    expect(signed(wishIn(text).people)).toEqual(people);
  });

  test("is refused alone where the rest is asked for", () => {
    const { people } = wishIn("Not one of the Tarantino films with Brad Pitt, please");
    expect(signed(people)).toEqual(["Quentin Tarantino", "-Brad Pitt"]);
  });
});

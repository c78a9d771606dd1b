import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const films: [title: string, series?: string, year?: number][] = [
  ["The Bourne Identity", "Jason Bourne", 2002],
  ["The Bourne Supremacy", "Jason Bourne", 2004],
  ["The Bourne Ultimatum", "Jason Bourne", 2007],
  ["Alien", "Alien"],
  ["Alien 2", "Alien"],
  ["Alien 3", "Alien"],
  ["Shrek", "Shrek"],
  ["Shrek 2", "Shrek"],
  ["Shrek 3", "Shrek"],
  ["Shrek 4", "Shrek"],
  ["Heat"],
];
const note = { id: "", countries: [], languages: [], writers: [], places: [], facets: {}, levels: {} };
const catalog = catalogOf(
  films.map(([title, series, year], at) => ({
    ...bareMovie(at + 1, title),
    year,
    ...(series !== undefined && { note: { ...note, series } }),
  })),
);
const reader = createReader(catalog, new Float32Array(films.length).fill(1));
const told = (text: string) =>
  reader.read(text).films.map(({ title, feeling, seen }) => `${title}: ${feeling ?? seen}`);

describe("a whole series", () => {
  it.each([
    ["I love all of Bourne", "loved"],
    ["I've seen all of Bourne", "seen"],
  ])("is told of in “%s”", (text, what) =>
    expect(told(text)).toEqual([
      `The Bourne Identity: ${what}`,
      `The Bourne Supremacy: ${what}`,
      `The Bourne Ultimatum: ${what}`,
    ]),
  );

  it("is not meant by the name of one alone", () =>
    expect(told("I loved Alien and all of Heat")).toEqual(["Alien: loved", "Heat: loved"]));
});

describe("a part that is told by its place", () => {
  it.each([
    ["Loved the first Alien, hated the third one", ["Alien: loved", "Alien 3: hated"]],
    ["the third Shrek was awful", ["Shrek 3: hated"]],
    [
      "Shrek 1 and 2 were great, 3 and 4 terrible",
      ["Shrek: liked", "Shrek 2: liked", "Shrek 3: hated", "Shrek 4: hated"],
    ],
    ["Shrek: first great, second meh, third awful", ["Shrek: liked", "Shrek 2: so-so", "Shrek 3: hated"]],
    ["Loved Alien, the third one no", ["Alien: loved", "Alien 3: disliked"]],
    ["loved the newest Bourne", ["The Bourne Ultimatum: loved"]],
    ["I liked Alien but not the third", ["Alien: liked", "Alien 3: disliked"]],
    ["I loved Alien. The second one was boring", ["Alien: loved", "Alien 2: disliked"]],
  ])("is found in “%s”", (text, parts) => expect(told(text)).toEqual(parts));

  it.each([
    ["Loved Alien, the second half was meh", ["Alien: loved"]],
    ["Loved Heat, hated the third one", ["Heat: loved"]],
    ["something like Shrek, 2 hours at most", ["Shrek: liked"]],
  ])("is none in “%s”", (text, parts) => expect(told(text)).toEqual(parts));
});

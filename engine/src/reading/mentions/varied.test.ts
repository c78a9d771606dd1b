import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const titles = [
  "Rocky",
  "Die Hard",
  "My Neighbor Totoro",
  "Pride & Prejudice",
  "Jaws",
  "Groundhog Day",
  "Gladiator",
  "Alien",
];
const catalog = catalogOf(titles.map((title, at) => ({ ...bareMovie(at + 1, title), year: 1990 })));
const reader = createReader(catalog, new Float32Array(titles.length).fill(1));
const told = (text: string) => reader.read(text).films.map(({ title, role }) => `${title}: ${role}`);

describe("a film that is asked for in another form", () => {
  it.each([
    ["rocky for ppl who cant stand boxing", ["Rocky: like"]],
    ["Rocky, except it isn't boxing and it's a girl", ["Rocky: like"]],
    ["Is there a Die Hard for people who are not into blood and swearing?", ["Die Hard: like"]],
    ["My Neighbor Totoro for grown-ups", ["My Neighbor Totoro: like"]],
    ["Pride & Prejudice with more bite and less curtsying", ["Pride & Prejudice: like"]],
    ["A Gladiator sort of film, but about pirates", ["Gladiator: like"]],
    ["Jaws meets a comedy", ["Jaws: like"]],
    ["Jaws meets Groundhog Day", ["Jaws: like", "Groundhog Day: like"]],
    ["Alien, but on earth", ["Alien: like"]],
    ["give me another Rocky: small gym, big dreams", ["Rocky: like"]],
    ["what would be the Rocky of something that's not boxing", ["Rocky: like"]],
    ["Is there a Die Hard that's not as loud?", ["Die Hard: like"]],
    ["Die Hard-y, but I want to care about someone", ["Die Hard: like"]],
    ["Rocky x Groundhog Day, poor kid gets good at something", ["Rocky: like", "Groundhog Day: like"]],
    ["A Gladiator sort of film, all dreadful people", ["Gladiator: like"]],
    ["kinda like Groundhog Day but darker", ["Groundhog Day: like"]],
    ["Die Hard ohne das Blut", ["Die Hard: like"]],
    ["Rocky pour les enfants", ["Rocky: like"]],
    ["Rocky para niños", ["Rocky: like"]],
  ])("is one to resemble in “%s”", (text, films) => expect(told(text)).toEqual(films));

  it.each([
    "Jaws meets Groundhog Day",
    "Alien crossed with Rocky",
    "a mix of Jaws and Alien",
    "A cross between Jaws and Rocky",
  ])("asks for nothing else by the words of “%s”", (text) => expect(reader.read(text).wish.facets).toEqual([]));

  it("is loved beside the kind of film that is asked for before it", () => {
    const kinds = (text: string) => reader.read(text).wish.facets.map(({ name }) => name);
    expect(kinds("prison films, I loved Die Hard")).toContain("prison");
    expect(kinds("prison films bore me, I loved Die Hard")).toEqual([]);
    expect(kinds("I watch a lot of prison films, I loved Die Hard")).toEqual([]);
  });

  it.each([
    ["I loved Rocky for people like him", ["Rocky: history"]],
    ["Rocky for kids was awful", ["Rocky: history"]],
    ["I liked Die Hard's swagger", ["Die Hard: history"]],
    ["kinda liked Groundhog Day", ["Groundhog Day: history"]],
    ["I saw Jaws without the kids", ["Jaws: history"]],
    ["Just watched Die Hard for the third time", ["Die Hard: history"]],
    ["Gladiator was boring, with more talk than swords", ["Gladiator: history"]],
  ])("is told of in “%s”", (text, films) => expect(told(text)).toEqual(films));

  it.each([
    ["Anything but a love story"],
    ["alien monsters but on earth"],
    ["an alien that's funny"],
    ["the jaws of a shark"],
  ])("is none of the words of “%s”", (text) => expect(told(text)).toEqual([]));

  it.each([
    ["less soppy than Groundhog Day, yet still a big old love"],
    ["as sweet as Groundhog Day, not about winter"],
  ])("is no film that is disliked in “%s”", (text) =>
    expect(reader.read(text).films.filter(({ feeling }) => feeling === "disliked")).toEqual([]),
  );
});

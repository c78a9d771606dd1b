import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const films = [
  { ...bareMovie(1, "The Others"), year: 2001 },
  { ...bareMovie(2, "John Wick"), year: 2014 },
];
const reader = createReader(catalogOf(films), Float32Array.of(5, 8));
const facetOf = (text: string, facet: string) =>
  reader.read(text).wish.facets.find(({ name, wanted }) => (wanted ? name : `-${name}`) === facet) ??
  expect.fail(`${text} reads no ${facet}`);

describe("a quality that is refused", () => {
  it.each([
    "zero deaths",
    "a death-free comedy",
    "null Tote, eine Komödie",
    "zéro mort, une comédie",
    "cero muertes, una comedia",
    "zero morti, una commedia",
    "zero mortes, uma comédia",
    "死者ゼロのコメディ",
  ])("is refused to the last bit: %s", (text) => {
    expect(facetOf(text, "-death").entirely).toBe(true);
  });

  it.each(["a comedy where nobody dies", "eine Komödie, in der niemand stirbt", "personne ne meurt à la fin"])(
    "is refused as such: %s",
    (text) => {
      expect(facetOf(text, "-death").entirely).toBeUndefined();
    },
  );
});

describe("the film that a quality is measured by", () => {
  it.each([
    ["nothing too dark like The Others", "-bleak"],
    ["nothing scary like The Others", "-scary"],
    ["nichts zu Düsteres wie The Others", "-bleak"],
    ["rien de violent comme John Wick", "-violence"],
    ["nada demasiado triste como The Others", "-sad"],
    ["niente di più triste di The Others", "-sad"],
  ])("is kept away from: %s", (text, facet) => {
    expect(facetOf(text, facet)).toMatchObject({ than: expect.any(Number), thanRefused: true });
  });

  it.each([
    ["less dark than The Others", "-bleak"],
    ["I want nothing else. Less dark than The Others", "-bleak"],
    ["weniger düster als The Others", "-bleak"],
    ["nicht so brutal wie John Wick", "-violence"],
    ["moins violent que John Wick", "-violence"],
  ])("is gone by: %s", (text, facet) => {
    const found = facetOf(text, facet);
    expect([found.than, found.thanRefused]).toEqual([expect.any(Number), undefined]);
  });
});

describe("words that compare", () => {
  it.each([
    ["like John Wick but funnier", "funny", true],
    ["scarier than The Others", "scary", true],
    ["less violent than John Wick", "-violence", undefined],
    ["weniger düster als The Others", "-bleak", undefined],
    ["Something like John Wick but more cheerful", "feel-good", true],
    ["gruseliger als The Others", "scary", true],
    ["un film comme John Wick, mais plus sombre", "bleak", true],
    ["una película más triste que The Others", "sad", undefined],
  ])("tell so: %s", (text, facet, comparative) => {
    expect(facetOf(text, facet).comparative).toBe(comparative);
  });
});

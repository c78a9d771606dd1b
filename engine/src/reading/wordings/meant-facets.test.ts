import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const movie = { ...bareMovie(1, "Qwertzuiop"), year: 2020, genres: ["Horror", "War", "Drama"] };
const reader = createReader(catalogOf([movie]), Float32Array.of(1));
const facetOf = (text: string, name: string) => reader.read(text).wish.facets.find((facet) => facet.name === name);

describe("words around a phrase", () => {
  it.each([
    ["keep it funny and don't you dare make me weep", "tear-jerking"],
    ["want us all laughing, not cringing at bedroom scenes", "sex"],
  ])("turn it around where they refuse it: “%s”", (text, name) => {
    expect(facetOf(text, name)?.wanted).toBe(false);
  });

  it.each([
    ["a scary film, please", "scary"],
    ["I want to be miserable", "sad"],
  ])("leave it where they do not: “%s”", (text, name) => {
    expect(facetOf(text, name)).toMatchObject({ wanted: true, weight: 1 });
  });

  it.each([
    ["Which Christmas films came out after 2000 and are fine for all ages, PG or under?", "christmas"],
    ["Which zombie films are rated PG?", "zombie"],
    ["Romcom without an R on it", "falling-in-love"],
    ["a French love film, ninety minutes give or take", "romantic"],
    ["My cousin asked me for “a real samurai picture, with hats and horses”, and I have none", "samurai"],
    ["Iranian film with a kid in the middle of it", "child-hero"],
  ])("leave a kind of film that is named outright in full: “%s”", (text, name) => {
    expect(facetOf(text, name)).toMatchObject({ wanted: true, weight: 1 });
  });

  it.each([
    ["I love film noir", "romantic"],
    ["a heist film set in Paris", "film-making"],
    ["I'd like an African film, made by Africans", "colonialism"],
    ["Romantic comedy, but must they all be in New York?", "new-york"],
  ])("hear no wish where none is: “%s”", (text, name) => {
    expect(facetOf(text, name)?.wanted ?? false).toBe(false);
  });

  it("let a word that only sounds like a theme count little", () => {
    expect(facetOf("something for the flat after the pub", "house")?.weight ?? 0).toBeLessThan(0.5);
    expect(facetOf("something about an old castle in the fog", "house")?.weight).toBe(1);
  });

  it.each([
    ["like the fairy tales my nan read to me, with witches, spells and an enchanted forest", "grandparents"],
    ["a noir like the old ones, rain and cigarettes and a private eye, my boss says they are great", "with-parents"],
  ])("let what else is asked for outweigh a phrase that means something else: “%s”", (text, name) => {
    const { facets } = reader.read(text).wish;
    const { at, weight = 0 } = facets.find((facet) => facet.name === name) ?? {};
    expect(weight).toBeLessThan(0.5);
    const refusedBesides = facets.filter((facet) => !facet.wanted && facet.at?.join() === at?.join());
    expect(Math.max(...refusedBesides.map((facet) => facet.weight))).toBeLessThan(0.5);
  });

  it("do not take back what is refused in so many words", () => {
    expect(facetOf("rome in summer! but i do not want a love story, is that allowed", "romantic")?.wanted).toBe(false);
  });

  it("tell what a refusal means that no list knows", () => {
    expect(facetOf("a vampire picture. none of your lovesick teenagers!", "teen-life")?.wanted).toBe(false);
  });
});

describe("a refusal", () => {
  it("counts in a sentence that otherwise tells of the person", () => {
    const text = "i love boxing movies. just no true stories, i always google the ending";
    expect(facetOf(text, "true-story")).toMatchObject({ wanted: false, weight: 1 });
  });

  it("of an audience is no audience, and one who watches along is", () => {
    expect(facetOf("a drawn film, not for tots", "kids-from-4")?.wanted).toBe(false);
    expect(facetOf("vampires without any lovesick teenagers", "teenagers")).toBeUndefined();
    expect(facetOf("no gore please, my teenagers are watching", "teenagers")?.wanted).toBe(true);
  });

  it("is not taken back by a bare mention, nor by being said twice", () => {
    expect(facetOf("a war film, not ww2, there's so much ww2", "world-war-two")?.wanted).toBe(false);
    expect(facetOf("does the dog die? it must not die", "animal-harm")?.wanted).toBe(false);
  });
});

it("reads “war movie” as English", () => {
  expect(reader.read("war movie").wish.genres).toMatchObject([{ name: "War", wanted: true }]);
});

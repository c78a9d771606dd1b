import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const genres = "Comedy Drama Horror Romance War".split(" ");
const films = ["Heat", "Lebanon"].map((title, at) => ({ ...bareMovie(at + 1, title), year: 2020, genres }));
const reader = createReader(catalogOf(films), Float32Array.of(1, 1));
const read = (text: string) => reader.read(text);
const words = (text: string) => read(text).wish.words.map(({ text: word }) => word);

describe("a film that is half remembered", () => {
  it.each([
    "the one with the kid who sees dead people",
    "that old film where a guy in a wheelchair watches his neighbors",
    "what's that film where they erase memories of an ex girlfriend",
    "I remember a movie about a shark that attacks a beach town",
    "I can't remember the name, a banker digs a tunnel behind a poster",
    "movie where a shark attacks a small beach town in summer",
    "a wooden puppet who wants to be a real boy",
    "wie heißt der Film, in dem ein Junge an Weihnachten allein zu Hause bleibt",
    "le film où un rat cuisine dans un grand restaurant",
  ])("is told by its plot: %s", (text) => {
    expect(read(text).remembered).toBe(true);
  });

  it.each([
    "a film where the bad guy wins",
    "the one with dogs",
    "something like Heat, the one where they rob a bank",
    "funny films about a wedding",
    "a nice romance with a happy ending for tonight",
    "a thriller that keeps me guessing",
    "we watched the movie on the train, now we want something funny",
  ])("is no wish for films of a kind: %s", (text) => {
    expect(read(text).remembered).toBeUndefined();
  });

  it("is looked for by all words of its plot, of which none says who watches or what must not be there", () => {
    const { wish } = read("the one with the kid who sees dead people");
    expect(wish.certification).toBeUndefined();
    expect(wish.facets.filter(({ wanted, name }) => !wanted || /^kids|family-night/.test(name))).toEqual([]);
    expect(words("the one with the kid who sees dead people")).toEqual(["kid", "sees", "dead"]);
    const spaceship = read("the movie where the computer takes over the spaceship and kills the crew").wish;
    expect(spaceship.facets.every(({ wanted }) => wanted)).toBe(true);
    expect(spaceship.words.map(({ text }) => text)).toEqual(["computer", "spaceship", "kills", "crew"]);
  });

  it("asks for no quality outright, but for the years before its plot", () => {
    const { wish } = read("that old film where a guy in a wheelchair watches his neighbors");
    expect(wish.facets.every(({ weight }) => weight < 1)).toBe(true);
    expect(wish.years).toBeDefined();
  });
});

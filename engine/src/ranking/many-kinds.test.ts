import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { ofManyKinds } from "./many-kinds.ts";
import type { Candidate } from "./slate.ts";

const catalog = catalogOf([
  { ...bareMovie(1, "First Chase"), year: 1981, genres: ["Action"] },
  { ...bareMovie(2, "Second Chase"), year: 1984, genres: ["Action"] },
  { ...bareMovie(3, "A Laugh"), year: 1996, genres: ["Comedy"] },
  { ...bareMovie(4, "Third Chase"), year: 2003, genres: ["Action"] },
  { ...bareMovie(5, "A Tear"), year: 1955, genres: ["Drama"] },
]);
const candidate = (item: number, score: number, isKnown = true): Candidate => ({
  item,
  score,
  shares: { words: 0, taste: 0, fame: 1 },
  unknown: isKnown ? [] : ["year"],
});

describe("a list for words that said nothing", () => {
  it("has films of many kinds and times, the best of each first, and loses none", () => {
    const candidates = [candidate(0, 3), candidate(1, 2.9), candidate(2, 2.5), candidate(3, 2.6), candidate(4, 2.2)];
    expect(ofManyKinds(candidates, 4, catalog).map(({ item }) => item)).toEqual([0, 2, 4, 3, 1]);
  });

  it("puts films of which nobody knows whether they fit last", () => {
    const candidates = [candidate(0, 3), candidate(1, 2.9), candidate(4, 2.8, false)];
    expect(ofManyKinds(candidates, 3, catalog).map(({ item }) => item)).toEqual([0, 1, 4]);
  });
});

import { expect, it } from "vitest";
import type { Answer } from "../../api/types.ts";
import { ideasFor } from "./follow-up-ideas.ts";
import { emptyReading } from "./reading-edits.ts";

const answer = (films: readonly object[], wish: object = {}) =>
  ({
    picks: films.map((movie) => ({ movie })),
    reading: { ...emptyReading, wish: { ...emptyReading.wish, ...wish } },
  }) as unknown as Answer; // nothing else is looked at

const violent = { year: 2010, runtime: 100, levels: { violence: 3 } };
const old = { year: 1950, runtime: 150 };

it.each([
  ["a violent list of our days", answer([violent, violent]), ["less violent", "older ones"]],
  [
    "one that is less violent already",
    answer([violent], { facets: [{ name: "violence" }] }),
    ["older ones", "funnier"],
  ],
  ["long old films", answer([old, old]), ["newer ones", "shorter"]],
  ["long old films of chosen years", answer([old, old], { years: { to: 1960 } }), ["shorter", "funnier"]],
])("offers to %s what would change it", (_, list, ideas) => {
  expect(ideasFor(list).slice(0, 2)).toEqual(ideas);
  expect(ideasFor(list).at(-1)).toBe("something else");
});

it("speaks of the second film only where there is one, and of nothing where there is none", () => {
  expect(ideasFor(answer([old]))).not.toContain("more like the second");
  expect(ideasFor(answer([old, old]))).toContain("more like the second");
  expect(ideasFor(answer([]))).toEqual([]);
});

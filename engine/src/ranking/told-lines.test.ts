import { bareMovie, catalogOf, type Movie, type WishFacet } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createThesaurus } from "../reading/thesaurus.ts";
import { toldLines } from "./told-lines.ts";

const told: readonly (readonly [kind: "asked" | "plot", text: string])[][] = [
  [["asked", "a teacher who changes lives"]],
  [
    ["asked", "an abusive teacher"],
    ["asked", "the night that changes three lives"],
  ],
  [["plot", "A farmer waits for rain. A tutor changes the lives of four brothers."]],
  ...Array.from({ length: 40 }, (_, at) => [["asked", `a quiet farm with ${at} cows and a barn`] as const]),
];
const text = (kind: "asked" | "plot", line: string) => ({ kind, text: line, source: "notes", licence: "CC0-1.0" });
const catalog = catalogOf(
  told.map(
    (lines, id): Movie => ({
      ...bareMovie(id + 1, `Film ${id}`),
      texts: lines.map(([kind, line]) => text(kind, line)),
    }),
  ),
);
const thesaurus = createThesaurus();
const facet = (words: string, wanted = true): WishFacet => ({ name: "teacher", wanted, weight: 1, words });
const ask = (...facets: WishFacet[]) => toldLines({ words: [], facets }, catalog, thesaurus);

describe("lines that say what a wish says, as a whole", () => {
  it("knows the film of which one line says it, and not the one whose lines share its words between them", () => {
    const shares = ask(facet("teacher who changes the lives of students"));
    expect(shares?.[0]).toBeGreaterThan(0.3);
    expect(shares?.[1]).toBe(0);
    expect(shares?.[5]).toBe(0);
  });

  it("reads a plot sentence by sentence, and other words for the same thing", () => {
    const shares = ask(facet("teacher who changes the lives of brothers"));
    expect(shares?.[2]).toBeGreaterThan(0);
  });

  it("says nothing of a single word, nor of what is refused", () => {
    expect(ask(facet("teacher"))).toBeUndefined();
    expect(ask(facet("teacher who changes lives", false))).toBeUndefined();
  });
});

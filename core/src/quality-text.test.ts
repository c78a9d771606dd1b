import { describe, expect, it } from "vitest";
import { leadingFacets, qualityText } from "./quality-text.ts";
import { WishFacet } from "./reading.ts";

const facet = (name: string, wanted: boolean, more: Partial<WishFacet> = {}) =>
  WishFacet.parse({ name, wanted, ...more });

describe("a quality in words", () => {
  it.each([
    [facet("violence", false, { words: "violent", than: 6 }), "less violent than Heat"],
    [facet("funny", true, { words: "funnier", than: 6, comparative: true }), "funnier than Heat"],
    [facet("bleak", true, { words: "plus sombre", than: 6, comparative: true }), "plus sombre than Heat"],
    [facet("tender", true, { words: "tender", than: 6 }), "more tender than Heat"],
    [facet("happy-ending", true, { words: "with a happy ending" }), "with a happy ending"],
    [facet("slow-burn", true), "slow burn"],
    [facet("gore", false, { words: "gory" }), "gory"],
    [facet("gore", false, { words: "can't stand blood" }), "gore"],
    [facet("brain-off", true, { words: "three lads and beer on saturday" }), "brain off"],
  ])("is the person's own, compared where it is: %o", (one, text) => {
    expect(qualityText(one, one.than === undefined ? undefined : "Heat")).toBe(text);
  });

  it("is said once for all that a phrase means", () => {
    const rainy = { words: "rainy sunday", at: [6, 18] as [number, number] };
    const facets = [
      facet("rainy-day", true, rainy),
      facet("cozy", true, rainy),
      facet("cozy", true),
      facet("sad", false),
    ];
    expect(leadingFacets(facets).map(({ name }) => name)).toEqual(["rainy-day", "cozy", "sad"]);
  });
});

import { bareMovie } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { spokenNamesOf } from "./film-names.ts";

const spoken = (title: string) =>
  spokenNamesOf(bareMovie(1, title))
    .filter(({ kind }) => kind === "subtitle")
    .map(({ norms }) => norms.join(" "));

describe("a part of a title", () => {
  it.each([
    ["Star Wars: Episode V - The Empire Strikes Back", ["the empire strikes back", "empire strikes back"]],
    ["Harry Potter and the Goblet of Fire", ["the goblet of fire", "goblet of fire"]],
    ["Kill Bill: Vol. 2", []],
    ["24 7: Twenty Four Seven", []],
    ["Detective - First part", []],
  ])("is no name by numbers alone: %s", (title, names) => {
    expect(spoken(title)).toEqual(names);
  });
});

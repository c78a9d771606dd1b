import { describe, expect, it } from "vitest";
import { termsOf } from "./terms.ts";

describe("terms", () => {
  it("drop grammar and what says nothing in its field, and stem the rest", () => {
    const text = "This house is a haunting place of hauntings.";
    expect(termsOf(text)).toEqual(["hous", "haunt", "place", "haunt"]);
    expect(termsOf(text, new Set(["house", "place"]))).toEqual(["haunt", "haunt"]);
  });

  it.each([
    ["science fiction", "sci-fi"],
    ["World War II", "the second world war"],
    ["darker", "dark"],
    ["funniest", "funny"],
    ["saddest", "sad"],
    ["Amélie's", "amelie"],
    ["physicists", "physics"],
  ])("hear “%s” as “%s”", (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  it.each([
    ["animal", "animated"],
    ["boxing", "box office"],
    ["witness", "witty"],
    ["angel", "Los Angeles"],
    ["stranger", "strange"],
    ["university", "universe"],
  ])("keep “%s” apart from “%s”", (one, other) => {
    expect(termsOf(other)).not.toEqual(expect.arrayContaining(termsOf(one)));
  });

  it("keep other scripts as they are", () => {
    expect(termsOf("七人の侍 и Сталкер")).toEqual(["七人の侍", "сталкер"]);
    expect(termsOf("Край")).toEqual(["край"]);
  });
});

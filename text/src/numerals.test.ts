import { describe, expect, it } from "vitest";
import { inOneWriting, numbersAsDigits, withDigits } from "./numerals.ts";

describe("numbers as digits", () => {
  it("let what is counted fall away", () => {
    expect(numbersAsDigits(["godfather", "part", "iii"])).toEqual(["godfather", "3"]);
  });

  it.each([
    ["twenty one", "21"],
    ["x thirty nine", "x 39"],
    ["x twelve one", "x 12 1"],
    ["x teil drei", "x 3"],
  ])("read %j as %j", (words, digits) => {
    expect(numbersAsDigits(words.split(" ")).join(" ")).toBe(digits);
  });

  it("keep every word of a title", () => {
    expect(withDigits("v for vendetta part one vol iii")).toBe("v for vendetta part 1 volume 3");
  });

  it("leave lone letters, which are numbers only at some places", () => {
    expect(["i", "v", "x", "ii", "three", "versus", "heat"].map(inOneWriting)).toEqual([
      "i",
      "v",
      "x",
      "2",
      "3",
      "vs",
      "heat",
    ]);
  });
});

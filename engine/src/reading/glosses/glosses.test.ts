import { wordsOf } from "@matinee/text";
import { describe, expect, it } from "vitest";
import { glossesOf } from "./glosses.ts";
import { inEnglish, normsOf } from "./in-english.ts";

const glosses = glossesOf(
  {
    code: "xx",
    endings: ["e", "en", "er", "es"],
    joints: ["s"],
    silent: ["mal"],
    lines: [
      "gemütlich > cozy",
      "schön > beautiful",
      "schon > already",
      "liebe > love",
      "geschichte|geschichten > story",
      "null bock > no desire",
      "null > zero",
      "bock > goat",
      "zum lachen > funny",
    ].join("\n"),
  },
  ([first]) => first === "no",
);
const english = (text: string) => {
  const words = wordsOf(text);
  return normsOf(
    inEnglish(words, glosses, (norm) => norm === "thriller"),
    [...words.keys()],
  ).join(" ");
};

describe("words of another language in English", () => {
  it.each([
    ["gemütlich", "cozy"],
    ["gemuetlich", "cozy"],
    ["gemutlich", "cozy"],
    ["gemütliches", "cozy"],
    ["schon schön", "already beautiful"],
    ["Liebesgeschichten", "love story"],
    ["was zum Lachen", "funny"],
    ["zum, lachen", ""],
    ["mal thriller", "thriller"],
    ["xyz", ""],
  ])("“%s” are “%s”", (text, said) => expect(english(text)).toBe(said));

  it("leave a refusal to the word that refuses", () => expect(english("null Bock")).toBe("zero goat"));

  it("know which words they stand for", () => {
    const { starts, ends } = inEnglish(wordsOf("was zum lachen bitte"), glosses, () => false);
    expect(starts).toEqual([0, 0, 1, 1, 1]);
    expect(ends).toEqual([3]);
  });
});

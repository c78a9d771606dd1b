import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const genres = "Comedy Drama Horror Romance War".split(" ");
const films = ["Heat", "Lebanon"].map((title, at) => ({ ...bareMovie(at + 1, title), year: 2020, genres }));
const reader = createReader(catalogOf(films), Float32Array.of(1, 1));
const nations = (text: string) => {
  const { countries, languages } = reader.read(text).wish;
  return [...countries, ...languages].map(({ name }) => name);
};

describe("what happened to a nation", () => {
  it.each([
    "movies about the vietnam war",
    "iraq war movies",
    "something about the korean war",
    "movies about the spanish civil war",
    "a movie about the french revolution",
    "films about the irish famine",
    "films about the war in iraq",
    "un film sur la révolution française",
    "una película sobre la guerra civil española",
    "ein Film über den spanischen Bürgerkrieg",
  ])("is told by films of any country: %s", (text) => {
    expect(nations(text)).toEqual([]);
  });

  it.each([
    ["a korean war film", ["Korean"]],
    ["war movies from vietnam", ["VN"]],
    ["an italian movie about the resistance", ["Italian"]],
    ["une film de guerre français", ["FR"]],
    ["german films please, no war", ["German"]],
  ])("is not who made a film: %s", (text, expected) => {
    expect(nations(text)).toEqual(expected);
  });
});

import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";
import { isConversation } from "../turns.ts";
import { languages } from "./detect.ts";
import { smallWordsOf } from "./small-words.ts";

const films = [
  { ...bareMovie(1, "Suspiria"), year: 1977 },
  { ...bareMovie(2, "Suspiria"), year: 2018 },
  { ...bareMovie(3, "Seven"), year: 1995 },
  { ...bareMovie(4, "Almanya"), year: 2011 },
];
const reader = createReader(catalogOf(films), Float32Array.of(9, 8, 9, 5));
const feelings = (text: string) => reader.read(text).films.map(({ movieId, feeling }) => [movieId, feeling]);

describe("small words of a language", () => {
  it.each([
    ["Almanya: 7 out of 10, very touching", "liked"],
    ["Almanya: 7 sur 10, très touchant", "liked"],
    ["Almanya: 7 de 10, muy bonita", "liked"],
    ["J'ai donné 2 sur 10 à Almanya", "hated"],
  ])("tell the highest mark: “%s”", (text, feeling) => expect(feelings(text)).toContainEqual([4, feeling]));

  it.each([
    ["I loved the new Suspiria", 2],
    ["Ich liebe das neue Suspiria", 2],
    ["Me encantó la vieja Suspiria", 1],
  ])("tell films of one name apart: “%s”", (text, id) => expect(feelings(text)).toEqual([[id, "loved"]]));

  it.each([
    ["a comedy, 90min", 90],
    ["une comédie de moins de 2heures", 120],
    ["una commedia di 90minuti", 90],
    ["eine Komödie unter 2std", 120],
  ])("stand at digits: “%s”", (text, minutes) => {
    const { min = 0, max = 0 } = reader.read(text).wish.runtime ?? {};
    expect([min, max]).toSatisfy(([from, to]: number[]) => to >= minutes && to <= minutes + 15 && from <= minutes);
  });

  it("are those of the languages asked for, and no others", () => {
    const [english, german] = ["en", "de"].map((code) => languages.filter((one) => one.code === code));
    expect(smallWordsOf(english).grammar.definite).toEqual(new Set(["the"]));
    expect(smallWordsOf(german).grammar.definite.has("the")).toBe(false);
    expect(smallWordsOf([...german, ...english]).grammar.definite.has("the")).toBe(true);
  });
});

describe("a conversation", () => {
  it("begins with a greeting as a whole word", () => {
    expect(isConversation("Hi!\nSomething funny")).toBe(true);
    expect(isConversation("Buenas\nalgo de risa")).toBe(true);
    expect(isConversation("Hidden gems\nHis latest")).toBe(false);
  });
});

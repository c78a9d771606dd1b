import { describe, expect, it } from "vitest";
import { restsOn, sentencesOf, unfounded } from "./grounded.ts";

const material =
  "Heat, 1995, by Michael Mann, with Al Pacino and Robert De Niro. A crew of bank robbers in Los Angeles.";

describe("sentences against their material", () => {
  it.each([
    ["A crew of robbers plans in Los Angeles.", []],
    ["Michael Mann's film of 1995 is tense.", []],
    ["Tense from the start.", []],
    ["Set in Chicago, it burns slowly.", ["Chicago"]],
    ["It won 3 Oscars.", ["3", "Oscars"]],
    ["Val Kilmer is in it, too.", ["Val", "Kilmer"]],
    ["From 1996.", ["1996"]],
  ])("%s", (sentence, claims) => {
    expect(unfounded(sentence, material)).toEqual(claims);
  });

  it("are told apart by their ends", () => {
    expect(sentencesOf("One. Two! “Three”? and more")).toEqual(["One.", "Two!", "“Three”? and more"]);
    expect(sentencesOf("no end")).toEqual(["no end"]);
    expect(sentencesOf(" ")).toEqual([]);
  });

  it.each([
    ["A crew of robbers in Los Angeles, by Michael Mann.", true],
    ["A film by Mann about bank robbers.", true],
    ["The story is told from several sides to avoid any plot holes.", false],
    ["Viewers were delighted everywhere.", false],
  ])("rest on it or do not: %s", (sentence, rests) => {
    expect(restsOn(sentence, material)).toBe(rests);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { feelingCaseOf, markedSentence, nationRoleAt, roleAt } from "./marked-sentences.ts";

const folder = new URL("../../test/marked-sentences/", import.meta.url);

describe("a sentence with marks", () => {
  test("is read as its text, with the places of what the marks say", () => {
    const { text, films, names, tells } = markedSentence(
      "{heat|loved} was great, a [robbery] with no [-blood], no <Brad Pitt|refuse>",
    );
    expect(text).toBe("heat was great, a robbery with no blood, no Brad Pitt");
    const partOf = ({ at }: { readonly at: readonly [number, number] }) => text.slice(...at);
    expect(films.map((film) => [partOf(film), film.role])).toEqual([["heat", "loved"]]);
    expect(names.map((name) => [partOf(name), name.role])).toEqual([["Brad Pitt", "refuse"]]);
    expect(tells.map((one) => [partOf(one), one.wanted])).toEqual([
      ["robbery", true],
      ["blood", false],
    ]);
  });

  test.each(["a {film|loved", "{film|adored}", "<Denmark|maybe>", "something [slow"])(
    "is refused where it is %s",
    (line) => {
      expect(() => markedSentence(line)).toThrow(/not closed|Invalid/);
    },
  );

  test("says of each part what it is to the wish", () => {
    const one = markedSentence("my aunt from <Oslo|told> wants [slow] <Danish|want> films, no [-war]");
    const roleOf = (word: string) => roleAt(one, [one.text.indexOf(word), one.text.indexOf(word) + word.length]);
    expect(["aunt", "Oslo", "slow", "Danish", "war"].map(roleOf)).toEqual([
      "nothing",
      "nothing",
      "wanted",
      "wanted",
      "refused",
    ]);
  });

  test("says of each nation what it is to the wish", () => {
    const one = markedSentence(
      "<Danish|want>, [set in Kenya], no [-the French], no <Swedes|refuse>, off to <Peru|told>",
    );
    const roleOf = (word: string) => nationRoleAt(one, [one.text.indexOf(word), one.text.indexOf(word) + word.length]);
    expect(["Danish", "Kenya", "French", "Swedes", "Peru"].map(roleOf)).toEqual([
      "wanted",
      "nothing",
      "refused",
      "refused",
      "nothing",
    ]);
  });

  test("says of each film what is felt about it", () => {
    expect(
      feelingCaseOf(markedSentence("{Up|loved}, my dad hates {It|theirs-}; like {Her|like}, not seen {Coco|unseen}")),
    ).toEqual({
      text: "[Up], my dad hates [It]; like [Her], not seen [Coco]",
      films: [{ feeling: "loved" }, { theirs: "disliked" }, { like: true }, { unseen: true }],
    });
    expect(feelingCaseOf(markedSentence("something [slow]"))).toBeUndefined();
  });
});

test.each(readdirSync(folder))("all sentences of %s have marks that can be read", (file) => {
  const lines = readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(100);
  const texts = lines.map((line) => markedSentence(line).text.toLowerCase());
  expect(new Set(texts).size).toBe(lines.length);
});

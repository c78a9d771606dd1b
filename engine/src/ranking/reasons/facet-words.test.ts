import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isKnown, wordsOf } from "./facet-words.ts";

const vocabulary = ["facets", "levels"].flatMap((file) =>
  readFileSync(new URL(`../../../../films/vocabulary/${file}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { readonly name: string }).name),
);

describe("facets in words", () => {
  it("are there for the whole vocabulary, and each says its own", () => {
    const parts = vocabulary.map((name) => wordsOf(name).part);
    expect(parts.filter((part, at) => parts.indexOf(part) !== at)).toEqual([]);
    expect(vocabulary.filter((name) => !isKnown(name))).toEqual([]);
    for (const name of vocabulary) {
      const { part, thing } = wordsOf(name);
      for (const words of [part, thing]) expect(words).toMatch(/^\S(.*\S)?$/);
      expect(`${part}${thing}`).not.toMatch(/[|=,]/);
    }
  });
});

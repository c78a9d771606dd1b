import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expanded, phraseBook } from "./phrases.ts";
import { wordsOf } from "./tokens.ts";

describe("a book of phrases", () => {
  const book = phraseBook(
    [
      ["not|never a|the? fan of", 1],
      ["not", 2],
      ["never a fan", 3],
      ["not", 4],
    ],
    new Set(["really", "quite"]),
  );
  const at = (text: string, place = 0) => book.at(wordsOf(text), place);

  it("finds the longest phrase that begins at a word, with fillers between", () => {
    expect(at("not really a quite fan of it")).toEqual({ from: 0, to: 6, value: 1 });
    expect(at("never a fan")).toEqual({ from: 0, to: 3, value: 3 });
    expect(at("I am not fan of it", 2)).toEqual({ from: 2, to: 5, value: 1 });
  });

  it("gives the first value of two equal phrases, and of what goes on otherwise the part that is one", () => {
    expect(at("not a fiend")).toEqual({ from: 0, to: 1, value: 2 });
  });

  it.each([["of it"], [""], ["never"], ["never a, fan"]])("finds nothing in “%s”", (text) => {
    expect(at(text)).toBeUndefined();
  });

  it("finds nothing before the first word and behind the last", () => {
    expect([at("not", -1), at("not", 1)]).toEqual([undefined, undefined]);
  });

  it("finds of any lists what comparing with each phrase finds", () => {
    const word = fc.constantFrom("a", "b", "c", "d", "e", "really");
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 });
    const lists = fc.array(phrase, { maxLength: 40 });
    fc.assert(
      fc.property(lists, fc.array(word, { maxLength: 12 }), (phrases, spoken) => {
        const words = wordsOf(spoken.join(" "));
        const one = phraseBook(phrases.map((norms, value) => [norms.join(" "), value]));
        for (let from = 0; from < words.length; from++) {
          const matching = phrases
            .map((norms, value) => ({ norms, value }))
            .filter(({ norms }) => norms.every((norm, place) => words[from + place]?.norm === norm))
            .toSorted((a, b) => b.norms.length - a.norms.length || a.value - b.value)[0];
          const right = matching && { from, to: from + matching.norms.length, value: matching.value };
          expect(one.at(words, from)).toEqual(right);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("holds thousands of phrases", () => {
    const phrases = Array.from({ length: 3_000 }, (_, at) => `w${at % 97} x${at % 89} y${at}`);
    const large = phraseBook(phrases.map((one, value) => [one, value]));
    for (const [value, one] of phrases.entries()) expect(large.at(wordsOf(one), 0)?.value).toBe(value);
    expect(expanded(phrases[0])).toEqual([["w0", "x0", "y0"]]);
  });
});

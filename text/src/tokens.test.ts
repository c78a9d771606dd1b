import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "./tokens.ts";

describe("the words of a text", () => {
  it("are the same whether the whole text is plain or not", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aAzL09 ,:;!?()-'"), maxLength: 30 });
    fc.assert(
      fc.property(plain, (text) => {
        // A letter with an accent makes of it a text that is looked at closely.
        expect(wordsOf(text)).toEqual(wordsOf(`${text} é`).slice(0, -1));
      }),
    );
  });

  it("know their place, their case and what stands before them", () => {
    expect(wordsOf("Up, (500) Days")).toEqual([
      { start: 0, end: 2, raw: "Up", norm: "up", capital: true, gap: "" },
      { start: 5, end: 8, raw: "500", norm: "500", capital: false, gap: ", (" },
      { start: 10, end: 14, raw: "Days", norm: "days", capital: true, gap: ") " },
    ]);
  });

  it("are signs where they stand for words, and names of JavaScript are none", () => {
    const norms = (text: string) => wordsOf(text).map(({ norm }) => norm);
    expect(norms("fun & w/o gore")).toEqual(["fun", "and", "without", "gore"]);
    expect(norms("the “constructor”")).toEqual(["the", "constructor"]);
  });
});

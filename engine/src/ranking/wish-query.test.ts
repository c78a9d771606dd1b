import { emptyWish } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createThesaurus } from "../reading/thesaurus.ts";
import { queryOf } from "./wish-query.ts";

const thesaurus = createThesaurus();

describe("a wish as a query", () => {
  it("leaves years to the filter: among films of the 70s those that speak of the 70s are no better", () => {
    const { words, wanted } = queryOf({ ...emptyWish, years: { from: 1970, to: 1979 } }, thesaurus);
    expect([...words, ...wanted]).toEqual([]);
  });

  it("asks for words with what means the same, and weighs what is not wanted against films", () => {
    const wish = {
      ...emptyWish,
      words: [
        { text: "gritty", wanted: true, kind: "mood" as const },
        { text: "gore", wanted: false, kind: "mood" as const },
      ],
    };
    const { words, wanted } = queryOf(wish, thesaurus);
    expect(words.map(({ text, weight }) => [text, Math.sign(weight)])).toEqual([
      ["gritty", 1],
      ["gore", -1],
    ]);
    expect(words[0]?.related?.length).toBeGreaterThan(0);
    expect(wanted.map(({ text }) => text)).toEqual(["gritty"]);
  });
});

import { emptyWish, type Wish } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { nextPhrase, withPhrases } from "./phrases.ts";

const wish: Wish = {
  ...emptyWish,
  facets: [
    { name: "nature", wanted: true, weight: 1, at: [0, 20] },
    { name: "desert", wanted: true, weight: 1, at: [0, 20] },
    { name: "funny", wanted: true, weight: 1, at: [30, 35] },
  ],
  words: [
    { text: "forest", wanted: true, kind: "free", at: [0, 6] },
    { text: "whale", wanted: true, kind: "free", at: [40, 45] },
  ],
};
const phrases = ({ facets, words }: Wish) => [...facets, ...words].map(({ phrase }) => phrase);

describe("phrases of a wish whose text is left behind", () => {
  it("are the facets of one place, and the words that they stand for", () => {
    expect(phrases(withPhrases(wish, 3))).toEqual([3, 3, 4, 3, undefined]);
  });

  it("keep their numbers in a further follow-up, in which others get new ones", () => {
    const once = withPhrases(wish, 0);
    expect(withPhrases(once, 7)).toEqual(once);
    expect([nextPhrase(emptyWish), nextPhrase(once)]).toEqual([0, 2]);
  });
});

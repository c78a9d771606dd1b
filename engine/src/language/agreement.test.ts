import { describe, expect, it } from "vitest";
import { disagrees } from "./agreement.ts";

const heat = { wish: "a tense heist", facts: '{"title":"Heat","genres":["Crime"],"facets":["heist","tense"]}' };
const carrie = {
  wish: "a bleak killer film, nothing gory",
  facts: '{"title":"Carrie","facets":["bleak","gore","sad"]}',
};

describe("a score and its reason", () => {
  it.each([
    [0.9, "not a heist and not tense", heat],
    [0.9, "boring and irrelevant", heat],
    [-0.8, "fits the wish", heat],
    [0.9, "does not fit the wish", heat],
    [0.9, "hardly fits", heat],
    [-0.9, "exactly what is asked for", heat],
    [-0.7, "wonderful", heat],
    [0.8, "gory", carrie],
    [-0.8, "not gory", carrie],
  ])("disagree: %d, %s", (score, reason, reasoned) => {
    expect(disagrees(score, reason, reasoned)).toBe(true);
  });

  it.each([
    [0.9, "a tense heist", heat],
    [-0.9, "no heist, not tense", heat],
    [-0.6, "a heist, but a comedy", heat],
    [0.6, "tense, though not a heist", heat],
    [-0.8, "hardly fits the wish", heat],
    [-0.8, "a sweet romance", heat],
    [-0.8, "boring", heat],
    [0.8, "a bleak, sad film of a killer", carrie],
    [0.8, "bleak and not gory", carrie],
    [-0.9, "gory, which is not wanted", carrie],
    [0.2, "boring and irrelevant", heat],
    [0.9, "a desperate heist that fails", heat],
  ])("agree: %d, %s", (score, reason, reasoned) => {
    expect(disagrees(score, reason, reasoned)).toBe(false);
  });
});

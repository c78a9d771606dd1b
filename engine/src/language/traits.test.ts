import { describe, expect, it } from "vitest";
import { bearsOut, unfoundedTraits } from "./traits.ts";

const saw = JSON.stringify({
  title: "Saw",
  genres: ["Horror"],
  facets: ["gore", "bleak", "twist"],
  about: "Two men in a room.",
});
const robbers = JSON.stringify({
  title: "Hell or High Water",
  genres: ["Crime"],
  facets: ["heist", "tense", "slow-burn"],
});

describe("qualities that a sentence says of a film", () => {
  it.each([
    ["A tense crime film about a heist, directed by James Wan.", saw, ["Crime", "criminal", "heist", "tense"]],
    ["A bleak horror film with a twist.", saw, []],
    ["gory, which is not wanted", saw, []],
    ["gory, which is not wanted", robbers, ["gore"]],
    ["not gory at all", robbers, []],
    ["no comedy, and nothing cozy", saw, []],
    ["a slow burn of a heist", robbers, []],
    ["two men in a room", saw, []],
  ])("%s", (sentence, material, unfounded) => {
    expect(unfoundedTraits(sentence, material).sort()).toEqual([...unfounded].sort());
  });

  it("are borne out by names and by words that hint at them", () => {
    expect(bearsOut("A gory and funny ride")("gore")).toBe(true);
    expect(bearsOut("He teaches at a school")("gore")).toBe(false);
  });
});

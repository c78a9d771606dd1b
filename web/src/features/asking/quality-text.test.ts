import { expect, it } from "vitest";
import { qualityText } from "./quality-text.ts";

const quality = (name: string, words: string | undefined, wanted: boolean, than?: number, comparative?: true) => ({
  name,
  words,
  wanted,
  weight: 1,
  than,
  ...(comparative && { comparative }),
});

it.each([
  [quality("violence", "violent", false, 6), "less violent than Heat"],
  [quality("romantic", "romantic", true, 6), "more romantic than Heat"],
  [quality("funny", "funnier", true, 6, true), "funnier than Heat"],
  [quality("bleak", "plus sombre", true, 6, true), "plus sombre than Heat"],
  [quality("tender", "tender", true, 6), "more tender than Heat"],
  [quality("slow-burn", undefined, false, 6), "less slow burn than Heat"],
  [quality("happy-ending", "with a happy ending", true), "with a happy ending"],
  [quality("slow-burn", undefined, true), "slow burn"],
  [quality("gore", "gory", false), "gory"],
  [quality("gore", "can't stand blood", false), "gore"],
  [quality("brain-off", "three lads and beer on saturday", true), "brain off"],
])("says a quality in the person's own words, compared where it is: %o", (said, text) => {
  expect(qualityText(said, said.than === undefined ? undefined : "Heat")).toBe(text);
});

it("compares with nothing while the other film's title is not known", () => {
  expect(qualityText(quality("violence", "violent", false, 6))).toBe("less violent");
});

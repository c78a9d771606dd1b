import { expect, it } from "vitest";
import { amountOf, isOfDegree } from "./amounts.ts";

it.each([
  ["funny", true, "more fun"],
  ["romantic", true, "more romantic"],
  ["thought-provoking", true, "more thought-provoking"],
  ["thought-provoking", false, "less thought-provoking"],
  ["scary", false, "fewer scares"],
  ["sad", false, "less sadness"],
  ["cheesy", false, "less cheesy"],
  ["violence", false, "less violence"],
  ["jumps", false, "fewer jump scares"],
] as const)("%s (more: %s) is told as %s", (name, isMore, told) => expect(amountOf(name, isMore)).toBe(told));

it.each(["family-night", "brain-off", "cult", "silent", "robot", "christmas"])(
  "%s is no tone that is compared",
  (name) => expect(isOfDegree(name)).toBe(false),
);

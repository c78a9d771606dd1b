import { expect, it } from "vitest";
import { likesIn } from "./description.ts";

it.each([
  ["Age: 33, gender: M, occupation: software engineer. Enjoys sci-fi and action", "Enjoys sci-fi and action"],
  ["age=24; sex=F; occupation=student; likes musicals.", "likes musicals."],
  ["A 61-year-old teacher who loves documentaries", "teacher who loves documentaries"],
  ["Gender: F", ""],
  ["Loves films of the 1970s", "Loves films of the 1970s"],
])("of %j keeps %j", (description, likes) => {
  expect(likesIn(description)).toBe(likes);
});

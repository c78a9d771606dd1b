import { expect, it } from "vitest";
import { likesIn, traitsIn } from "./description.ts";

it.each([
  ["Age: 33, gender: M, occupation: software engineer. Enjoys sci-fi and action", "Enjoys sci-fi and action"],
  ["age=24; sex=F; occupation=student; likes musicals.", "likes musicals."],
  ["A 61-year-old teacher who loves documentaries", "teacher who loves documentaries"],
  ["Gender: F", ""],
  ["Loves films of the 1970s", "Loves films of the 1970s"],
])("of %j keeps %j", (description, likes) => {
  expect(likesIn(description)).toBe(likes);
});

it.each([
  [
    "Age: 33, gender: M, occupation: software engineer. Enjoys sci-fi",
    { age: 33, gender: "M", occupation: "software engineer" },
  ],
  ["age=24; sex=F; job=student", { age: 24, gender: "F", occupation: "student" }],
  ["A 61-year-old teacher who loves documentaries", { age: 61, occupation: "teacher" }],
  ["a 25 year old woman, likes musicals", { age: 25, gender: "woman" }],
  ["Age: unknown. Loves films of the 1970s", {}],
])("of %j knows %j", (description, traits) => {
  expect(traitsIn(description)).toEqual(traits);
});

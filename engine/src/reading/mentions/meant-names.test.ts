import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const titles = ["The Town", "Drive", "Heat", "Anora", "Up"];
const movies = titles.map((title, at) => ({ ...bareMovie(at + 1, title), year: 2010 }));
const reader = createReader(
  catalogOf([...movies, { ...bareMovie(9, "Julie & Julia"), directors: ["Nora Ephron"] }]),
  new Float32Array(titles.length + 1).fill(1),
);
const told = (text: string) => reader.read(text).films.map(({ title }) => title);

describe("an ordinary word in small letters", () => {
  it.each([
    ["I've been on nights in Leeds and have fallen in love with the town at 3am", []],
    ["Two of us, both called Sue, drive to Portugal every September", []],
    ["ok so my flatmates say I'm morbid, but nothing perks me up like a coffin", []],
    ["I loved drive. What else has Ryan Gosling done?", ["Drive"]],
    ["i loved heat", ["Heat"]],
    ["In Leeds we watched The Town at 3am", ["The Town"]],
  ])("is a name where something is told of it and it ends there: %s", (text, films) => {
    expect(told(text)).toEqual(films);
  });

  it("is no name together with the first one of somebody", () => {
    const { films, wish } = reader.read("A Nora Ephron for a rainy Sunday");
    expect(films).toEqual([]);
    expect(wish.people.map(({ name }) => name)).toEqual(["Nora Ephron"]);
  });
});

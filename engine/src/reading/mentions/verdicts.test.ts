import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const titles = ["Heat", "Cats", "Snow", "Avatar", "Titanic", "Alien", "Dune", "Deep Blue Sea"];
const catalog = catalogOf(titles.map((title, at) => bareMovie(at + 1, title)));
const reader = createReader(catalog, new Float32Array(titles.length).fill(1));
const told = (text: string) =>
  reader.read(text).films.map(({ title, feeling, theirs, seen }) => [title, feeling, theirs, seen]);

describe("what is told of a film", () => {
  it.each([
    ["Not that I didn't like Heat", [["Heat", "liked", undefined, "seen"]]],
    ["Everyone loves Avatar, I don't", [["Avatar", "disliked", "loved", "seen"]]],
    ["my wife hates Avatar but I love it", [["Avatar", "loved", "hated", "seen"]]],
    ["my wife loves Avatar, I want something funny", [["Avatar", undefined, "loved", undefined]]],
    ["my new girlfriend and I saw Heat, something romantic", [["Heat", undefined, undefined, "seen"]]],
    ["I saw the new Dune", [["Dune", undefined, undefined, "seen"]]],
    ["we loved Heat and want another chase, nothing gory", [["Heat", "loved", undefined, "seen"]]],
    ["I've heard of Dune but never got around to it", [["Dune", undefined, undefined, "not-seen"]]],
    ["I've never seen Alien", [["Alien", undefined, undefined, "not-seen"]]],
    ["my husband thinks Avatar is a masterpiece. I needed a nap.", [["Avatar", "disliked", "loved", "seen"]]],
    ["my sister swears by Titanic. Over my dead body.", [["Titanic", "hated", "loved", "seen"]]],
    ["my son's favourite is Dune and I'm sick of it", [["Dune", "disliked", "loved", "seen"]]],
    ["my wife loves Avatar. We want something funny tonight", [["Avatar", undefined, "loved", undefined]]],
    ["critics panned Heat but I had a blast", [["Heat", "liked", "disliked", "seen"]]],
    ["Watched Titanic on Sunday, cried like a baby", [["Titanic", "liked", undefined, "seen"]]],
    ["Finally saw Alien. What a waste of an evening.", [["Alien", "hated", undefined, "seen"]]],
    [
      "anything like Alien that I haven't seen, I've seen Dune",
      [
        ["Alien", "liked", undefined, undefined],
        ["Dune", undefined, undefined, "seen"],
      ],
    ],
    [
      "I loved Heat, hated Titanic and haven't seen Alien yet",
      [
        ["Heat", "loved", undefined, "seen"],
        ["Titanic", "hated", undefined, "seen"],
        ["Alien", undefined, undefined, "not-seen"],
      ],
    ],
  ])("is heard in “%s”", (text, films) => expect(told(text)).toEqual(films));
});

describe("an everyday word that is a title", () => {
  it.each([
    ["Heat lives rent-free in my head", "Heat", "loved"],
    ["Heat? Couldn't stand it", "Heat", "hated"],
    ["I walked out of Cats", "Cats", "hated"],
    ["Cats is an insult to its audience", "Cats", "hated"],
    ["Cats was awful", "Cats", "hated"],
  ])("is judged in “%s”", (text, title, feeling) => {
    expect(told(text)).toEqual([[title, feeling, undefined, "seen"]]);
    expect(reader.read(text).wish.facets).toEqual([]);
  });

  it.each([["Snow is great"], ["something with snow"], ["Cats are great"]])("is none in “%s”", (text) =>
    expect(told(text)).toEqual([]),
  );
});

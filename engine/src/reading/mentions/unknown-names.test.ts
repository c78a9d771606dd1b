import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, test } from "vitest";
import { createReader } from "../reader.ts";

const titles = ["Heat", "Once", "Saw", "Lost in Translation"];
const reader = createReader(
  catalogOf(titles.map((title, at) => bareMovie(at + 1, title))),
  new Float32Array(titles.length).fill(1),
);

describe("a film that the catalogue does not have", () => {
  const cases: [text: string, unread: string[], films: string[]][] = [
    ["Loved Oppenheimer and Barbie, hated Heat", ["Oppenheimer", "Barbie"], ["Heat"]],
    ["I really liked Everything Everywhere All at Once and Heat", ["Everything Everywhere All at Once"], ["Heat"]],
    ["movies like saltburn", ["saltburn"], []],
    ["films like Past Lives or Lost in Translation", ["Past Lives"], ["Lost in Translation"]],
    ["something like The American Dreamers", ["The American Dreamers"], []],
    ["I love The American", ["The American"], []],
    ["I saw Heat and Knives Out", ["Knives Out"], ["Heat"]],
    ["Knives Out was a blast. Got anything", ["Knives Out"], []],
    ["Last week If Beale Street Could Talk, tonight Heat", ["If Beale Street Could Talk"], ["Heat"]],
    // Only lists of known films tell these from a hotel and from something that is inherited.
    ["We couldn't sleep after Hereditary and Midsommar", ["Hereditary", "Midsommar"], []],
    ["for the two of us Aftersun was too much", ["Aftersun"], []],
    ["J'ai adoré Anatomie d'une chute", ["Anatomie d'une chute"], []],
  ];
  test.each(cases)("is told back from %j", (text, unread, films) => {
    const reading = reader.read(text);
    expect(reading.unread.map((part) => part.text)).toEqual(unread);
    expect(reading.films.map((film) => film.title)).toEqual(films);
    expect(reading.wish.words).toEqual([]);
  });

  const wishes = [
    "I love Tarantino",
    "I like Japanese horror",
    "I love Disney",
    "Didn't like the Saw films",
    "I love trains",
    "I like American films",
    "I love the American West",
    "My Aunt Mary was great company. We want a comedy",
    "New York was wonderful, so something set there",
    "a drama, old or new",
    "a fresh start, a bright smile",
    "My dad said 'too much hat' and left. Something with Cate Blanchett",
  ];
  test.each(wishes)("is not seen in %j", (text) => {
    expect(reader.read(text).unread).toEqual([]);
  });
});

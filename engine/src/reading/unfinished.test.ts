/** Texts as they are while people type, cut, paste and shuffle: the reader must make something of each of them. */
import { Reading } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogOfStarter } from "../../test/catalogs.ts";
import { requestsOfPeople } from "../../test/requests.ts";
import { differencesOf } from "../evaluation/reading-score.ts";
import { createReader } from "./reader.ts";

const { catalog, fame } = catalogOfStarter();
const reader = createReader(catalog, fame);
const requests = requestsOfPeople();
/** Every fiftieth one, word by word: each beginning and end of it is a reading of its own. */
const written = requests.filter((_, at) => at % 50 === 0).map((text) => text.split(/(?<=\s)/));

/** What is wrong with the readings of the texts. */
const faults = (texts: Iterable<string>): string[] =>
  Array.from(texts).flatMap((text) => {
    try {
      const reading = reader.read(text);
      const outside = differencesOf({ text }, reading).filter((one) => one.startsWith("place outside"));
      return Reading.safeParse(reading).success ? outside.map((one) => `${one}: ${text}`) : [`no reading: ${text}`];
    } catch (error) {
      return [`${String(error)}: ${text}`];
    }
  });

describe("a text that is not finished", { timeout: 240_000 }, () => {
  it("is read when it ends in an article", () => {
    expect(faults(["I loved the", "something like a", "J'ai adoré la", "ich liebe die", "me encantó el"])).toEqual([]);
  });

  it("is read after each of its words", () => {
    expect(faults(written.flatMap((words) => words.map((_, end) => words.slice(0, end + 1).join(""))))).toEqual([]);
  });

  it("is read from each of its words on", () => {
    expect(faults(written.flatMap((words) => words.map((_, start) => words.slice(start).join(""))))).toEqual([]);
  });

  it("is read cut anywhere, even within a letter of two units", () => {
    const cuts = fc
      .constantFrom(...requests)
      .chain((text) =>
        fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
      );
    expect(faults(fc.sample(cuts, 100))).toEqual([]);
  });

  it("is read with its words in any order, and with words of others", () => {
    const order = (words: readonly string[]) => fc.shuffledSubarray([...words]).map((some) => some.join(" "));
    const mixed = fc.tuple(fc.constantFrom(...written), fc.constantFrom(...written)).map((both) => both.flat());
    const shuffles = fc.oneof(fc.constantFrom(...written), mixed).chain(order);
    expect(faults(fc.sample(shuffles, 100))).toEqual([]);
  });

  it("is read with any Unicode among its words", () => {
    const strange = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        "\ud83c",
        "\u0000",
        "\u202e",
        "\u200d",
        "\ufe0f",
        "İ",
        "ß",
        "ﬁ",
        "e\u0301\u0301",
        "\u2028",
        "'s",
        "“",
        "„",
      ),
    );
    const fuzzed = fc
      .tuple(fc.constantFrom(...written), fc.array(fc.tuple(fc.nat(60), strange), { minLength: 1, maxLength: 6 }))
      .map(([words, pieces]) =>
        pieces.reduce((text, [at, piece]) => text.toSpliced(at % (text.length + 1), 0, piece), words).join(""),
      );
    expect(faults(fc.sample(fuzzed, 100))).toEqual([]);
  });
});

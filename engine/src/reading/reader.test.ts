import { existsSync } from "node:fs";
import { bareMovie, type Catalog, catalogOf, type NumericArray, Reading, sharedArrays } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogOfMovieLens, catalogOfStarter, sharedData } from "../../test/catalogs.ts";
import { readingCases } from "../../test/reading-cases.ts";
import { differencesOf } from "../evaluation/reading-score.ts";
import { createReader } from "./reader.ts";

const starter = catalogOfStarter();
const reader = createReader(starter.catalog, starter.fame);
const small = `${sharedData}/ml-latest-small`;

describe("a reader", () => {
  it("understands films with feelings and a wish", () => {
    const { films, wish } = reader.read("I loved Heat, but Avatar bored me. Something dark from the 90s, no musicals!");
    expect(films.map(({ title, feeling }) => [title, feeling])).toEqual([
      ["Heat", "loved"],
      ["Avatar", "disliked"],
    ]);
    expect(wish.words.map(({ text }) => text)).toEqual(["dark"]);
    expect(wish.genres.map(({ name, wanted }) => [name, wanted])).toEqual([["Musical", false]]);
    expect(wish.years).toMatchObject({ from: 1990, to: 1999 });
  });

  it("knows the place of every part in the text", () => {
    const text = "“Amélie” 🎬 was great — now a thriller with Tom Hanks, under 2 hours";
    const { films, wish } = reader.read(text);
    const written = (part: { at?: [number, number] | undefined } | undefined) => text.slice(...(part?.at ?? [0, 0]));
    expect(written(films[0])).toBe("Amélie");
    expect(written(wish.genres[0])).toBe("thriller");
    expect(written(wish.people[0])).toBe("Tom Hanks");
    expect(written(wish.runtime)).toBe("under 2 hours");
  });

  it("reads asterisks behind a title as its stars, and those of lists and of emphasis as none", () => {
    const felt = (text: string) => reader.read(text).films.map(({ title, feeling }) => `${title}: ${feeling}`);
    expect(felt("Heat *****, Titanic *")).toEqual(["Heat: loved", "Titanic: hated"]);
    expect(felt("Heat: ****")).toEqual(["Heat: liked"]);
    expect(felt("I loved **Heat** and *Titanic*")).toEqual(["Heat: loved", "Titanic: loved"]);
    expect(felt("Good ones:\n* Heat\n* Titanic")).not.toContain("Titanic: hated");
  });

  it("cuts the titles out of the wish", () => {
    const { wish } = reader.read("I loved Fight Club and The Silence of the Lambs. Now a comedy about friendship.");
    expect(wish.words.map(({ text }) => text)).toEqual(["friendship"]);
  });

  it("says kindly which quoted title it does not know", () => {
    const { films, unread } = reader.read("I loved “Qwertzuiop Asdfghjkl” and “Heat”.");
    expect(films.map(({ title }) => title)).toEqual(["Heat"]);
    expect(unread).toMatchObject([{ text: "Qwertzuiop Asdfghjkl", why: "No film of this name is in the catalogue." }]);
  });

  it("takes another number for another film, and says which one is not there", () => {
    const films = [
      { ...bareMovie(1, "Rocky"), year: 1976 },
      { ...bareMovie(2, "Rocky II"), year: 1979 },
      { ...bareMovie(3, "Rambo III"), year: 1988 },
      { ...bareMovie(4, "Rambo: First Blood Part II"), year: 1985 },
      { ...bareMovie(5, "Heat"), year: 1995 },
      { ...bareMovie(6, "Seven"), year: 1995 },
      { ...bareMovie(7, "X-Men: First Class"), year: 2011 },
    ];
    const { read } = createReader(catalogOf(films), Float32Array.of(9, 5, 4, 3, 8, 7, 2));
    const met = (text: string) => read(text).films.map(({ title }) => title);
    expect(met("something like rocky two, but funny")).toEqual(["Rocky II"]);
    expect(met("something like rambo 2, but funny")).toEqual(["Rambo: First Blood Part II"]);
    for (const name of ["rocky 7", "Rocky VII", "rocky part 3", "rambo 4", "x-men 2", "Heat 2"]) {
      expect(met(`something like ${name}, but funny`)).toEqual([]);
      expect(met(`I loved "${name}"`)).toEqual([]);
    }
    expect(read("something like rocky 7, but funny").unread).toMatchObject([{ text: "rocky 7" }]);
    for (const text of ["I loved Heat 2 hours long", "I loved Heat 9/10", "I loved Heat 1995", "I loved Heat 9 times"])
      expect(met(text)).toEqual(["Heat"]);
  });

  it("chooses between films of one name by the year, else by fame", () => {
    const twins = catalogOf([
      { ...bareMovie(1, "Solaris"), year: 1972 },
      { ...bareMovie(2, "Solaris"), year: 2002 },
    ]);
    const { read } = createReader(twins, Float32Array.of(1, 9));
    expect(read("loved Solaris").films[0]?.movieId).toBe(2);
    expect(read("loved Solaris from 1972").films[0]?.movieId).toBe(1);
    expect(read('loved "Solaris (1972)"').films[0]?.movieId).toBe(1);
  });

  it("takes the verb of a title for no feeling, and loves a film by its name", () => {
    const films = [bareMovie(1, "Love Actually"), bareMovie(2, "Heat")];
    const { read } = createReader(catalogOf(films), Float32Array.of(9, 9));
    const { films: like, wish } = read("Love Actually but not cheesy");
    expect(like).toMatchObject([{ title: "Love Actually", feeling: "liked", role: "like" }]);
    expect(wish.words).toMatchObject([{ text: "cheesy", wanted: false }]);
    expect(read("Love Heat").films).toMatchObject([{ title: "Heat", feeling: "loved" }]);
  });

  it("uses the catalogue's own name of a genre", () => {
    const old = catalogOf([{ ...bareMovie(1, "Bambi"), genres: ["Children's"] }]);
    expect(createReader(old, Float32Array.of(1)).read("a family movie").wish.genres).toMatchObject([
      { name: "Children's", wanted: true },
    ]);
  });

  it("reads the same from names that another thread has filed", () => {
    const held = new Map<string, NumericArray>();
    createReader(starter.catalog, starter.fame, { shared: sharedArrays(held) });
    const found = structuredClone(held);
    const mate = createReader(starter.catalog, starter.fame, { shared: sharedArrays(found) });
    expect([...found.keys()]).toEqual([...held.keys()]);
    expect(held.size).toBeGreaterThan(1);
    for (const text of ["I loved Heat and hated the shawshenk redemtion", "something like Amelei, but funnier"])
      expect(mate.read(text)).toEqual(reader.read(text));
    const misspelt = "I loved Memneto";
    for (const array of held.values()) array.fill(0);
    expect(mate.read(misspelt)).not.toEqual(reader.read(misspelt));
  });
});

describe("the cases", () => {
  it.each([...new Set(readingCases.map((one) => one.in ?? "en"))])("are many in %s", (language) => {
    const count = readingCases.filter((one) => (one.in ?? "en") === language).length;
    expect(count).toBeGreaterThanOrEqual(language === "en" ? 150 : 5);
  });

  it("are wholly right nine times in ten over the starter films", () => {
    expect(wrongCases(starter.catalog, starter.fame)).toHaveTheFew(readingCases.length / 10);
  });

  it.skipIf(!existsSync(small))(
    "are wholly right nine times in ten over ml-latest-small (needs the shared data)",
    () => {
      const { catalog, fame } = catalogOfMovieLens(small);
      expect(wrongCases(catalog, fame)).toHaveTheFew(readingCases.length / 10);
    },
  );
});

describe("nonsense", () => {
  it("never throws and never points outside the text", () => {
    const pieces = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "Heat",
        "I loved",
        '"',
        "“",
        "(",
        "1995",
        "not",
        "👍",
        "<b>",
        "\n",
        ", ",
        " and ",
        "5/5",
        "’",
        "with ",
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const reading = reader.read(text);
        expect(Reading.safeParse(reading).success).toBe(true);
        expect(differencesOf({ text }, reading).filter((one) => one.startsWith("place outside"))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("reads the beginning of an endless text and says so", () => {
    const reading = reader.read("i loved heat and want more of it. ".repeat(400));
    expect([...new Set(reading.films.map(({ title }) => title))]).toEqual(["Heat"]);
    expect(reading.unread.at(-1)?.why).toContain("first 4000 characters");
  });

  it("tells what is left when a text asks for too much at once", () => {
    const { catalog, fame } = starter;
    const text = "I loved Heat. And then a lot more was said. ".repeat(20);
    const { films, wish, unread } = createReader(catalog, fame, { steps: 2_000 }).read(text);
    expect(films.map(({ title }) => title)).toEqual(["Heat"]);
    const [left] = unread.slice(-1);
    expect(left).toMatchObject({
      why: "Too much at once: the text was read up to here.",
      at: [expect.any(Number), 880],
    });
    const [from] = left.at ?? [0];
    expect(left.text).toBe(text.slice(from, from + 80));
    for (const { at } of [...films, ...wish.words]) expect(at?.[1]).toBeLessThanOrEqual(from);
  });
});

expect.extend({
  /** At most so many, and all of them listed when there are more. */
  toHaveTheFew: (wrong: readonly string[], most: number) => ({
    pass: wrong.length <= most,
    message: () => `${wrong.length} cases are not wholly right:\n${wrong.join("\n")}`,
  }),
});

declare module "vitest" {
  interface Matchers {
    toHaveTheFew(most: number): void;
  }
}

function wrongCases(catalog: Catalog, fame: Float32Array): string[] {
  const { read } = createReader(catalog, fame);
  return readingCases.flatMap((one) => {
    const differences = differencesOf(one, read(one.text));
    return differences.length === 0 ? [] : [`${one.text}\n  ${differences.join("\n  ")}`];
  });
}

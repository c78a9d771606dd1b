import { foldWords, unitsOf, withPattern } from "@matinee/text";
import { describe, expect, it } from "vitest";
import { randomOf } from "../math/random.ts";
import { lettersOf, misspell } from "./typos.ts";

const titles = ["Heat", "Inception", "The Shawshank Redemption", "Amélie", "Les Misérables", "Ocean's Eleven", "Her"];

const slipsBetween = (a: string, b: string) =>
  withPattern(unitsOf(a), (pattern) => pattern.against(unitsOf(b), 0, b.length, 99, { whole: 0, prefix: 0 }).whole);

describe("misspelling", () => {
  it("is the same for the same seed and another for another", () => {
    const run = (seed: number) => {
      const random = randomOf(seed);
      return titles.map((title) => misspell(title, random));
    };
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it("always changes a title, by one slip in a short one and two at most in a long one", () => {
    const random = randomOf(3);
    const article = (text: string) => text.replace(/^(the|les) /, "");
    for (let round = 0; round < 300; round++)
      for (const title of titles) {
        const typed = misspell(title, random);
        expect(typed).not.toBe(title);
        const slips = slipsBetween(article(foldWords(typed)), article(foldWords(title)));
        // A slip inside the article itself keeps the article: four units more.
        expect(slips).toBeLessThanOrEqual((lettersOf(title) < 9 ? 1 : 2) + (/^(the|les) /i.test(title) ? 4 : 0));
      }
  });

  it("makes every kind of slip", () => {
    const random = randomOf(4);
    const seen = new Set<string>();
    for (let round = 0; round < 400; round++) {
      const typed = misspell("Heat", random).toLowerCase();
      if (typed.length === 3) seen.add("drop");
      else if (/(.)\1/.test(typed)) seen.add("double");
      else if (typed.length === 5) seen.add("add");
      else if ([...typed].sort().join("") === "aeht") seen.add("swap");
      else seen.add("replace");
    }
    expect([...seen].sort()).toEqual(["add", "double", "drop", "replace", "swap"]);
  });

  it("replaces a letter by a neighbour on the keyboard", () => {
    const random = randomOf(5);
    const replaced = Array.from({ length: 400 }, () => misspell("gggg", random)).flatMap((typed) =>
      typed.length === 4 ? [...typed].filter((letter) => letter !== "g") : [],
    );
    expect([...new Set(replaced)].sort()).toEqual(
      ["b", "f", "h", "r", "t", "v", "y"].filter((key) => replaced.includes(key)),
    );
    expect(replaced.length).toBeGreaterThan(0);
  });

  it("leaves what has no two letters", () => {
    expect(misspell("9", randomOf(1))).toBe("9");
    expect(misspell("", randomOf(1))).toBe("");
    expect(misspell("👍", randomOf(1)).length).toBeLessThanOrEqual(2);
  });
});

import { describe, expect, it } from "vitest";
import { termsOf } from "../dataset/terms.ts";
import { groups as themes } from "./thesaurus/groups.gen.ts";
import { createThesaurus } from "./thesaurus.ts";

const thesaurus = createThesaurus();
const textsFor = (wish: string): readonly string[] => thesaurus.expand(wish).map(({ text }) => text);
const tight = createThesaurus([
  { words: ["spaceship", "spacecraft"], near: ["astronaut"] },
  { words: ["on the run", "fugitive"], near: ["chase"] },
  { words: ["coming of age", "growing up"] },
  { words: ["hit man", "assassin"] },
  { words: ["college", "university"] },
  { words: ["universe", "cosmos"] },
  { words: ["emotional", "poignant"], asked: ["moving"] },
  { words: ["office", "workplace"] },
  { words: ["business", "enterprise"] },
  { words: ["spy", "secret agent"] },
]);

describe("thesaurus", () => {
  it("knows other words for a wish", () => {
    expect(tight.expand("a spaceship film")).toEqual([
      { text: "spacecraft", weight: 1, from: "spaceship" },
      { text: "astronaut", weight: 0.5, from: "spaceship" },
    ]);
  });

  it("goes from words to what is near, not back", () => {
    expect(tight.expand("astronaut")).toEqual([]);
  });

  it("finds every inflection of a word", () => {
    expect(tight.expand("Spaceships").map(({ text }) => text)).toEqual(["spacecraft", "astronaut"]);
    expect(tight.expand("spies").map(({ text }) => text)).toContain("secret agent");
    expect(tight.expand("spying").map(({ text }) => text)).toContain("secret agent");
  });

  it("hears what people say for a word, without saying it for them", () => {
    expect(tight.expand("moving").map(({ text }) => text)).toEqual(["emotional", "poignant"]);
    expect(tight.expand("emotional").map(({ text }) => text)).toEqual(["poignant"]);
  });

  it("finds a phrase with its grammar, and never says one that grammar alone would hold together", () => {
    expect(tight.expand("on the run").map(({ text }) => text)).toEqual(["fugitive", "chase"]);
    expect(tight.expand("fugitive").map(({ text }) => text)).toEqual(["chase"]);
    expect(tight.expand("run")).toEqual([]);
  });

  it("finds a phrase without its grammar, with hyphens, in one word and in two", () => {
    expect(tight.expand("coming age")).toEqual(
      tight.expand("coming-of-age").map((word) => ({ ...word, from: "coming age" })),
    );
    expect(tight.expand("hitman")[0].text).toBe("assassin");
    expect(tight.expand("hit man")[0].text).toBe("assassin");
    expect(tight.expand("space ship")[0].text).toBe("spacecraft");
  });

  it("does not take a word for another one with the same stem", () => {
    expect(termsOf("busy")).toEqual(termsOf("business"));
    expect(tight.expand("business").map(({ text }) => text)).toEqual(["enterprise"]);
    expect(tight.expand("busy")).toEqual([]);
  });

  it.each([
    ["bank job", ["heist", "robbery"]],
    ["spaceship", ["spacecraft"]],
    ["physicist", ["scientist"]],
    ["illness", ["disease", "cancer"]],
    ["codebreaking", ["cryptography", "cipher", "enigma"]],
    ["sibling", ["brother", "sister"]],
    ["boat", ["ship", "yacht", "sailing"]],
    ["college", ["university", "campus", "student"]],
    ["hitman", ["assassin", "contract killer"]],
    ["cop", ["police", "detective"]],
    ["whodunit", ["mystery", "murder"]],
    ["coming of age", ["teenager", "adolescence"]],
    ["uplifting", ["inspirational", "heartwarming", "feel good"]],
    ["bank job thriller on a boat", ["heist", "ship"]],
  ])("hears in %j also %j", (wish, expected) => {
    expect(textsFor(wish)).toEqual(expect.arrayContaining(expected));
  });

  it("stays silent about words that say too much or nothing", () => {
    for (const word of ["film", "life", "love", "man", "woman", "world", "story", "good", "", "xyzzy"])
      expect(textsFor(word), word).toEqual([]);
  });

  it("says at most twelve related words for a word, each once and none that was said", () => {
    for (const word of themes.flatMap(({ words }) => words)) {
      const related = thesaurus.expand(word);
      const keys = related.map(({ text }) => termsOf(text).join(" "));
      expect(new Set(keys).size, word).toBe(keys.length);
      expect(keys, word).not.toContain(termsOf(word).join(" "));
      for (const { weight, from } of related) {
        expect(weight === 1 || weight === 0.5).toBe(true);
        expect(word).toContain(from);
      }
      const most = new Set(related.map(({ from }) => from)).size * 12;
      expect(related.length, word).toBeLessThanOrEqual(most);
    }
  });
});

describe("the word groups", () => {
  it("are many", () => {
    expect(themes.length).toBeGreaterThanOrEqual(900);
  });

  it("hold at least two words each, and no word twice", () => {
    for (const { words, near = [], asked = [] } of themes) {
      expect(words.length, words[0]).toBeGreaterThanOrEqual(2);
      for (const all of [
        [...words, ...near],
        [...words, ...asked],
      ])
        expect(new Set(all).size, words[0]).toBe(all.length);
    }
  });

  it("are written in lower case, with at most four words to a phrase", () => {
    for (const text of themes.flatMap(({ words, near = [], asked = [] }) => [...words, ...near, ...asked]))
      expect(text).toMatch(/^[a-z0-9'/-]+( [a-z0-9'/-]+){0,3}$/);
  });

  it("have something to look for in every word", () => {
    for (const text of themes.flatMap(({ words, near = [] }) => [...words, ...near]))
      expect(termsOf(text).length, text).toBeGreaterThan(0);
  });

  it("take no word for an equal of more than four different things", () => {
    const uses = new Map<string, number>();
    for (const word of themes.flatMap(({ words, asked = [] }) => [...words, ...asked]))
      uses.set(word, (uses.get(word) ?? 0) + 1);
    for (const [word, count] of uses) expect(count, word).toBeLessThanOrEqual(4);
  });

  it("link near-equals both ways", () => {
    const oneWay: string[] = [];
    for (const { words } of themes) {
      const group = createThesaurus([{ words }]);
      for (const one of words)
        for (const { text: other } of group.expand(one)) {
          const back = group.expand(other).some(({ text }) => isSame(text, one));
          if (!back && !isMangled(one) && !saysAlready(other, one)) oneWay.push(`${one} → ${other}`);
        }
    }
    expect(oneWay).toEqual([]);
  });
});

const isMangled = (text: string): boolean => text.includes(" ") && termsOf(text).length < 2;

/** "war hero" says "war" already, but "war" does not say "war hero". */
const saysAlready = (one: string, other: string): boolean =>
  isSame(one, other) || termsOf(other).every((term) => termsOf(one).includes(term));

const isSame = (one: string, other: string): boolean =>
  termsOf(one).join(" ") === termsOf(other).join(" ") || inOneWord(one) === inOneWord(other);

const inOneWord = (text: string): string => termsOf(text.replaceAll(/[\s-]/g, "")).join(" ");

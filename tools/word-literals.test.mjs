import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { patternHasWord, wordsIn } from "./word-literals.mjs";

const house = realpathSync(mkdtempSync(join(tmpdir(), "matinee words ")));
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** What every rule here knows: a word and a kind. */
const known =
  'export type Kind = "like" | "seen";\ndeclare const norm: string;\ndeclare const kind: Kind | undefined;\n';

/** `<norm>` stands for what a template is filled with. */
const lawful = {
  kind: 'export const is = kind === "like";',
  kinds: 'export const kinds: readonly Kind[] = ["like", "seen"];',
  constants: 'export const both = ["before", "after"] as const;',
  names: 'export const is = norm === "Comedy" || norm === "epic" || norm === "GB+IE";',
  signs: "export const is = /^(\\d{4})[a-z]?\\p{L}*$/u.test(norm) && norm.split(' ').length > 1;",
  made: "export const made = new RegExp(`^<norm>\\\\s*\\\\d$`, 'iu');",
  told: "export const told = `Only <norm> was read.`;",
};
const crimes = {
  compared: 'export const is = norm === "like";',
  letter: 'export const is = norm !== "a";',
  set: 'export const few = new Set(["oui", "ja"]);',
  array: 'export const few: readonly string[] = ["brothers"];',
  pattern: "export const is = /^(my|our)$/.test(norm);",
  letters: "export const is = /^(a|i)$/.test(norm);",
  made: "export const made = new RegExp(`^the\\\\s<norm>`);",
  ending: 'export const is = norm.endsWith("s");',
  around: "export const more = `the <norm>`;",
  japanese: 'export const is = norm === "映画";',
};

const ruleOf = (name) => `engine/src/reading/${name}.ts`;
const put = (path, text) => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
  return join(house, path);
};

describe("the law of words", () => {
  let found = [];
  beforeAll(() => {
    put("engine/words/en.txt", "[genres: Comedy]\nfunny\n[plainMoods]\nepic\n");
    const rules = [
      ...Object.entries(lawful).map(([name, text]) => [`lawful-${name}`, text]),
      ...Object.entries(crimes),
    ];
    const files = rules.map(([name, text]) =>
      put(ruleOf(name), `${known}${text.replaceAll("<norm>", "$" + "{norm}")}\n`),
    );
    found = wordsIn(house, files);
  }, 60_000);

  it("lets pass kinds, names that lists give, codes, signs and what is told in whole sentences", () => {
    expect(found.filter((one) => one.includes("/lawful-"))).toEqual([]);
  });

  it.each(Object.keys(crimes))("sees a word: %s", (name) => {
    expect(found.filter((one) => one.startsWith(`${ruleOf(name)}:4: `))).not.toEqual([]);
  });

  it("looks into patterns as they are written", () => {
    expect(["/^(?<year>\\d+)$/u", "/[ivx]+/", "/\\p{Lu}\\b/u"].filter(patternHasWord)).toEqual([]);
    expect(["/pm|am/", "/^an?$/", "/の/"].filter(patternHasWord)).toHaveLength(3);
  });
});

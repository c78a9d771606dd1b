import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./ready.mjs";
import { judged, patternHasWord } from "./word-literals.mjs";

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

/** Where words are told to people, none may be read. */
const told = {
  told: 'export const said = norm.length > 1 ? "without words" : ["as", "you asked"].join(" ");',
  typed:
    'export const is = kind === "like"; export function f() { switch (kind) { case "like": return 1; default: return 2; } }',
  codes:
    'export const is = norm === "ENOENT" || norm.startsWith("--json") || norm === "text/html" || norm === "movieId";',
};
const readWords = {
  pattern: "export const is = /\\b(zero|none)\\b/iu.test(norm);",
  compared: 'export const is = norm === "nothing";',
  cased: 'export function f() { switch (norm) { case "nothing": return 1; default: return 2; } }',
  looked: 'export const is = norm.includes("at all");',
  list: 'export const is = ["the", "of"].includes(norm);',
  set: 'const few = new Set("oui non".split(" "));\nexport const is = few.has(norm);',
  kept: 'const few = ["oui", "ja"];\nexport const is = few.some((one) => one === norm);',
  keptWord: 'const no = "nothing";\nexport const is = norm.startsWith(no);',
  made: 'export const made = new RegExp("(?:zero|none)", "u");',
  map: 'export const many = new Map([["oui", 1]]);',
  shared: 'export const words = ["nichts", "rien"];',
  japanese: 'export const is = norm === "映画";',
};

const ruleOf = (name) => `engine/src/reading/${name}.ts`;
const tellerOf = (name) => `app/src/services/${name}.ts`;
const put = (path, text) => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
  return join(house, path);
};

describe("the law of words", () => {
  let found = [];
  let needless = [];
  beforeAll(() => {
    put("engine/words/en.txt", "[genres: Comedy]\nfunny\n[plainMoods]\nepic\n");
    const rules = [
      ...Object.entries(lawful).map(([name, text]) => [`lawful-${name}`, text]),
      ...Object.entries(crimes),
    ];
    const files = rules.map(([name, text]) =>
      put(ruleOf(name), `${known}${text.replaceAll("<norm>", "$" + "{norm}")}\n`),
    );
    const tellers = [
      ...Object.entries(told).map(([name, text]) => [`lawful-${name}`, text]),
      ...Object.entries(readWords),
    ];
    for (const [name, text] of tellers) files.push(put(tellerOf(name), `${known}${text}\n`));
    const elsewhere =
      'import { words } from "../../../app/src/services/shared.ts";\nexport const is = (norm: string) => words.includes(norm);\n';
    files.push(put("web/src/features/asking.ts", elsewhere));
    ({ words: found, needless } = judged(house, files));
  }, 60_000);

  it("lets pass kinds, names that lists give, codes, signs and what is told in whole sentences", () => {
    expect(found.filter((one) => one.includes("/lawful-"))).toEqual([]);
  });

  it.each(Object.keys(crimes))("sees a word: %s", (name) => {
    expect(found.filter((one) => one.startsWith(`${ruleOf(name)}:4: `))).not.toEqual([]);
  });

  it.each(Object.keys(readWords))("sees a word that is read where words are told: %s", (name) => {
    expect(found.filter((one) => new RegExp(`^${tellerOf(name)}:[45]: `).test(one))).not.toEqual([]);
  });

  it("tells of what is allowed and stands nowhere", () => {
    expect(needless).toContain("engine/src/ranking/meant: no genre");
  });

  it("proves nothing of a house where a room is missing", () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, "tools/word-literals.mjs"), "--root", house]);
    expect([status, String(stderr)]).toEqual([1, expect.stringContaining("No file was seen in engine/src/titles")]);
  });

  it("looks into patterns as they are written", () => {
    expect(["/^(?<year>\\d+)$/u", "/[ivx]+/", "/\\p{Lu}\\b/u"].filter(patternHasWord)).toEqual([]);
    expect(["/pm|am/", "/^an?$/", "/の/"].filter(patternHasWord)).toHaveLength(3);
  });
});

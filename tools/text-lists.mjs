/** The lists of the package text (text/words) as TypeScript: checked here, when the house is built. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sectionsOf } from "../text/src/word-list-file.ts";
import { root, Trouble } from "./ready.mjs";

/** The text of every generated module of the package text, by its path. */
export function textModules() {
  return {
    "text/src/articles.gen.ts": articlesModule(...written("text/words/articles.txt")),
    "text/src/numerals.gen.ts": numeralsModule(...written("text/words/numerals.txt")),
    "text/src/terms.gen.ts": termsModule(...written("text/words/terms.txt")),
    "text/src/tokens.gen.ts": tokensModule(...written("text/words/tokens.txt")),
  };
}

const written = (file) => [readFileSync(join(root, file), "utf8"), file];

/** All lines of the sections of each name, whatever their language. */
function linesByName(text, file, names, pattern) {
  const lines = Object.fromEntries(names.map((name) => [name, new Set()]));
  for (const { path, key, lines: more } of sectionsOf(text, file)) {
    if (lines[path] === undefined || !/^[a-z]{2}$/.test(key ?? ""))
      throw new Trouble(`${file}: [${path}: ${key}] is none of ${names.join(", ")} with a language.`);
    for (const line of more) {
      if (!pattern[path].test(line)) throw new Trouble(`${file}: "${line}" does not fit into [${path}].`);
      lines[path].add(line);
    }
  }
  return lines;
}

export function articlesModule(text, file) {
  const word = /^[a-z]+'?$/;
  const names = ["leading", "trailing", "kept"];
  const two = /^[a-z]+ [a-z]+$/;
  const patterns = { leading: word, trailing: word, kept: two, elided: two };
  const lines = linesByName(text, file, [...names, "elided"], patterns);
  return module(file, [...names.map((name) => listed(name, lines)), paired("elided", lines, " ")]);
}

export function numeralsModule(text, file) {
  const numbered = /^\d+ [a-z]+$/;
  const names = ["cardinals", "ordinals", "besideCounter", "ordinalEndings", "counters", "short"];
  const lines = linesByName(text, file, names, {
    cardinals: numbered,
    ordinals: /^\d+[a-z]+ [a-z]+$/,
    besideCounter: numbered,
    ordinalEndings: /^[a-z]+$/,
    counters: /^[a-z]+$/,
    short: /^[a-z]+ [a-z]+$/,
  });
  const valued = (name) => JSON.stringify([...lines[name]].map((line) => line.split(" ").reverse()));
  const pairs = "readonly (readonly [word: string, value: string])[]";
  return module(file, [
    ...["cardinals", "ordinals", "besideCounter"].map((name) => `export const ${name}: ${pairs} = ${valued(name)};`),
    ...["ordinalEndings", "counters"].map((name) => listed(name, lines)),
    `export const short: ${pairs} = ${JSON.stringify([...lines.short].map((line) => line.split(" ")))};`,
  ]);
}

export function termsModule(text, file) {
  const words = /^[a-z]+(?: [a-z]+)*$/;
  const names = ["grammar", "joined", "stems", "compared"];
  const patterns = { grammar: /^[a-z]+$/, joined: /^[a-z\d]+(?:[ -][a-z\d]+)* = [a-z\d]+(?: [a-z\d]+)*$/ };
  const lines = linesByName(text, file, names, { ...patterns, stems: words, compared: words });
  return module(file, [
    listed("grammar", lines),
    paired("joined", lines, " = "),
    ...["stems", "compared"].map((name) => {
      const forms = JSON.stringify([...lines[name]].map((line) => line.split(" ")));
      return `export const ${name}: readonly (readonly [word: string, ...forms: string[]])[] = ${forms};`;
    }),
  ]);
}

export function tokensModule(text, file) {
  const word = /^[a-z]+$/;
  const names = ["elided", "decades", "abbreviations", "capital"];
  const patterns = Object.fromEntries(names.map((name) => [name, word]));
  // Only signs that mean nothing in a pattern.
  const lines = linesByName(text, file, [...names, "signs"], { ...patterns, signs: /^[a-z/&]+ [a-z]+$/ });
  return module(file, [...names.map((name) => listed(name, lines)), paired("signs", lines, " ")]);
}

const listed = (name, lines) => `export const ${name}: readonly string[] = ${JSON.stringify([...lines[name]])};`;

function paired(name, lines, between) {
  const pairs = JSON.stringify([...lines[name]].map((line) => line.split(between)));
  return `export const ${name}: readonly (readonly [string, string])[] = ${pairs};`;
}

const module = (file, lines) => `/** Made by npm run gen from ${file}; not to be edited. */\n${lines.join("\n")}\n`;

/** Articles and numerals (text/words) as TypeScript: checked here, when the house is built. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sectionsOf } from "../text/src/word-list-file.ts";
import { root, Trouble } from "./ready.mjs";

/** The text of every generated module of the package text, by its path. */
export function textModules() {
  return {
    "text/src/articles.gen.ts": articlesModule(...written("text/words/articles.txt")),
    "text/src/numerals.gen.ts": numeralsModule(...written("text/words/numerals.txt")),
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
  const lines = linesByName(text, file, names, { leading: word, trailing: word, kept: /^[a-z]+ [a-z]+$/ });
  return module(
    file,
    names.map((name) => `export const ${name}: readonly string[] = ${JSON.stringify([...lines[name]])};`),
  );
}

export function numeralsModule(text, file) {
  const numbered = /^\d+ [a-z]+$/;
  const names = ["cardinals", "ordinals", "besideCounter", "counters", "short"];
  const lines = linesByName(text, file, names, {
    cardinals: numbered,
    ordinals: numbered,
    besideCounter: numbered,
    counters: /^[a-z]+$/,
    short: /^[a-z]+ [a-z]+$/,
  });
  const valued = (name) => JSON.stringify([...lines[name]].map((line) => line.split(" ").reverse()));
  const pairs = "readonly (readonly [word: string, value: string])[]";
  return module(file, [
    ...["cardinals", "ordinals", "besideCounter"].map((name) => `export const ${name}: ${pairs} = ${valued(name)};`),
    `export const counters: readonly string[] = ${JSON.stringify([...lines.counters])};`,
    `export const short: ${pairs} = ${JSON.stringify([...lines.short].map((line) => line.split(" ")))};`,
  ]);
}

const module = (file, lines) => `/** Made by npm run gen from ${file}; not to be edited. */\n${lines.join("\n")}\n`;

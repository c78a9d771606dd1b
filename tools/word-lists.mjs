/**
 * The reader's word lists (engine/words) as TypeScript: checked here, when the house is built, so that the engine neither
 * opens files nor meets a list that does not fit. A new language is one more file.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languageSchema } from "../engine/src/reading/languages/language.ts";
import { sectionsOf } from "../text/src/word-list-file.ts";
import { facetModules } from "./facet-lists.mjs";
import { glossModules } from "./gloss-lists.mjs";
import { nameFiles, nameModules } from "./name-lists.mjs";
import { root, Trouble } from "./ready.mjs";
import { textModules } from "./text-lists.mjs";

const folder = join(root, "engine", "words");
const banner = (from) => `/** Made by npm run gen from ${from}; not to be edited. */\n`;

/** The text of every generated module of words, by its path. */
export function wordModules() {
  const codes = filesIn(folder)
    .filter((file) => !nameFiles.includes(file))
    .map((file) => file.replace(/\.txt$/, ""));
  const themes = filesIn(join(folder, "thesaurus"));
  const languages = codes.map((code) => languageOf(code));
  return {
    "engine/src/reading/languages/languages.gen.ts": languagesModule(languages),
    "engine/src/titles/title-words.gen.ts": titleWordsModule(languages),
    "engine/src/language/span-words.gen.ts": spanWordsModule(languages),
    "engine/src/reading/thesaurus/groups.gen.ts": thesaurusModule(themes),
    ...facetModules(),
    ...glossModules(),
    ...nameModules(),
    ...textModules(),
  };
}

const filesIn = (path) =>
  readdirSync(path)
    .filter((file) => file.endsWith(".txt"))
    .sort();

function languagesModule(languages) {
  const texts = languages.map((language) => JSON.stringify(language));
  const imports = 'import type { Language } from "./language.ts";\n\n';
  const list = `export const languages: readonly Language[] = [\n${texts.join(",\n")},\n];\n`;
  return banner("engine/words/*.txt") + imports + list;
}

/** Words in titles, of all languages together, for a title may be in any. */
function titleWordsModule(languages) {
  const names = Object.keys(languages[0].titles);
  const words = names.map((name) => [name, [...new Set(languages.flatMap(({ titles }) => titles[name]))]]);
  const type = `{ readonly [Name in ${names.map((name) => JSON.stringify(name)).join(" | ")}]: readonly string[] }`;
  const comment = "/** Words in titles, of all languages together. */\n";
  return `${banner("engine/words/*.txt")}${comment}export const titleWords: ${type} = ${JSON.stringify(Object.fromEntries(words))};\n`;
}

/** What tells years or a length, by language: quotes of a model are looked through where no reader is at hand. */
function spanWordsModule(languages) {
  const words = languages.map(({ code, fallback, spans }) => [code, { ...spans, fallback }]);
  const type = `Readonly<Record<string, { readonly [Name in ${Object.keys({ ...languages[0].spans, fallback: [] })
    .map((name) => JSON.stringify(name))
    .join(" | ")}]: readonly string[] }>>`;
  const comment = "/** What tells years or a length, by the code of a language, and the languages behind it. */\n";
  return `${banner("engine/words/*.txt")}${comment}export const spanWords: ${type} = ${JSON.stringify(Object.fromEntries(words))};\n`;
}

/** A language's file as an object; sections that it leaves out are empty. */
function languageOf(code) {
  const file = `engine/words/${code}.txt`;
  const language = { code };
  for (const { path, key, lines } of sectionsOf(readFileSync(join(root, file), "utf8"), file)) {
    const names = key === undefined ? path.split(".") : [...path.split("."), key];
    const last = names.pop();
    const place = names.reduce((inside, name) => {
      inside[name] ??= {};
      return inside[name];
    }, language);
    place[last] = lines;
  }
  const { data, error } = languageSchema.safeParse(language);
  if (error)
    throw new Trouble(
      `${file}: ${error.issues.map((issue) => `[${issue.path.join(".")}] ${issue.message}`).join("; ")}`,
    );
  return data;
}

/**
 * One group a line: near-equals between commas, those that are only asked for in brackets, and after ">" what is near.
 * Words are plain English in lower case, base form, of one to four words; inflections are left to stemming.
 */
function thesaurusModule(themes) {
  const groups = themes.flatMap((theme) => {
    const file = `engine/words/thesaurus/${theme}`;
    return sectionsOf(readFileSync(join(root, file), "utf8"), file).flatMap(({ lines }) =>
      lines.map((line) => groupOf(line, file)),
    );
  });
  const texts = groups.map((group) => JSON.stringify(group));
  const imports = 'import type { Group } from "./group.ts";\n\n';
  const list = `export const groups: readonly Group[] = [\n${texts.join(",\n")},\n];\n`;
  return banner("engine/words/thesaurus/*.txt") + imports + list;
}

function groupOf(line, file) {
  const [equals, near = [], ...rest] = line.split(">").map((part) => part.split(",").map((word) => word.trim()));
  const wrong = [...equals, ...near].find(
    (word) => !/^\(?[\p{Ll}\d][\p{Ll}\d'’/.&-]*(?: [\p{Ll}\d'’/.&-]+){0,4}\)?$/u.test(word),
  );
  if (rest.length > 0 || wrong !== undefined)
    throw new Trouble(`${file}: "${line}" is no group of words (${wrong ?? ">"}).`);
  const isAskedOnly = (word) => word.startsWith("(");
  return {
    words: equals.filter((word) => !isAskedOnly(word)),
    asked: equals.filter(isAskedOnly).map((word) => word.slice(1, -1)),
    near,
  };
}

/**
 * English words for the words of other languages (engine/words/glosses, a file for each) as TypeScript: checked here, when
 * the house is built. One gloss a line: `form|form > english words`; no form may have two.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { glossListSchema } from "../engine/src/reading/glosses/gloss-list.ts";
import { sectionsOf } from "../text/src/word-list-file.ts";
import { root, Trouble } from "./ready.mjs";

const folder = join(root, "engine", "words", "glosses");

/** The text of the generated module of glosses, by its path. */
export function glossModules() {
  const texts = readdirSync(folder)
    .sort()
    .map((name) => {
      const file = `engine/words/glosses/${name}`;
      const { smallWords, words, ...rest } = glossListOf(readFileSync(join(root, file), "utf8"), file);
      return JSON.stringify({ code: name.replace(/\.txt$/, ""), ...rest, lines: [...smallWords, ...words].join("\n") });
    });
  const made = "/** Made by npm run gen from engine/words/glosses/*.txt; not to be edited. */\n";
  const imports = 'import type { GlossList } from "./gloss-list.ts";\n\n';
  const list = `export const glosses: readonly GlossList[] = [\n${texts.join(",\n")},\n];\n`;
  return { "engine/src/reading/glosses/glosses.gen.ts": made + imports + list };
}

/** The sections of a file. */
export function glossListOf(text, file) {
  const sections = sectionsOf(text, file).map(({ path, lines }) => [path, lines]);
  const { data, error } = glossListSchema.safeParse(Object.fromEntries(sections));
  if (error)
    throw new Trouble(
      `${file}: ${error.issues.map(({ path, message }) => `[${path.join(".")}] ${message}`).join("; ")}`,
    );
  const said = new Map(data.silent.map((word) => [word, word]));
  for (const line of [...data.smallWords, ...data.words])
    for (const form of line.split(" > ")[0].split("|")) {
      if (said.has(form)) throw new Trouble(`${file}: "${form}" stands in two lines: "${said.get(form)}", "${line}".`);
      said.set(form, line);
    }
  return data;
}

/**
 * What people's phrases mean (engine/words/facets, a file for each language) as TypeScript: checked here, when the house is
 * built. One meaning a line: `phrase, phrase > facet facet=0.6 -facet genre:Comedy runtime<=90 certification<=PG years:1958-1968 country:FR`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Meaning, MeaningKind } from "../engine/src/reading/facets/meaning.ts";
import { expanded } from "../text/src/phrases.ts";
import { sectionsOf } from "../text/src/word-list-file.ts";
import { root, Trouble } from "./ready.mjs";

const folder = join(root, "engine", "words", "facets");

/** The text of every generated module of meanings, by its path. */
export function facetModules() {
  const codes = readdirSync(folder).map((file) => file.replace(/\.txt$/, ""));
  const texts = codes.sort().map((code) => {
    const file = `engine/words/facets/${code}.txt`;
    return JSON.stringify({ code, meanings: meaningsOf(readFileSync(join(root, file), "utf8"), file) });
  });
  const made = "/** Made by npm run gen from engine/words/facets/*.txt; not to be edited. */\n";
  const imports = 'import type { Meanings } from "./meaning.ts";\n\n';
  const list = `export const meanings: readonly Meanings[] = [\n${texts.join(",\n")},\n];\n`;
  return { "engine/src/reading/facets/meanings.gen.ts": made + imports + list };
}

/** The lines of a file; no phrase may have two meanings. */
export function meaningsOf(text, file) {
  const said = new Map();
  return sectionsOf(text, file).flatMap(({ path, lines }) => {
    const kinds = MeaningKind.options;
    if (!kinds.includes(path)) throw new Trouble(`${file}: [${path}] is none of ${kinds.join(", ")}.`);
    return lines.map((line) => {
      const meaning = meaningOf(line, path, file);
      for (const phrase of meaning.phrases)
        for (const norms of expanded(phrase)) {
          const key = norms.join(" ");
          const other = said.get(key) ?? line;
          if (other !== line)
            throw new Trouble(
              `${file}: "${key}" stands in two lines: "${other.slice(0, 60)}…" and "${line.slice(0, 60)}…".`,
            );
          said.set(key, line);
        }
      return meaning;
    });
  });
}

function meaningOf(line, path, file) {
  const [left, right, ...rest] = line.split(" > ");
  const meaning = {
    phrases: left.split(",").map((phrase) => phrase.trim()),
    facets: {},
    ...(right === "nothing" ? {} : partsOf(right ?? "", line, file)),
    kind: path,
  };
  const { error } = Meaning.safeParse(meaning);
  if (error !== undefined || right === undefined || rest.length > 0)
    throw new Trouble(`${file}: "${line}" is no meaning (${error?.issues[0]?.message ?? ">"}).`);
  return meaning;
}

/** "sad sadness=0.6 -funny genre:Drama runtime<=90" by what each says. */
function partsOf(right, line, file) {
  const parts = {};
  const put = (name, key, value) => {
    parts[name] = { ...parts[name], [key]: value };
  };
  for (const token of right.split(" ")) {
    const [, no, name, weight = "1"] = /^(-?)([a-z\d-]+?)(?:=(0\.\d|1))?$/.exec(token) ?? [];
    const [, noGenre, genre] = /^(-?)genre:([A-Za-z-]+)$/.exec(token) ?? [];
    const [, border, minutes] = /^runtime(<=|>=)(\d+)$/.exec(token) ?? [];
    const [, first, last] = /^years:(\d{4})?-(\d{4})?$/.exec(token) ?? [];
    const [, countries] = /^country:([A-Z]{2}(?:\+[A-Z]{2})*)$/.exec(token) ?? [];
    const [, highest] = /^certification<=(\S+)$/.exec(token) ?? [];
    const [, rated] = /^rated:(\S+)$/.exec(token) ?? [];
    if (name !== undefined) put("facets", name, Number(`${no}${weight}`));
    else if (genre !== undefined) put("genres", genre, noGenre === "");
    else if (minutes !== undefined) put("runtime", border === "<=" ? "max" : "min", Number(minutes));
    else if (first !== undefined || last !== undefined)
      parts.years = { ...(first && { from: Number(first) }), ...(last && { to: Number(last) }) };
    else if (countries !== undefined) parts.countries = countries.split("+");
    else if (highest !== undefined) parts.certification = highest;
    else if (rated !== undefined) parts.rated = rated;
    else throw new Trouble(`${file}: "${token}" of "${line}" says nothing.`);
  }
  return parts;
}

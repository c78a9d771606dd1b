/**
 * Names of people and films that complement a catalogue (engine/words/people.txt, titles.txt), and what is said of every
 * film, as TypeScript: checked here, when the house is built.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sectionsOf } from "../text/src/word-list-file.ts";
import { root, Trouble } from "./ready.mjs";

/** Files of engine/words that are no language. */
export const nameFiles = ["judging.txt", "people.txt", "said-of-every-film.txt", "titles.txt"];

/** The text of every generated module of names, by its path. */
export function nameModules() {
  return {
    "engine/src/dataset/said-of-every-film.gen.ts": saidModule(...written("engine/words/said-of-every-film.txt")),
    "engine/src/language/tone/judging-words.gen.ts": judgingModule(...written("engine/words/judging.txt")),
    "engine/src/titles/known-people.gen.ts": peopleModule(...written("engine/words/people.txt")),
    "engine/src/titles/known-names.gen.ts": titlesModule(...written("engine/words/titles.txt")),
    "engine/src/titles/known-films.gen.ts": filmsModule(writtenNotes(), notesFolder),
  };
}

const written = (file) => [readFileSync(join(root, file), "utf8"), file];

const notesFolder = "films/notes";

/** All film notes, one a line. */
const writtenNotes = () =>
  readdirSync(join(root, notesFolder))
    .sort()
    .map((file) => readFileSync(join(root, notesFolder, file), "utf8"))
    .join("");

/** [title, year, number of its IMDb id or null, original title where it is another] of the films that notes were written on. */
export function filmsModule(text, folder) {
  const films = text.split("\n").flatMap((line) => {
    if (line === "") return [];
    const { title, year, imdb, originalTitle } = JSON.parse(line);
    const id = imdb === undefined ? null : Number(/^tt(\d+)$/.exec(imdb)?.[1]);
    if (Number.isNaN(id)) throw new Trouble(`${folder}: "${imdb}" is no IMDb id.`);
    return [[title, year, id, ...(originalTitle === undefined ? [] : [originalTitle])]];
  });
  const comment = "/** Films that are known of, whether a catalogue has them or not. */";
  const type =
    "knownFilms: readonly (readonly [title: string, year: number, imdb: number | null, originalTitle?: string])[]";
  return module(folder, [[comment, type, films]]);
}

/** Words that tell no film from another. */
export function saidModule(text, file) {
  const words = sectionsOf(text, file).flatMap(({ path, key, lines }) => {
    if (path !== "words" || key !== undefined) throw new Trouble(`${file}: [${path}] is not words.`);
    return lines;
  });
  const wrong = words.find((word) => !/^[a-z]+$/.test(word));
  if (wrong !== undefined) throw new Trouble(`${file}: "${wrong}" is no word in lower case.`);
  const comment = "/** What every request or review says, so that it tells no film from another. */";
  return module(file, [[comment, "saidOfEveryFilm: readonly string[]", words]]);
}

/** [word or phrase, how it judges a film], −3 … 3. */
export function judgingModule(text, file) {
  const judged = sectionsOf(text, file).flatMap(({ path, key, lines }) => {
    const weight = Number(key);
    if (path !== "judges" || !Number.isInteger(weight) || weight === 0 || Math.abs(weight) > 3)
      throw new Trouble(`${file}: [${path}: ${key}] is not judges with a number from -3 to 3 that is not 0.`);
    return lines.map((line) => [line, weight]);
  });
  const [twice] = judged.find(([line], at) => judged.findIndex(([other]) => other === line) !== at) ?? [];
  if (twice !== undefined) throw new Trouble(`${file}: "${twice}" judges twice.`);
  const wrong = judged.find(([line]) => !/^[a-z0-9]+( [a-z0-9]+){0,5}$/.test(line));
  if (wrong !== undefined) throw new Trouble(`${file}: "${wrong[0]}" is no phrase in lower case.`);
  const comment = "/** Words and phrases by which people judge films, and how. */";
  return module(file, [[comment, "judgingWords: readonly (readonly [string, number])[]", judged]]);
}

/** The people of the file's list, and what some of them are called. */
export function peopleModule(text, file) {
  const people = [];
  const called = [];
  for (const { path, key, lines } of sectionsOf(text, file)) {
    if ((path === "directors" || path === "actors") && key === undefined) people.push(...lines);
    else if (path === "called" && key !== undefined) called.push(...lines.map((name) => [name, key]));
    else throw new Trouble(`${file}: [${path}] is neither directors, actors nor called: NAME.`);
  }
  const unknown = called.find(([, name]) => name.split(" ").length < 2);
  if (unknown !== undefined) throw new Trouble(`${file}: "${unknown[1]}" is no whole name.`);
  return module(file, [
    [
      "/** Directors and actors whom people ask for by name. */",
      "knownPeople: readonly string[]",
      [...new Set(people)],
    ],
    ["/** What people call them, and their names. */", "calledByFans: readonly (readonly [string, string])[]", called],
  ]);
}

/** [name as people write it, title, year] of nicknames and of parts of series; what people call series; what belongs to houses. */
export function titlesModule(text, file) {
  const called = [];
  const housed = [];
  const owned = [];
  const worlds = [];
  const names = sectionsOf(text, file).flatMap(({ path, key = "", lines }) => {
    if (path === "called" && key !== "") {
      called.push(...lines.map((name) => [name, key]));
      return [];
    }
    if ((path === "house" || path === "owned") && key !== "") {
      (path === "house" ? housed : owned).push(...lines.map((name) => [name, key]));
      return [];
    }
    if (path === "worlds" && key === "") {
      worlds.push(...lines);
      return [];
    }
    if (path === "names") return lines.map((name) => [name, ...datedTitle(key, file)]);
    if (path !== "series")
      throw new Trouble(
        `${file}: [${path}] is none of names: TITLE (YEAR), series: NAMES, called: SERIES, house: NAME, owned: NAME, worlds.`,
      );
    return lines.flatMap((line) => {
      const [, number, title] = /^(\d+) (.+)$/.exec(line) ?? [];
      if (number === undefined) throw new Trouble(`${file}: "${line}" is no number and title.`);
      return key.split(";").map((series) => [`${series.trim()} ${number}`, ...datedTitle(title, file)]);
    });
  });
  const type = "knownNames: readonly (readonly [name: string, title: string, year: number])[]";
  return module(file, [
    ["/** Names as people write them, and the films that they mean. */", type, names],
    [
      "/** What people call series, and the names that films' notes have for them. */",
      "calledSeries: readonly (readonly [name: string, series: string])[]",
      called,
    ],
    [
      "/** Series and comics, and the house whose they are whoever made the film. */",
      "housesOfSeries: readonly (readonly [series: string, house: string])[]",
      housed,
    ],
    [
      "/** Studios, and the house that they belong to. */",
      "housesOfStudios: readonly (readonly [studio: string, house: string])[]",
      owned,
    ],
    ["/** Series in which films of several heroes stand side by side. */", "worlds: readonly string[]", worlds],
  ]);
}

function datedTitle(text, file) {
  const [, title, year] = /^(.+) \((\d{4})\)$/.exec(text) ?? [];
  if (title === undefined) throw new Trouble(`${file}: "${text}" is no title with its year.`);
  return [title, Number(year)];
}

function module(file, exported) {
  const texts = exported.map(([comment, name, rows]) => {
    const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
    return `${comment}\nexport const ${name} = [\n${lines},\n];\n`;
  });
  return `/** Made by npm run gen from ${file}; not to be edited. */\n${texts.join("\n")}`;
}

/** The data sets that notes are compared with, where they are at hand (`../shared/data` or MATINEE_SHARED_DATA). */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const besideRepository = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const folder = process.env.MATINEE_SHARED_DATA ?? besideRepository;

export const sharedIsThere = existsSync(join(folder, "ml-latest-small"));

/** The rows of a CSV file, fields by the names of its first line. */
export function rowsOf(path: string): readonly Readonly<Record<string, string>>[] {
  const file = join(folder, path);
  if (!existsSync(file)) return [];
  const [names = [], ...rows] = csvFields(readFileSync(file, "utf8"));
  return rows.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? ""])));
}

/** Lines of fields; a field in quotes may hold commas, lines and doubled quotes. */
export function csvFields(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== undefined && end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || (row[0] ?? "") !== "");
}

export interface WikiFilm {
  readonly title: string;
  readonly year: number;
  readonly extract?: string;
}

export function wikiFilms(): readonly WikiFilm[] {
  const wiki = join(folder, "wiki-movies");
  const files = existsSync(wiki) ? readdirSync(wiki).filter((name) => /^movies-\d{4}s\.json$/.test(name)) : [];
  return files.flatMap((name) => JSON.parse(readFileSync(join(wiki, name), "utf8")) as readonly WikiFilm[]); // as documented there
}

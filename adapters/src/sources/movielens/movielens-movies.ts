/** The list of films of a MovieLens data set, with its links to other catalogues. */
import { bareMovie, type Movie, possibleYear, type Run } from "@matinee/core";
import { fieldsOf, wholeNumber } from "../files/fields.ts";
import { linesOf } from "../files/lines.ts";
import { quoted } from "../files/quoted.ts";
import type { RowLog } from "../files/row-log.ts";
import { flagGenres, genresOf } from "./genres.ts";
import type { Layout, Table } from "./movielens-layout.ts";
import { eachRow } from "./movielens-rows.ts";
import { spokenTitle } from "./titles.ts";

/** Characters; the longest of MovieLens have 250. */
const longestTitle = 2_000;
/** MovieLens 100K has 19 genres. */
const mostFlags = 1_000;

/** Films in the order of the file. A film without a readable id or title, or with an id seen before, is a bad row. */
export async function readMovies(layout: Layout, log: RowLog, run: Run): Promise<Movie[]> {
  const flags = layout.movies.separator.text === "|" ? await flagNames(layout.genres, run) : undefined;
  const movies: Movie[] = [];
  const known = new Set<number>();
  await eachRow(layout.movies, log, run, (fields, reject) => {
    const [idText, title = "", third = ""] = fields;
    const id = wholeNumber(idText);
    if (id === undefined) return reject(`${quoted(idText)} is not a movie id`);
    if (title === "") return reject("a film without a title");
    if (title.length > longestTitle) return reject(`a title of ${title.length} characters`);
    if (known.has(id)) return reject(`movie ${id} is there twice`);
    known.add(id);
    const spoken = spokenTitle(title);
    const genres = flags ? genresOf(raised(fields.slice(5), flags)) : genresOf(third);
    const year = possibleYear(spoken.year ?? (flags ? yearOfDate(third) : undefined));
    movies.push({ ...bareMovie(id, spoken.title), ...spoken, year, genres });
  });
  return movies;
}

export interface Link {
  readonly imdbId: string | undefined;
  readonly tmdbId: number | undefined;
}

/** Ids in IMDb ("tt0114709") and TMDb by movie id; either may be missing. */
export async function readLinks(table: Table, log: RowLog, run: Run): Promise<Map<number, Link>> {
  const links = new Map<number, Link>();
  await eachRow(table, log, run, ([idText, imdb = "", tmdb = ""], reject) => {
    const id = wholeNumber(idText);
    if (id === undefined) return reject(`${quoted(idText)} is not a movie id`);
    const number = wholeNumber(imdb.replace(/^tt/u, ""));
    if (imdb !== "" && number === undefined) return reject(`${quoted(imdb)} is not an IMDb id`);
    const imdbId = number === undefined ? undefined : `tt${String(number).padStart(7, "0")}`;
    links.set(id, { imdbId, tmdbId: wholeNumber(tmdb) });
  });
  return links;
}

async function flagNames(table: Table | undefined, run: Run): Promise<readonly string[]> {
  if (!table) return flagGenres;
  const names: string[] = [];
  for await (const { text } of linesOf(table.file, run)) {
    const [name = "", flag = ""] = fieldsOf(text, table.separator);
    const place = wholeNumber(flag) ?? mostFlags;
    if (place < mostFlags) names[place] = name;
  }
  return names;
}

const raised = (fields: readonly string[], names: readonly string[]): string =>
  names.filter((_, place) => fields[place] === "1").join("|");

/** "01-Jan-1995" → 1995. */
function yearOfDate(date: string): number | undefined {
  const year = /-(\d{4})$/u.exec(date)?.[1];
  return year === undefined ? undefined : Number(year);
}

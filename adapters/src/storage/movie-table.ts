/** The catalogue as a table: one row for each film, in the order of the catalogue. */
import { bareMovie, type Movie } from "@matinee/core";
import type { Data, Table } from "apache-arrow";
import { isGenre } from "../sources/movielens/genres.ts";
import {
  numberColumn,
  numberListColumn,
  numberListsOf,
  numbersOf,
  optionalNumberColumn,
  optionalNumbersOf,
  textColumn,
  textListColumn,
  textListsOf,
  textsOf,
} from "./columns.ts";

export function movieColumns(movies: readonly Movie[]): Record<string, Data> {
  return {
    id: numberColumn(Float64Array.from(movies, ({ id }) => id)),
    title: textColumn(movies.map(({ title }) => title)),
    alternativeTitles: textListColumn(movies.map(({ alternativeTitles }) => alternativeTitles)),
    year: optionalNumberColumn(movies.map(({ year }) => year)),
    genres: textListColumn(movies.map(({ genres }) => genres)),
    imdbId: textColumn(movies.map(({ imdbId }) => imdbId)),
    tmdbId: optionalNumberColumn(movies.map(({ tmdbId }) => tmdbId)),
    tags: textListColumn(movies.map(({ tags }) => tags.map(({ name }) => name))),
    tagPeople: numberListColumn(movies.map(({ tags }) => tags.map(({ count }) => count))),
    // Only where some film has any, so that the table of all other sets keeps its bytes.
    ...(movies.some(({ otherIds }) => otherIds) && {
      otherIds: textListColumn(movies.map(({ otherIds = [] }) => otherIds.map(String))),
    }),
  };
}

export function moviesOf(table: Table): Movie[] {
  const ids = numbersOf(table, "id");
  const titles = textsOf(table, "title");
  const alternatives = textListsOf(table, "alternativeTitles");
  const years = optionalNumbersOf(table, "year");
  const genres = textListsOf(table, "genres");
  const imdbIds = textsOf(table, "imdbId");
  const tmdbIds = optionalNumbersOf(table, "tmdbId");
  const tags = textListsOf(table, "tags");
  const tagPeople = numberListsOf(table, "tagPeople");
  const otherIds = table.getChild("otherIds") === null ? undefined : textListsOf(table, "otherIds");
  return titles.map((title, row) => ({
    ...bareMovie(ids[row], title ?? ""),
    ...(otherIds?.[row].length && { otherIds: otherIds[row].map(Number) }),
    alternativeTitles: alternatives[row],
    year: years[row],
    // Tables of earlier imports still hold what is no genre.
    genres: genres[row].filter(isGenre),
    imdbId: imdbIds[row],
    tmdbId: tmdbIds[row],
    tags: tags[row].map((name, place) => ({ name, count: tagPeople[row][place] })),
  }));
}

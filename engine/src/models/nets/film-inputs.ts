/** What a network sees of each film beside its own row: genres, when it was made, what was written about it. */
import type { Artifact, Catalog } from "@matinee/core";
import { decades, nearness } from "../decades.ts";

export interface FilmInputs {
  /** How many numbers stand for a film. */
  readonly width: number;
  /** Films × width. */
  readonly values: Float32Array;
}

/** Genres as 0 and 1, in the order of the alphabet. */
export function genreInputs(catalog: Catalog): FilmInputs {
  const genres = new Set<string>();
  for (let item = 0; item < catalog.size; item++) for (const genre of catalog.movie(item).genres) genres.add(genre);
  const columnOf = new Map([...genres].sort().map((genre, column) => [genre, column]));
  return written(catalog, columnOf.size, (item, own) => {
    for (const genre of catalog.movie(item).genres) own[columnOf.get(genre) ?? 0] = 1;
  });
}

export function yearInputs(catalog: Catalog): FilmInputs {
  return written(catalog, decades.length, (item, own) => {
    const { year } = catalog.movie(item);
    if (year !== undefined) for (const [at, decade] of decades.entries()) own[at] = nearness(year, decade);
  });
}

/** Rows of trained text vectors. */
export function textInputs(catalog: Catalog, vectors: Artifact | undefined): FilmInputs {
  const width = Number(vectors?.meta.rank ?? 0);
  return {
    width,
    values: (vectors?.arrays.films as Float32Array | undefined) ?? new Float32Array(catalog.size * width),
  };
}

/** The most frequent tags of the data set, as 0 and 1. */
export function tagInputs(catalog: Catalog, most: number): FilmInputs {
  const films = new Map<string, number>();
  for (let item = 0; item < catalog.size; item++)
    for (const { name } of catalog.movie(item).tags) films.set(name, (films.get(name) ?? 0) + 1);
  const frequent = [...films].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1)).slice(0, most);
  const columnOf = new Map(frequent.map(([name], column) => [name, column]));
  return written(catalog, columnOf.size, (item, own) => {
    for (const { name } of catalog.movie(item).tags) {
      const column = columnOf.get(name);
      if (column !== undefined) own[column] = 1;
    }
  });
}

/** All of them side by side. */
export function joinedInputs(films: number, parts: readonly FilmInputs[]): FilmInputs {
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const values = new Float32Array(films * width);
  let from = 0;
  for (const part of parts) {
    for (let item = 0; item < films; item++)
      values.set(part.values.subarray(item * part.width, (item + 1) * part.width), item * width + from);
    from += part.width;
  }
  return { width, values };
}

function written(catalog: Catalog, width: number, write: (item: number, own: Float32Array) => void): FilmInputs {
  const values = new Float32Array(catalog.size * width);
  for (let item = 0; item < catalog.size; item++) write(item, values.subarray(item * width, (item + 1) * width));
  return { width, values };
}

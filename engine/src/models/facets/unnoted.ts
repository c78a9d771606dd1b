/**
 * Films as they would be without their notes. What was written with a note, and the people that it names, are known of
 * noted films alone: whoever learned from them would look in vain for the like at all others.
 */
import { type Artifact, type Catalog, catalogOf, listsSource, type Movie, notesSource } from "@matinee/core";
import { filmTerms } from "../../dataset/film-text.ts";
import { unpacked } from "../../dataset/word-list.ts";
import { vectorFields } from "../text-vectors.ts";
import { damped } from "../tf-idf.ts";

export function unnoted(catalog: Catalog): Catalog {
  return catalogOf(Array.from({ length: catalog.size }, (_, item) => withoutNote(catalog.movie(item))));
}

function withoutNote(movie: Movie): Movie {
  if (movie.note === undefined) return movie;
  const texts = movie.texts.filter(({ source }) => source !== notesSource && source !== listsSource);
  return { ...movie, directors: [], cast: [], texts };
}

/** Films × rank, unit rows. */
export interface TextRows {
  readonly rank: number;
  readonly rows: Float32Array;
}

/** Rows of trained text vectors; those of noted films are made anew from what is left without their notes. */
export function unnotedVectors(catalog: Catalog, vectors: Artifact | undefined): TextRows {
  if (vectors === undefined) return { rank: 0, rows: new Float32Array(0) };
  const { arrays, meta } = vectors;
  const rank = Number(meta.rank);
  const [rarity, right] = [arrays.rarity as Float32Array, arrays.right as Float32Array];
  const columnOf = new Map(unpacked(arrays.words as Uint8Array).map((word, column) => [word, column]));
  const rows = (arrays.films as Float32Array).slice();
  for (let item = 0; item < catalog.size; item++) {
    const movie = catalog.movie(item);
    if (movie.note === undefined) continue;
    const row = rows.subarray(item * rank, (item + 1) * rank).fill(0);
    for (const [term, count] of filmTerms(withoutNote(movie), vectorFields)) {
      const column = columnOf.get(term);
      if (column === undefined) continue;
      const weight = damped(count) * rarity[column];
      for (let k = 0; k < rank; k++) row[k] += weight * right[column * rank + k];
    }
    const length = Math.hypot(...row);
    for (let k = 0; k < rank; k++) row[k] /= length || 1;
  }
  return { rank, rows };
}

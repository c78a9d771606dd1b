/**
 * Words that speak for a facet beyond what a film's features say: each word of a film leans each guess by what the noted
 * films with that word had more or less of it. One step of gradient descent over all words, each on its own scale.
 */
import type { Catalog } from "@matinee/core";
import { allFields } from "../../dataset/film-text.ts";
import { termMatrix } from "../../dataset/matrix.ts";
import type { SparseMatrix } from "../../math/sparse.ts";
import { tfIdf } from "../tf-idf.ts";
import { unnoted } from "./unnoted.ts";

/** Films × terms: rows of unit length. */
export type Lexicon = SparseMatrix;

/** Terms of at least this many films, noted ones among them or not. */
const minFilms = 5;

export function lexiconOf(catalog: Catalog): Lexicon {
  const { matrix } = termMatrix(unnoted(catalog), { ...allFields, genres: 0, people: 0 }, minFilms);
  tfIdf(matrix);
  return matrix;
}

export interface Leanings {
  readonly targets: number;
  /** Term → its row of `weights`, −1 where too few films taught it. */
  readonly rows: Int32Array;
  /** Rows × targets. */
  readonly weights: Float32Array;
}

/** Learned from what is left of each target (films × targets) at the films of `items` that `isIn` says yes to. */
export function leaningsOf(
  { columns, offsets, indices, values }: Lexicon,
  items: Int32Array,
  left: Float32Array,
  isIn: (row: number) => boolean,
): Leanings {
  const targets = left.length / items.length;
  const squares = new Float32Array(columns);
  const films = new Int32Array(columns);
  for (const [row, item] of items.entries()) {
    if (!isIn(row)) continue;
    for (let entry = offsets[item]; entry < offsets[item + 1]; entry++) {
      films[indices[entry]]++;
      squares[indices[entry]] += values[entry] ** 2;
    }
  }
  let taught = 0;
  const rows = Int32Array.from(films, (count) => (count >= minTaught ? taught++ : -1));
  const weights = new Float32Array(taught * targets);
  for (const [row, item] of items.entries()) {
    if (!isIn(row)) continue;
    for (let entry = offsets[item]; entry < offsets[item + 1]; entry++) {
      const term = indices[entry];
      if (rows[term] < 0) continue;
      const value = (gain * values[entry]) / (squares[term] + shrinkage);
      const to = rows[term] * targets;
      for (let k = 0, from = row * targets; k < targets; k++) weights[to + k] += value * left[from + k];
    }
  }
  return { targets, rows, weights };
}

const minTaught = 2;
/** Chosen on noted films left out: a whole step overshoots, since words come in company. */
const gain = 0.5;
const shrinkage = 2;

/** Adds what a film's words say to the guesses of its facets, in place. */
export function lean(
  lexicon: Lexicon,
  { targets, rows, weights }: Leanings,
  item: number,
  guesses: Float32Array,
): void {
  const { offsets, indices, values } = lexicon;
  for (let entry = offsets[item]; entry < offsets[item + 1]; entry++) {
    const row = rows[indices[entry]];
    if (row < 0) continue;
    const value = values[entry];
    for (let k = 0, from = row * targets; k < targets; k++) guesses[k] += value * weights[from + k];
  }
}

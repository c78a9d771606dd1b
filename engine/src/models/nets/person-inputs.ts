/**
 * What a network sees of a person: their history, never a row of their own, so that whoever comes is met like all others.
 * Films that were liked more than expected speak with what is known of them and with a learned row, disliked ones against;
 * a second row speaks for having been seen, whatever the stars. Source of the rows: Y. Koren, "Factorization Meets the
 * Neighborhood", KDD 2008.
 */
import type { Ratings } from "@matinee/core";
import { type Baseline, personBias } from "./baseline.ts";
import type { FilmInputs } from "./film-inputs.ts";
import type { Parameter } from "./layers.ts";

/** Films × width of both: rows for having been liked, rows for having been seen. */
export interface PersonRows {
  readonly width: number;
  readonly liked: Float32Array;
  readonly seen: Float32Array;
}

export interface PersonInput {
  readonly bias: number;
  /** How much more than expected each film of the history was liked, over √n. */
  readonly weights: Float32Array;
  /** 1 / √n: what having seen a film weighs. */
  readonly seen: number;
}

export const personWidth = (films: FilmInputs, rows: PersonRows): number => films.width + 2 * rows.width;

/** Writes a person's numbers into an empty row. */
export function writePerson(
  { items, stars }: Ratings,
  baseline: Baseline,
  films: FilmInputs,
  rows: PersonRows,
  into: Float32Array,
): PersonInput {
  const bias = personBias(baseline, items, stars);
  const seen = 1 / Math.sqrt(Math.max(1, items.length));
  const weights = stars.map((value, at) => seen * (value - baseline.mean - baseline.filmBiases[items[at]] - bias));
  for (const [at, item] of items.entries()) {
    addRow(into, 0, films.values, item, films.width, weights[at]);
    addRow(into, films.width, rows.liked, item, rows.width, weights[at]);
    addRow(into, films.width + rows.width, rows.seen, item, rows.width, seen);
  }
  return { bias, weights, seen };
}

/** Hands what the loss says of a person's numbers on to the rows of the films that were written there. */
export function spreadChange(
  { items }: Ratings,
  { weights, seen }: PersonInput,
  change: Float32Array,
  from: number,
  liked: Parameter,
  watched: Parameter,
): void {
  const width = liked.table?.width ?? 0;
  for (const [at, item] of items.entries()) {
    for (let k = 0; k < width; k++) {
      liked.gradient[item * width + k] += weights[at] * change[from + k];
      watched.gradient[item * width + k] += seen * change[from + width + k];
    }
    liked.table?.touched.add(item);
    watched.table?.touched.add(item);
  }
}

/** What each place of a history adds to a sum of a person's numbers, each times its slope. */
export function placeShare(
  item: number,
  place: number,
  { weights, seen }: PersonInput,
  films: FilmInputs,
  rows: PersonRows,
  slopes: Float32Array,
): number {
  const liked =
    rowProduct(films.values, item, films.width, slopes, 0) +
    rowProduct(rows.liked, item, rows.width, slopes, films.width);
  return weights[place] * liked + seen * rowProduct(rows.seen, item, rows.width, slopes, films.width + rows.width);
}

function addRow(
  into: Float32Array,
  from: number,
  table: Float32Array,
  row: number,
  width: number,
  weight: number,
): void {
  for (let k = 0; k < width; k++) into[from + k] += weight * table[row * width + k];
}

function rowProduct(table: Float32Array, row: number, width: number, slopes: Float32Array, from: number): number {
  let sum = 0;
  for (let k = 0; k < width; k++) sum += table[row * width + k] * slopes[from + k];
  return sum;
}

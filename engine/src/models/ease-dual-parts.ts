/**
 * What EASE's small matrix is asked about each film, in parts: who saw it, its genres and its time are few numbers among
 * many, what its texts are about is full of them. Full rows of all content would be zeros to a third.
 */
import type { SparseMatrix, Vectors } from "@matinee/core";
import { someProducts } from "./cosine-rows.ts";

export interface FilmParts {
  /** Films × people. */
  readonly people: SparseMatrix;
  /** The first columns of content, as far as most films have something in them. */
  readonly texts: Vectors;
  /** The columns behind them; of all content. */
  readonly few: SparseMatrix;
}

/** As long as this share of films has something in a column of content, it is cheaper full. */
const full = 0.25;

export function filmParts(people: SparseMatrix, { rows, width, values }: Vectors): FilmParts {
  const counts = new Int32Array(width);
  for (let film = 0, at = 0; film < rows; film++)
    for (let k = 0; k < width; k++, at++) if (values[at] !== 0) counts[k]++;
  const end = counts.findIndex((count) => count <= full * rows);
  const first = end < 0 ? width : end;
  const texts = new Float32Array(rows * first);
  const entries = counts.subarray(first).reduce((sum, count) => sum + count, 0);
  const few = {
    rows,
    columns: width,
    offsets: new Int32Array(rows + 1),
    indices: new Int32Array(entries),
    values: new Float32Array(entries),
  };
  for (let film = 0, next = 0; film < rows; film++) {
    texts.set(values.subarray(film * width, film * width + first), film * first);
    for (let k = first; k < width; k++) {
      const value = values[film * width + k];
      if (value === 0) continue;
      few.indices[next] = k;
      few.values[next++] = value;
    }
    few.offsets[film + 1] = next;
  }
  return { people, texts: { rows, width: first, values: texts }, few };
}

/**
 * How each of up to four tastes, of people and content, speaks for every film: its product with the film, times `gain`. The
 * sums are made in the order in which full rows would be, so that films that are equal to the last bit stay so.
 */
export function tasteProducts(
  { people, texts, few }: FilmParts,
  tastes: readonly Float32Array[],
  gain: Float32Array,
): Float32Array[] {
  const { rows, offsets, indices, values } = people;
  const from = people.columns;
  const wide = tastes.map((taste) => Float64Array.from(taste.subarray(from, from + texts.width)));
  const about = texts.width === 0 ? tastes.map(() => new Float64Array(rows)) : someProducts(texts.values, wide);
  // Side by side, so that where an entry stands is looked up once for all of them.
  const together = new Float32Array(4 * (from + few.columns));
  for (const [at, taste] of tastes.entries())
    for (let column = 0; column < taste.length; column++) together[4 * column + at] = taste[column];
  const [a, b, c, d] = Array.from({ length: 4 }, (_, at) => about.at(at) ?? new Float64Array(rows));
  for (let film = 0; film < rows; film++) {
    let ofA = a[film];
    let ofB = b[film];
    let ofC = c[film];
    let ofD = d[film];
    for (let entry = few.offsets[film]; entry < few.offsets[film + 1]; entry++) {
      const value = few.values[entry];
      const place = 4 * (from + few.indices[entry]);
      ofA += value * together[place];
      ofB += value * together[place + 1];
      ofC += value * together[place + 2];
      ofD += value * together[place + 3];
    }
    let byA = 0;
    let byB = 0;
    let byC = 0;
    let byD = 0;
    for (let entry = offsets[film]; entry < offsets[film + 1]; entry++) {
      const value = values[entry];
      const place = 4 * indices[entry];
      byA += value * together[place];
      byB += value * together[place + 1];
      byC += value * together[place + 2];
      byD += value * together[place + 3];
    }
    const scale = gain[film];
    a[film] = (byA + Math.fround(ofA)) * scale;
    b[film] = (byB + Math.fround(ofB)) * scale;
    c[film] = (byC + Math.fround(ofC)) * scale;
    d[film] = (byD + Math.fround(ofD)) * scale;
  }
  return about.map((products) => new Float32Array(products));
}

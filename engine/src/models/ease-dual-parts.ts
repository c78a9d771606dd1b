/**
 * What EASE's small matrix is asked about each film, in two parts: who saw it, its genres and its time are few numbers among
 * many, what its texts are about is full of them. Full rows of all would be zeros to a third.
 */
import type { SparseMatrix, Vectors } from "@matinee/core";
import { joinedRows } from "../math/sparse.ts";
import { someProducts } from "./cosine-rows.ts";

export interface FilmParts {
  /** Films × (people and content). */
  readonly sparse: SparseMatrix;
  readonly dense: Vectors;
  /** Where the columns of `dense` stand among people and content. */
  readonly columns: Int32Array;
}

/** From this share of films on that have something in it, a column of content is cheaper full. */
const full = 0.25;

export function filmParts(byFilm: SparseMatrix, { rows, width, values }: Vectors): FilmParts {
  const { offsets, indices, columns: people } = byFilm;
  const counts = new Int32Array(width);
  for (let at = 0; at < values.length; at++) if (values[at] !== 0) counts[at % width]++;
  const isDense = Array.from(counts, (count) => count > full * rows);
  const places = Array.from(isDense.keys());
  const columns = Int32Array.from(places.filter((k) => isDense[k]));
  const few = places.filter((k) => !isDense[k]);
  const dense = new Float32Array(rows * columns.length);
  const ofFilm = Array.from({ length: rows }, (_, film) => {
    const row = film * width;
    for (const [at, k] of columns.entries()) dense[film * columns.length + at] = values[row + k];
    const own = few.filter((k) => values[row + k] !== 0);
    const [start, end] = [offsets[film], offsets[film + 1]];
    return {
      indices: Int32Array.from([...indices.subarray(start, end), ...own.map((k) => people + k)]),
      values: Float32Array.from([...byFilm.values.subarray(start, end), ...own.map((k) => values[row + k])]),
    };
  });
  return {
    sparse: joinedRows(
      people + width,
      ofFilm.map((film) => film.indices),
      ofFilm.map((film) => film.values),
    ),
    dense: { rows, width: columns.length, values: dense },
    columns: columns.map((k) => people + k),
  };
}

/** How each of up to four tastes, of people and content, speaks for every film: its product with the film, times `gain`. */
export function tasteProducts(
  { sparse, dense, columns }: FilmParts,
  tastes: readonly Float32Array[],
  gain: Float32Array,
): Float32Array[] {
  const wide = tastes.map((taste) => Float64Array.from(columns, (column) => taste[column]));
  const products =
    columns.length === 0 ? tastes.map(() => new Float32Array(sparse.rows)) : someProducts(dense.values, wide);
  if (tastes.length === 1) addOne(products[0], sparse, tastes[0], gain);
  else addFour(products, sparse, tastes, gain);
  return products;
}

function addOne(products: Float32Array, sparse: SparseMatrix, taste: Float32Array, gain: Float32Array): void {
  const { offsets, indices, values } = sparse;
  for (let film = 0; film < sparse.rows; film++) {
    let sum = 0;
    for (let entry = offsets[film]; entry < offsets[film + 1]; entry++) sum += values[entry] * taste[indices[entry]];
    products[film] = (sum + products[film]) * gain[film];
  }
}

/** Four tastes side by side, so that where an entry stands is looked up once for all of them. */
function addFour(
  products: readonly Float32Array[],
  { rows, offsets, indices, values }: SparseMatrix,
  tastes: readonly Float32Array[],
  gain: Float32Array,
): void {
  const together = new Float32Array(4 * tastes[0].length);
  for (const [at, taste] of tastes.entries())
    for (let column = 0; column < taste.length; column++) together[4 * column + at] = taste[column];
  const [a, b, c, d] = Array.from({ length: 4 }, (_, at) => products.at(at) ?? new Float32Array(rows));
  for (let film = 0; film < rows; film++) {
    let ofA = 0;
    let ofB = 0;
    let ofC = 0;
    let ofD = 0;
    const end = offsets[film + 1];
    for (let entry = offsets[film]; entry < end; entry++) {
      const value = values[entry];
      const place = 4 * indices[entry];
      ofA += value * together[place];
      ofB += value * together[place + 1];
      ofC += value * together[place + 2];
      ofD += value * together[place + 3];
    }
    const scale = gain[film];
    a[film] = (ofA + a[film]) * scale;
    b[film] = (ofB + b[film]) * scale;
    c[film] = (ofC + c[film]) * scale;
    d[film] = (ofD + d[film]) * scale;
  }
}

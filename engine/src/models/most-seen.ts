/** The part of a matrix of people × films that a model of films and films can afford: the columns with the most entries. */
import { z } from "zod";
import type { SparseMatrix } from "../math/sparse.ts";
import { topRows } from "../math/top.ts";
import { placesOf } from "./forms/stored-weights.ts";

/** How many films are modelled, as the models over such a part are told. */
export const mostFilmsSetting = z
  .int()
  .positive()
  .max(65_535)
  .default(20_000)
  .describe("only the most rated films are modelled, the others score NaN");

export interface MostSeen {
  /** Ascending catalogue rows. */
  readonly modelled: Int32Array;
  /** People × the modelled films. */
  readonly seen: SparseMatrix;
}

/** Films without any entry are never among them. */
export function mostSeen(matrix: SparseMatrix, limit: number): MostSeen {
  const counts = new Float32Array(matrix.columns);
  for (const film of matrix.indices) counts[film]++;
  const modelled = topRows(counts, limit, (film) => counts[film] > 0).sort();
  const place = placesOf(modelled, matrix.columns);
  const offsets = new Int32Array(matrix.rows + 1);
  const indices = new Int32Array(matrix.indices.length);
  const values = new Float32Array(matrix.values.length);
  let size = 0;
  for (let person = 0; person < matrix.rows; person++) {
    for (let entry = matrix.offsets[person]; entry < matrix.offsets[person + 1]; entry++) {
      const at = place[matrix.indices[entry]];
      if (at < 0) continue;
      indices[size] = at;
      values[size++] = matrix.values[entry];
    }
    offsets[person + 1] = size;
  }
  const seen = { rows: matrix.rows, columns: modelled.length, offsets };
  return { modelled, seen: { ...seen, indices: indices.slice(0, size), values: values.slice(0, size) } };
}

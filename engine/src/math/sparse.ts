/** Sparse matrices as compressed rows: row r's entries stand at `offsets[r] … offsets[r + 1] − 1`. */

import type { SparseMatrix } from "@matinee/core";

export type { SparseMatrix };

/** The transpose; entries of each row come out in ascending column order. */
export function transpose({ rows, columns, offsets, indices, values }: SparseMatrix): SparseMatrix {
  const turned = new Int32Array(columns + 1);
  for (let entry = 0; entry < indices.length; entry++) turned[indices[entry] + 1]++;
  for (let column = 0; column < columns; column++) turned[column + 1] += turned[column];
  const next = turned.slice(0, columns);
  const turnedIndices = new Int32Array(indices.length);
  const turnedValues = new Float32Array(values.length);
  for (let row = 0; row < rows; row++)
    for (let entry = offsets[row]; entry < offsets[row + 1]; entry++) {
      const at = next[indices[entry]]++;
      turnedIndices[at] = row;
      turnedValues[at] = values[entry];
    }
  return { rows: columns, columns: rows, offsets: turned, indices: turnedIndices, values: turnedValues };
}

/** Rows made one by one, each as ascending columns and their values, put behind one another. */
export function joinedRows(
  columns: number,
  indices: readonly Int32Array[],
  values: readonly Float32Array[],
): SparseMatrix {
  const offsets = new Int32Array(indices.length + 1);
  indices.forEach((row, at) => {
    offsets[at + 1] = offsets[at] + row.length;
  });
  const all = {
    rows: indices.length,
    columns,
    offsets,
    indices: new Int32Array(offsets[indices.length]),
    values: new Float32Array(offsets[indices.length]),
  };
  indices.forEach((row, at) => {
    all.indices.set(row, offsets[at]);
    all.values.set(values[at], offsets[at]);
  });
  return all;
}

/** Sparse (rows × columns) times dense (columns × width, row-major) → dense (rows × width). */
export function timesDense(matrix: SparseMatrix, dense: Float32Array, width: number): Float32Array {
  const product = new Float32Array(matrix.rows * width);
  for (let row = 0; row < matrix.rows; row++) {
    const out = row * width;
    for (let entry = matrix.offsets[row]; entry < matrix.offsets[row + 1]; entry++) {
      const value = matrix.values[entry];
      const from = matrix.indices[entry] * width;
      for (let k = 0; k < width; k++) product[out + k] += value * dense[from + k];
    }
  }
  return product;
}

/** Sparse rows as kernels read them. */
import type { SparseMatrix } from "@matinee/core";

/** Columns as rows; entries in order of the former rows. */
export function transposed({ rows, columns, offsets, indices, values }: SparseMatrix): SparseMatrix {
  const starts = new Int32Array(columns + 1);
  for (const column of indices) starts[column + 1]++;
  for (let column = 0; column < columns; column++) starts[column + 1] += starts[column];
  const next = starts.slice();
  const turned = { indices: new Int32Array(indices.length), values: new Float32Array(indices.length) };
  for (let row = 0; row < rows; row++)
    for (let entry = offsets[row]; entry < offsets[row + 1]; entry++) {
      const at = next[indices[entry]]++;
      turned.indices[at] = row;
      turned.values[at] = values[entry];
    }
  return { rows: columns, columns: rows, offsets: starts, ...turned };
}

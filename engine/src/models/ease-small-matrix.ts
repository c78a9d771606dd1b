/** I + Q Qᵀ over people and content: what EASE inverts where people are few. */
import type { SparseMatrix, Vectors } from "@matinee/core";

/** `byFilm` is Qᵀ of people, `about` of content: both by film. */
export function smallMatrix(
  { offsets, indices, values, rows, columns: people }: SparseMatrix,
  about: Vectors,
): Float64Array {
  const { width } = about;
  const size = people + width;
  const matrix = new Float64Array(size * size);
  for (let film = 0; film < rows; film++) {
    const content = about.values.subarray(film * width, (film + 1) * width);
    for (let a = offsets[film]; a < offsets[film + 1]; a++) {
      const row = indices[a] * size;
      for (let b = offsets[film]; b < offsets[film + 1]; b++) matrix[row + indices[b]] += values[a] * values[b];
      for (let k = 0; k < width; k++) matrix[row + people + k] += values[a] * content[k];
    }
    for (let k = 0; k < width; k++) {
      if (content[k] === 0) continue;
      const row = (people + k) * size + people;
      for (let l = k; l < width; l++) matrix[row + l] += content[k] * content[l];
    }
  }
  for (let row = 0; row < size; row++) {
    matrix[row * size + row] += 1;
    for (let column = 0; column < row; column++) matrix[row * size + column] = matrix[column * size + row];
  }
  return matrix;
}

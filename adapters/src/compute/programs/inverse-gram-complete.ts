/**
 * The gram made whole: films scaled, a share of its own diagonal and λ added to it, inner products of content added everywhere;
 * and the upper halves of the diagonal tiles, which the count of pairs leaves open.
 */
import type { Member } from "../member.ts";
import type { InverseGramPlan } from "./inverse-gram-plan.ts";
import { entryOf, strideOf, widen } from "./triangle.ts";

export function* completeGram(member: Member, plan: InverseGramPlan): Generator<number, void> {
  const { buffer, place } = member;
  const { films, tile, triangle, bits, width } = plan;
  const blocks = Math.ceil(films / tile);
  const size = bits / 8;
  // What is added is added in the bits of the inverse: beside sums in the millions, 32 would lose it.
  if (bits === 64 && place === 0) widen(buffer, triangle, blocks, tile);
  member.barrier();
  const matrix =
    bits === 32 ? new Float32Array(buffer) : new Float64Array(buffer, 0, Math.floor(buffer.byteLength / 8));
  const scales = new Float32Array(buffer, plan.scales, films);
  const content = new Float32Array(buffer, plan.content, films * width);
  for (let block = member.next(); block < blocks; block = member.next()) {
    const stride = strideOf(block, tile, size) / size;
    const start = entryOf(triangle, block * tile, 0, tile, size) / size;
    for (let row = 0; row < tile; row++) {
      const film = block * tile + row;
      const at = start + row * stride;
      if (film >= films) {
        // The last tile is longer than the matrix: 1 on the diagonal.
        matrix[at + film] += 1;
        continue;
      }
      const scale = scales[film];
      for (let other = 0; other <= film; other++) matrix[at + other] *= scale * scales[other];
      matrix[at + film] += plan.ownShare * matrix[at + film] + plan.regularization;
      if (width > 0) addProducts(matrix, at, content, film, width);
      if (row % rowsAtOnce === 0) yield 0;
    }
    const corner = start + block * tile;
    for (let row = 0; row < tile; row++)
      for (let column = 0; column < row; column++)
        matrix[corner + column * stride + row] = matrix[corner + row * stride + column];
  }
  member.barrier();
}

/** After so many rows others may have their turn. */
const rowsAtOnce = 48;

/** Adds to a row of the lower triangle the film's inner products with all films up to itself. */
function addProducts(
  matrix: Float32Array | Float64Array,
  at: number,
  content: Float32Array,
  film: number,
  width: number,
): void {
  const own = Float64Array.from(content.subarray(film * width, (film + 1) * width));
  for (let other = 0; other <= film; other++) {
    const from = other * width;
    let even = 0;
    let odd = 0;
    let k = 0;
    for (; k + 1 < width; k += 2) {
      even += own[k] * content[from + k];
      odd += own[k + 1] * content[from + k + 1];
    }
    if (k < width) even += own[k] * content[from + k];
    matrix[at + other] += even + odd;
  }
}

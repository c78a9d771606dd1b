/** How far an inverse is from that of its matrix, measured through the sparse ratings in 64 bits. */
import type { InverseGramWork } from "@matinee/core";

/** Above this residual the processor does it again, in 64 bits; its own limit is the same. */
export const tolerance = 2e-4;

/** Any signs will do; these are the bits of a multiplicative sequence (Knuth's 2654435761). */
export function signs(count: number, seed: number): Float32Array {
  return Float32Array.from({ length: count }, (_, at) => (Math.imul(at + seed, 2_654_435_761) < 0 ? -1 : 1));
}

/** ‖A y − z‖ / ‖z‖ for y = P z. */
export function residualOf(
  { seen, weights, scales, regularization, ownShare = 0, content }: InverseGramWork,
  z: Float32Array,
  y: Float32Array,
): number {
  const films = seen.columns;
  const scaled = Float64Array.from(y, (value, film) => value * (scales?.[film] ?? 1));
  const [image, own] = [new Float64Array(films), new Float64Array(films)];
  for (let person = 0; person < seen.rows; person++) {
    const list = seen.indices.subarray(seen.offsets[person], seen.offsets[person + 1]);
    let sum = 0;
    for (const film of list) sum += scaled[film];
    for (const film of list) {
      image[film] += weights[person] * sum;
      own[film] += weights[person];
    }
  }
  const width = content?.width ?? 0;
  const about = new Float64Array(width);
  for (let film = 0; film < films; film++)
    for (let k = 0; k < width; k++) about[k] += (content?.values[film * width + k] ?? 0) * y[film];
  let squares = 0;
  for (let film = 0; film < films; film++) {
    const scale = scales?.[film] ?? 1;
    let value = scale * image[film] + (regularization + ownShare * scale * scale * own[film]) * y[film];
    for (let k = 0; k < width; k++) value += (content?.values[film * width + k] ?? 0) * about[k];
    squares += (value - z[film]) ** 2;
  }
  return Math.sqrt(squares / Math.max(1, films));
}

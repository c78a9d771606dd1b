/**
 * The shape of a film: its facets, rare ones before common ones and each as far as it can be expected, as a short vector.
 * Two films of like shape feel alike. A note alone is a rough sample, since no writer names all that a film has, so what
 * is expected of a noted film counts beside it. The short vectors are the leading directions of the notes.
 */
import type { SparseMatrix } from "../../math/sparse.ts";
import { truncatedSvd } from "../../math/svd.ts";
import { type Known, open } from "./known.ts";
import type { Spread } from "./spread.ts";
import { steps } from "./steps.ts";

export interface Shapes {
  readonly rank: number;
  /** Films × rank, unit rows. */
  readonly vectors: Float32Array;
}

/** By name: how much more a rare facet tells than a common one. */
export function rarityOf({ names, items, strengths }: Known): Float32Array {
  return Float32Array.from(names, (_, column) => {
    let sum = 0;
    for (let row = 0; row < items.length; row++) {
      const strength = strengths[row * names.length + column];
      if (strength !== open) sum += strength / 3;
    }
    return Math.log((1 + items.length) / (1 + sum));
  });
}

export function shapesOf(
  known: Known,
  { expected, confidence }: Spread,
  films: number,
  { dimensions, seed }: { readonly dimensions: number; readonly seed: number },
  pause: (done: number, total: number) => void,
): Shapes {
  const { names, items, strengths } = known;
  const rarity = rarityOf(known);
  const { rank, right } = truncatedSvd(notesAsMatrix(known, rarity), dimensions, { seed, rounds: 2 });
  const vectors = new Float32Array(films * rank);
  const whole = new Float32Array(films);
  for (const column of names.keys()) {
    pause(column, names.length);
    for (let item = 0; item < films; item++) whole[item] = steps[expected[column * films + item]];
    for (let row = 0; row < items.length; row++) {
      const strength = strengths[row * names.length + column];
      if (strength !== open) whole[items[row]] += notedShare * (strength - whole[items[row]]);
    }
    const mean = whole.reduce((sum, value) => sum + value, 0) / films;
    const weight = (Math.sqrt(rarity[column]) * confidence[column]) / 3;
    for (let item = 0; item < films; item++) {
      const value = weight * (whole[item] - mean);
      for (let k = 0; k < rank; k++) vectors[item * rank + k] += value * right[column * rank + k];
    }
  }
  for (let item = 0; item < films; item++) toUnit(vectors.subarray(item * rank, (item + 1) * rank));
  return { rank, vectors };
}

/** Of a noted film: what its note has of its shape, beside what is expected (AUC on judged pairs .83, notes alone .76). */
const notedShare = 0.25;

function notesAsMatrix({ names, items, strengths }: Known, rarity: Float32Array): SparseMatrix {
  const offsets = new Int32Array(items.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < items.length; row++) {
    for (let column = 0; column < names.length; column++) {
      const strength = strengths[row * names.length + column];
      if (strength === 0 || strength === open) continue;
      indices.push(column);
      values.push((rarity[column] * strength) / 3);
    }
    offsets[row + 1] = indices.length;
  }
  return {
    rows: items.length,
    columns: names.length,
    offsets,
    indices: Int32Array.from(indices),
    values: Float32Array.from(values),
  };
}

function toUnit(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let k = 0; k < vector.length; k++) vector[k] *= scale;
}

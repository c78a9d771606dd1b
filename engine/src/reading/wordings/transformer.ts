/**
 * A small transformer that reads a few words at once: vectors of word pieces, layers of attention and of dense units, the mean
 * of what comes out, one score a label. Source: A. Vaswani et al., "Attention Is All You Need" (NeurIPS 2017), with sums
 * normalised after each step.
 */
import { type Dense, type DenseOfFew, dense, denseOfFew } from "./dense.ts";

/** Weights of one layer. */
export interface TransformerLayer {
  /** width × 3 width: queries, keys, values. */
  readonly projection: Dense;
  readonly mixing: Dense;
  readonly mixed: Norm;
  readonly widening: Dense;
  /** After the units that are cut off at 0, most of all values are. */
  readonly narrowing: DenseOfFew;
  readonly narrowed: Norm;
}

export interface Norm {
  readonly gain: Float64Array;
  readonly bias: Float64Array;
}

export interface Transformer {
  readonly heads: number;
  /** Places × width. */
  readonly positions: Float64Array;
  readonly first: Norm;
  readonly layers: readonly TransformerLayer[];
  readonly head: Dense;
}

/** Scores of all labels. `vectors` are those of the pieces, pieces × width, and are overwritten. */
export function scoresOf({ heads, positions, first, layers, head }: Transformer, vectors: Float64Array): Float64Array {
  const width = first.gain.length;
  const rows = vectors.length / width;
  for (let at = 0; at < vectors.length; at++) vectors[at] += positions[at];
  normalise(vectors, first);
  for (const { projection, mixing, mixed, widening, narrowing, narrowed } of layers) {
    const seen = attention(dense(vectors, rows, projection), rows, heads);
    add(vectors, dense(seen, rows, mixing));
    normalise(vectors, mixed);
    const wide = dense(vectors, rows, widening);
    for (let at = 0; at < wide.length; at++) if (wide[at] < 0) wide[at] = 0;
    add(vectors, denseOfFew(wide, rows, narrowing));
    normalise(vectors, narrowed);
  }
  const mean = new Float64Array(width);
  for (let at = 0; at < vectors.length; at++) mean[at % width] += vectors[at] / rows;
  return dense(mean, 1, head);
}

/** Rows of queries, keys and values → what each row sees of all rows' values. */
function attention(seen: Float64Array, rows: number, heads: number): Float64Array {
  const width = seen.length / rows / 3;
  const share = width / heads;
  const result = new Float64Array(rows * width);
  const weights = new Float64Array(rows);
  for (let head = 0; head < heads; head++) {
    const query = head * share;
    const key = width + query;
    const value = 2 * width + query;
    for (let row = 0; row < rows; row++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let other = 0; other < rows; other++) {
        const one = row * 3 * width + query;
        const two = other * 3 * width + key;
        let sum = 0;
        for (let at = 0; at < share; at++) sum += seen[one + at] * seen[two + at];
        weights[other] = sum / Math.sqrt(share);
        most = Math.max(most, weights[other]);
      }
      let total = 0;
      for (let other = 0; other < rows; other++) total += weights[other] = Math.exp(weights[other] - most);
      const to = row * width + query;
      for (let other = 0; other < rows; other++) {
        const weight = weights[other] / total;
        const from = other * 3 * width + value;
        for (let at = 0; at < share; at++) result[to + at] += weight * seen[from + at];
      }
    }
  }
  return result;
}

function add(values: Float64Array, more: Float64Array): void {
  for (let at = 0; at < values.length; at++) values[at] += more[at];
}

/** Source: J. L. Ba, J. R. Kiros, G. E. Hinton, "Layer Normalization" (2016). */
function normalise(values: Float64Array, { gain, bias }: Norm): void {
  const width = gain.length;
  for (let from = 0; from < values.length; from += width) {
    let mean = 0;
    for (let at = 0; at < width; at++) mean += values[from + at] / width;
    let spread = 0;
    for (let at = 0; at < width; at++) spread += (values[from + at] - mean) ** 2 / width;
    const scale = 1 / Math.sqrt(spread + 1e-12);
    for (let at = 0; at < width; at++) values[from + at] = (values[from + at] - mean) * scale * gain[at] + bias[at];
  }
}

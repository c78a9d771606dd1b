/**
 * A small transformer that reads a few words at once: vectors of word pieces, layers of attention and of dense units, the mean
 * of what comes out, one score a label. Source: A. Vaswani et al., "Attention Is All You Need" (NeurIPS 2017), with sums
 * normalised after each step.
 */
import type { Dense } from "./dense.ts";

/** Weights of one layer. */
export interface TransformerLayer {
  /** width × 3 width: queries, keys, values. */
  readonly projection: Dense;
  readonly mixing: Dense;
  readonly mixed: Norm;
  readonly widening: Dense;
  /** After the units that are cut off at 0, most of all values are. */
  readonly narrowing: Dense;
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

/**
 * Scores of all labels, texts × labels. `vectors` are those of the pieces of all texts, pieces × width, and are overwritten;
 * `lengths` are the pieces of each text.
 */
export function scoresOf(transformer: Transformer, vectors: Float64Array, lengths: readonly number[]): Float64Array {
  const width = transformer.first.gain.length;
  readTogether(transformer, vectors, lengths);
  const means = new Float64Array(lengths.length * width);
  let row = 0;
  lengths.forEach((length, text) => {
    for (const end = row + length; row < end; row++)
      for (let at = 0; at < width; at++) means[text * width + at] += vectors[row * width + at] / length;
  });
  return transformer.head(means, lengths.length);
}

/** Scores of all labels for single pieces of one text, places × labels; `vectors` are overwritten. */
export function scoresAt(transformer: Transformer, vectors: Float64Array, places: readonly number[]): Float64Array {
  const width = transformer.first.gain.length;
  readTogether(transformer, vectors, [vectors.length / width]);
  const asked = new Float64Array(places.length * width);
  for (const [row, place] of places.entries())
    asked.set(vectors.subarray(place * width, (place + 1) * width), row * width);
  return transformer.head(asked, places.length);
}

/**
 * What each piece means among those of its text, in place of the vectors. Texts know nothing of each other, and go through the
 * dense layers together because those fetch each weight once for several rows: clauses of five words would otherwise fetch it
 * for nearly every one.
 */
function readTogether(
  { heads, positions, first, layers }: Transformer,
  vectors: Float64Array,
  lengths: readonly number[],
): void {
  const width = first.gain.length;
  const rows = vectors.length / width;
  let start = 0;
  for (const length of lengths) {
    for (let at = 0; at < length * width; at++) vectors[start + at] += positions[at];
    start += length * width;
  }
  normalise(vectors, first);
  for (const { projection, mixing, mixed, widening, narrowing, narrowed } of layers) {
    const seen = attention(projection(vectors, rows), lengths, heads, width);
    add(vectors, mixing(seen, rows));
    normalise(vectors, mixed);
    const wide = widening(vectors, rows);
    for (let at = 0; at < wide.length; at++) if (wide[at] < 0) wide[at] = 0;
    add(vectors, narrowing(wide, rows));
    normalise(vectors, narrowed);
  }
}

/** Rows of queries, keys and values → what each row sees of the values of all rows of its text. */
function attention(seen: Float64Array, lengths: readonly number[], heads: number, width: number): Float64Array {
  const result = new Float64Array(seen.length / 3);
  const weights = new Float64Array(Math.max(0, ...lengths) + 3);
  let start = 0;
  for (const length of lengths) {
    const rows = seen.subarray(3 * start * width, 3 * (start + length) * width);
    const to = result.subarray(start * width, (start + length) * width);
    for (let head = 0; head < heads; head++) attend(rows, to, width, (head * width) / heads, width / heads, weights);
    start += length;
  }
  return result;
}

/** What one head, whose values stand from `first` on, sees in the rows of one text. */
function attend(
  seen: Float64Array,
  result: Float64Array,
  width: number,
  first: number,
  share: number,
  weights: Float64Array,
): void {
  const rows = result.length / width;
  const scale = Math.sqrt(share);
  for (let row = 0; row < rows; row++) {
    const one = row * 3 * width + first;
    let most = Number.NEGATIVE_INFINITY;
    // Four at a time: a sum by itself waits for each of its steps. Those past the last row stand beside it again.
    for (let other = 0; other < rows; other += 4) {
      const last = Math.min(3, rows - 1 - other);
      const a = (other * 3 + 1) * width + first;
      const b = a + Math.min(1, last) * 3 * width;
      const c = a + Math.min(2, last) * 3 * width;
      const d = a + last * 3 * width;
      let sumA = 0;
      let sumB = 0;
      let sumC = 0;
      let sumD = 0;
      for (let at = 0; at < share; at++) {
        const asked = seen[one + at];
        sumA += asked * seen[a + at];
        sumB += asked * seen[b + at];
        sumC += asked * seen[c + at];
        sumD += asked * seen[d + at];
      }
      weights[other] = sumA / scale;
      weights[other + 1] = sumB / scale;
      weights[other + 2] = sumC / scale;
      weights[other + 3] = sumD / scale;
    }
    for (let other = 0; other < rows; other++) if (weights[other] > most) most = weights[other];
    let total = 0;
    for (let other = 0; other < rows; other++) total += weights[other] = Math.exp(weights[other] - most);
    for (let other = 0; other < rows; other++) weights[other] /= total;
    for (let at = first; at < first + share; at += 4)
      see(
        seen,
        2 * width + at,
        3 * width,
        weights,
        rows,
        result,
        row * width + at,
        Math.min(3, first + share - 1 - at),
      );
  }
}

/**
 * Four neighbouring sums over all rows, at hand until they are whole. Those past the last one, which is `left` behind the first,
 * stand beside it again.
 */
function see(
  seen: Float64Array,
  from: number,
  step: number,
  weights: Float64Array,
  rows: number,
  result: Float64Array,
  to: number,
  left: number,
): void {
  const second = Math.min(1, left);
  const third = Math.min(2, left);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let other = 0, at = from; other < rows; other++, at += step) {
    const weight = weights[other];
    a += weight * seen[at];
    b += weight * seen[at + second];
    c += weight * seen[at + third];
    d += weight * seen[at + left];
  }
  result[to] = a;
  result[to + second] = b;
  result[to + third] = c;
  result[to + left] = d;
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

/**
 * Cross-attention: a person looks at what is known of a film - a few tokens, as genres, tags and text - and takes of each
 * as much as it answers to their question. Source: A. Vaswani et al., "Attention Is All You Need", NeurIPS 2017.
 */

/** Questions, keys and values are vectors of one length. */
export interface Attended {
  /** Of each pair: pairs × width. */
  readonly context: Float32Array;
  /** Pairs × tokens, sums of 1. */
  readonly shares: Float32Array;
}

export interface Sides {
  /** People × width. */
  readonly questions: Float32Array;
  /** By token: films × width. */
  readonly keys: readonly Float32Array[];
  readonly values: readonly Float32Array[];
}

type Rows = readonly { readonly person: number; readonly place: number }[];

export function attend({ questions, keys, values }: Sides, pairs: Rows, width: number): Attended {
  const context = new Float32Array(pairs.length * width);
  const shares = new Float32Array(pairs.length * keys.length);
  for (const [at, { person, place }] of pairs.entries()) {
    const own = shares.subarray(at * keys.length, (at + 1) * keys.length);
    attendTo(questions, person * width, keys, place * width, width, own);
    for (const [token, share] of own.entries())
      for (let k = 0; k < width; k++) context[at * width + k] += share * values[token][place * width + k];
  }
  return { context, shares };
}

/** Writes how much of each token is taken. */
export function attendTo(
  questions: Float32Array,
  person: number,
  keys: readonly Float32Array[],
  film: number,
  width: number,
  shares: Float32Array,
): void {
  const root = Math.sqrt(width);
  let sum = 0;
  for (const [token, rows] of keys.entries()) {
    let product = 0;
    for (let k = 0; k < width; k++) product += questions[person + k] * rows[film + k];
    shares[token] = Math.exp(Math.max(-30, Math.min(30, product / root)));
    sum += shares[token];
  }
  for (const token of keys.keys()) shares[token] /= sum;
}

/** From how the loss changes with the contexts to how it changes with questions, keys and values. */
export function attendBackward(
  { questions, keys, values }: Sides,
  pairs: Rows,
  width: number,
  shares: Float32Array,
  change: Float32Array,
): Sides {
  const root = Math.sqrt(width);
  const to = {
    questions: new Float32Array(questions.length),
    keys: keys.map((rows) => new Float32Array(rows.length)),
    values: values.map((rows) => new Float32Array(rows.length)),
  };
  const slopes = new Float64Array(keys.length);
  for (const [at, { person, place }] of pairs.entries()) {
    const own = shares.subarray(at * keys.length, (at + 1) * keys.length);
    const [p, f, c] = [person * width, place * width, at * width];
    let mean = 0;
    for (const [token, share] of own.entries()) {
      let slope = 0;
      for (let k = 0; k < width; k++) {
        slope += change[c + k] * values[token][f + k];
        to.values[token][f + k] += share * change[c + k];
      }
      slopes[token] = slope;
      mean += share * slope;
    }
    for (const [token, share] of own.entries()) {
      const pull = (share * (slopes[token] - mean)) / root;
      for (let k = 0; k < width; k++) {
        to.questions[p + k] += pull * keys[token][f + k];
        to.keys[token][f + k] += pull * questions[p + k];
      }
    }
  }
  return to;
}

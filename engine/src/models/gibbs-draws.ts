/** The draws that Bayesian factorisation is made of: rows given the other side, priors given the rows. */

import { solverOf } from "../math/normal-equations.ts";
import { gaussian } from "../math/random.ts";
import type { SparseMatrix } from "../math/sparse.ts";

/** What is known of rows beside their ratings. */
export interface Features {
  readonly width: number;
  /** Rows × width. */
  readonly values: Float64Array;
}

/** Where rows are drawn from before any rating: a middle, what features add to it, and a precision, number by number. */
export interface Prior {
  readonly mean: Float64Array;
  readonly precision: Float64Array;
  /** Numbers × features. */
  readonly weights: Float64Array;
}

export interface Side {
  /** Rows of this side × rows of the other. */
  readonly ratings: SparseMatrix;
  /** Bias first; overwritten by each draw. */
  readonly rows: Float64Array;
  readonly features: Features;
  prior: Prior;
}

export const firstPrior = (width: number, features: number): Prior => ({
  mean: new Float64Array(width),
  precision: new Float64Array(width).fill(2),
  weights: new Float64Array(width * features),
});

/** What the prior expects of a row with such features. */
export function expected(
  { mean, weights }: Prior,
  features: ArrayLike<number>,
  from: number,
  count: number,
): Float64Array {
  return mean.map((middle, k) => {
    let sum = middle;
    for (let f = 0; f < count; f++) sum += weights[k * count + f] * features[from + f];
    return sum;
  });
}

export interface Level {
  readonly mean: number;
  readonly precision: number;
  readonly width: number;
}

/** The equations of one row: A = diag(Λ) + α Σ d dᵀ and b = Λ m + α Σ t d, with d the other side's row and 1 for its bias. */
export function rowEquations(
  items: ArrayLike<number>,
  stars: ArrayLike<number>,
  others: Float64Array | Float32Array,
  middle: Float64Array,
  { precision: scales }: Prior,
  { mean, precision, width }: Level,
): { matrix: Float64Array; target: Float64Array } {
  const matrix = new Float64Array(width * width);
  const target = middle.map((value, k) => value * scales[k]);
  const design = new Float64Array(width).fill(1);
  for (let at = 0; at < items.length; at++) {
    const from = items[at] * width;
    const left = precision * (stars[at] - mean - others[from]);
    for (let k = 1; k < width; k++) design[k] = others[from + k];
    for (let a = 0; a < width; a++) {
      const scaled = precision * design[a];
      for (let b = 0; b <= a; b++) matrix[a * width + b] += scaled * design[b];
      target[a] += left * design[a];
    }
  }
  for (let k = 0; k < width; k++) matrix[k * width + k] += scales[k];
  return { matrix, target };
}

export function drawRows(side: Side, others: Float64Array, level: Level, random: () => number): void {
  const { ratings, rows, features, prior } = side;
  const { width } = level;
  for (let row = 0; row < ratings.rows; row++) {
    const [from, to] = [ratings.offsets[row], ratings.offsets[row + 1]];
    const middle = expected(prior, features.values, row * features.width, features.width);
    const [items, stars] = [ratings.indices.subarray(from, to), ratings.values.subarray(from, to)];
    const { matrix, target } = rowEquations(items, stars, others, middle, prior, level);
    rows.set(drawNormal(matrix, target, random), row * width);
  }
}

/** From N(A⁻¹ b, A⁻¹); overwrites the matrix. */
function drawNormal(matrix: Float64Array, target: ArrayLike<number>, random: () => number): Float64Array {
  const n = target.length;
  const drawn = solverOf(matrix)(target);
  // With A = L Lᵀ, L⁻ᵀ z has the covariance A⁻¹.
  const noise = Float64Array.from({ length: n }, () => gaussian(random));
  for (let i = n - 1; i >= 0; i--) {
    for (let t = i + 1; t < n; t++) noise[i] -= matrix[t * n + i] * noise[t];
    noise[i] /= matrix[i * n + i];
    drawn[i] += noise[i];
  }
  return drawn;
}

/** Number by number: weights of features, then the middle, then the precision. */
export function drawPrior({ rows, features, prior }: Side, width: number, random: () => number): Prior {
  const count = rows.length / width;
  const { width: wide, values } = features;
  const gram = gramOf(features);
  const mean = prior.mean.slice();
  const precision = prior.precision.slice();
  const weights = prior.weights.slice();
  for (let k = 0; k < width; k++) {
    const own = weights.subarray(k * wide, (k + 1) * wide);
    if (wide > 0) {
      const size = own.reduce((sum, weight) => sum + weight * weight, 0);
      const pull = gammaDraw(1 + wide / 2, random) / (0.05 + size / 2);
      const matrix = gram.map((value, at) => precision[k] * value + (at % (wide + 1) === 0 ? pull : 0));
      const target = new Float64Array(wide);
      for (let row = 0; row < count; row++) {
        const left = precision[k] * (rows[row * width + k] - mean[k]);
        for (let f = 0; f < wide; f++) target[f] += left * values[row * wide + f];
      }
      own.set(drawNormal(matrix, target, random));
    }
    let sum = 0;
    const left = Float64Array.from({ length: count }, (_, row) => {
      let value = rows[row * width + k];
      for (let f = 0; f < wide; f++) value -= own[f] * values[row * wide + f];
      sum += value;
      return value;
    });
    mean[k] =
      (precision[k] * sum) / (precision[k] * count + 1) + gaussian(random) / Math.sqrt(precision[k] * count + 1);
    const squares = left.reduce((total, value) => total + (value - mean[k]) ** 2, 0);
    precision[k] = gammaDraw(1 + count / 2, random) / (0.05 + squares / 2);
  }
  return { mean, precision, weights };
}

const grams = new WeakMap<Features, Float64Array>();

function gramOf(features: Features): Float64Array {
  const known = grams.get(features);
  if (known !== undefined) return known;
  const { width, values } = features;
  const gram = new Float64Array(width * width);
  for (let from = 0; from < values.length; from += width)
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) gram[a * width + b] += values[from + a] * values[from + b];
  grams.set(features, gram);
  return gram;
}

/** Gamma with scale 1, for shapes of 1 or more. Source: G. Marsaglia, W. Tsang, ACM TOMS 26(3), 2000. */
export function gammaDraw(shape: number, random: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = gaussian(random);
    const cube = (1 + c * normal) ** 3;
    if (cube > 0 && Math.log(1 - random()) < 0.5 * normal * normal + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}

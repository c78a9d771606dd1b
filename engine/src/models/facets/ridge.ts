/**
 * Ridge regression of many targets on the same features: one matrix for all of them, and for each part left out in turn
 * that matrix less its own rows. Source: A. Hoerl, R. Kennard, "Ridge Regression", Technometrics 12 (1970).
 */
import { solverOf } from "../../math/normal-equations.ts";

export interface Examples {
  readonly count: number;
  readonly width: number;
  readonly targets: number;
  /** Count × width. */
  readonly features: Float32Array;
  /** Count × targets. */
  readonly values: Float32Array;
}

interface Sums {
  readonly gram: Float64Array;
  /** Targets × width. */
  readonly products: Float64Array;
}

/** Weights as targets × width, learned from the examples that are not in the part left out; −1 leaves none out. */
export function ridges(
  examples: Examples,
  parts: Uint8Array,
  regularization: number,
): (leftOut: number) => Float32Array {
  const whole = sumsOf(examples, () => true);
  return (leftOut) => {
    const { width, targets } = examples;
    const { gram, products } =
      leftOut < 0
        ? copyOf(whole)
        : less(
            whole,
            sumsOf(examples, (row) => parts[row] === leftOut),
          );
    for (let a = 0; a < width; a++) gram[a * width + a] += regularization;
    const solve = solverOf(gram);
    const weights = new Float32Array(targets * width);
    for (let target = 0; target < targets; target++)
      weights.set(solve(products.subarray(target * width, (target + 1) * width)), target * width);
    return weights;
  };
}

const copyOf = ({ gram, products }: Sums): Sums => ({ gram: gram.slice(), products });

const less = (whole: Sums, part: Sums): Sums => ({
  gram: whole.gram.map((value, at) => value - part.gram[at]),
  products: whole.products.map((value, at) => value - part.products[at]),
});

function sumsOf({ count, width, targets, features, values }: Examples, isIn: (row: number) => boolean): Sums {
  const gram = new Float64Array(width * width);
  const products = new Float64Array(targets * width);
  for (let row = 0; row < count; row++) {
    if (!isIn(row)) continue;
    const own = features.subarray(row * width, (row + 1) * width);
    for (let a = 0; a < width; a++) {
      const value = own[a];
      if (value !== 0) for (let b = 0; b <= a; b++) gram[a * width + b] += value * own[b];
    }
    for (let target = 0; target < targets; target++) {
      const value = values[row * targets + target];
      if (value !== 0) for (let a = 0; a < width; a++) products[target * width + a] += value * own[a];
    }
  }
  for (let a = 0; a < width; a++) for (let b = 0; b < a; b++) gram[b * width + a] = gram[a * width + b];
  return { gram, products };
}

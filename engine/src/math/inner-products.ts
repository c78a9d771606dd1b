/** Inner products of every row of a dense matrix with one vector or two: what a pass over a whole catalogue consists of. */
import { once } from "@matinee/core";
import { kernelProducts, suitsKernel } from "./inner-products-kernel.ts";

const kernel = once(kernelProducts);

/** One product for each row of `values`, `vector.length` numbers a row. */
export const innerProducts = (values: Float32Array, vector: ArrayLike<number>): Float32Array =>
  rowProducts(values, [vector])[0];

/** The same with each of one vector or two: together they cost one reading of the rows. */
export function rowProducts(values: Float32Array, vectors: readonly ArrayLike<number>[]): readonly Float32Array[] {
  // 64-bit numbers here spare a conversion for each product.
  const wide = vectors.map((vector) => Float64Array.from(vector));
  const fast = suitsKernel(values, vectors[0].length) ? kernel() : undefined;
  return fast?.(values, wide) ?? wide.map((vector) => plainProducts(values, vector));
}

/** Two rows at a time, each as four sums: a processor adds several numbers at once when none waits for another. */
export function plainProducts(values: Float32Array, wide: Float64Array): Float32Array {
  const width = wide.length;
  const rows = width === 0 ? 0 : values.length / width;
  const fours = width - (width % 4);
  const products = new Float32Array(rows);
  for (let row = 0; row < rows; row += 2) {
    const a = row * width;
    // An odd last row stands beside itself.
    const b = row + 1 < rows ? a + width : a;
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    for (let k = 0; k < fours; k += 4) {
      const x0 = wide[k];
      const x1 = wide[k + 1];
      const x2 = wide[k + 2];
      const x3 = wide[k + 3];
      a0 += values[a + k] * x0;
      b0 += values[b + k] * x0;
      a1 += values[a + k + 1] * x1;
      b1 += values[b + k + 1] * x1;
      a2 += values[a + k + 2] * x2;
      b2 += values[b + k + 2] * x2;
      a3 += values[a + k + 3] * x3;
      b3 += values[b + k + 3] * x3;
    }
    for (let k = fours; k < width; k++) {
      a0 += values[a + k] * wide[k];
      b0 += values[b + k] * wide[k];
    }
    products[row] = a0 + a1 + a2 + a3;
    if (b !== a) products[row + 1] = b0 + b1 + b2 + b3;
  }
  return products;
}

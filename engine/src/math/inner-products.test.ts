import { describe, expect, it } from "vitest";
import { innerProducts, plainProducts, rowProducts } from "./inner-products.ts";
import { kernelProducts, suitsKernel } from "./inner-products-kernel.ts";
import { randomOf } from "./random.ts";

it.each([
  [5, 7],
  [6, 8],
  [1, 3],
  [0, 4],
  [3, 0],
])("are those of each of %d rows of %d numbers", (rows, width) => {
  const random = randomOf(rows + width);
  const values = Float32Array.from({ length: rows * width }, random);
  const vector = Float32Array.from({ length: width }, random);
  const products = innerProducts(values, vector);
  expect(products).toHaveLength(width === 0 ? 0 : rows);
  products.forEach((product, row) => {
    expect(product).toBeCloseTo(
      vector.reduce((sum, value, at) => sum + value * values[row * width + at], 0),
      5,
    );
  });
});

describe("the kernel", () => {
  const drawn = (length: number, random: () => number) => Float64Array.from({ length }, () => random() - 0.5);
  const kernel = kernelProducts();

  it.each([
    [1025, 96],
    [4097, 64],
    [16_385, 4],
    [129, 512],
  ])("has the bits of the plain sums, of %d rows of %d numbers", (rows, width) => {
    const random = randomOf(rows);
    const values = Float32Array.from(drawn(rows * width, random));
    const [a, b] = [drawn(width, random), drawn(width, random)];
    expect(suitsKernel(values, width)).toBe(true);
    const plain = [plainProducts(values, a), plainProducts(values, b)];
    expect(kernel?.(values, [a])).toEqual([plain[0]]);
    expect(kernel?.(values, [a, b])).toEqual(plain);
    expect(rowProducts(values, [b, a])).toEqual([plain[1], plain[0]]);
  });

  it("leaves rows to the plain sums that it has no room for, or that are few", () => {
    expect(suitsKernel(new Float32Array(1 << 20), 6)).toBe(false);
    expect(suitsKernel(new Float32Array(1 << 20), 1024)).toBe(false);
    expect(suitsKernel(new Float32Array(96), 96)).toBe(false);
    expect(suitsKernel(new Float32Array(0), 0)).toBe(false);
  });
});

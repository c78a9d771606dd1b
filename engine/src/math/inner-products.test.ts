import { expect, it } from "vitest";
import { innerProducts } from "./inner-products.ts";
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

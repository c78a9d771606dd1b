/** Factors at the start of a descent: small normal numbers, the same for every run. */
import type { Vectors } from "@matinee/core";
import { gaussian, randomOf } from "@matinee/engine";

/** Draws one matrix after another. */
export function drawing(width: number): (rows: number) => Vectors {
  const random = randomOf(1);
  return (rows) => ({
    rows,
    width,
    values: Float32Array.from({ length: rows * width }, () => 0.1 * gaussian(random)),
  });
}

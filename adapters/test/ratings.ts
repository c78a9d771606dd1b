/** Small worlds for tests of arithmetic: sparse ratings with a long tail, dense vectors. */
import type { Compute, SparseMatrix, Vectors } from "@matinee/core";
import { gaussian, randomOf } from "@matinee/engine";
import { type ComputeOptions, openCompute } from "../src/compute/compute.ts";

/** People × films with half stars; popular films first, lists in no order, and people without any rating. */
export function randomRatings(people: number, films: number, seed = 1): SparseMatrix {
  const random = randomOf(seed);
  const offsets = new Int32Array(people + 1);
  const indices: number[] = [];
  for (let person = 0; person < people; person++) {
    const list = new Set<number>();
    const size = person % 17 === 0 ? 0 : 3 + Math.floor(random() * Math.min(60, films / 3));
    while (list.size < size) list.add(Math.floor(random() ** 2 * films));
    indices.push(...list);
    offsets[person + 1] = indices.length;
  }
  const values = Float32Array.from(indices, () => (1 + Math.floor(random() * 10)) / 2);
  return { rows: people, columns: films, offsets, indices: Int32Array.from(indices), values };
}

export function randomVectors(rows: number, width: number, seed = 1, scale = 1): Vectors {
  const random = randomOf(seed);
  return { rows, width, values: Float32Array.from({ length: rows * width }, () => scale * gaussian(random)) };
}

/** The fast arithmetic; a machine without it fails the test instead of skipping it. */
export async function compute(options: ComputeOptions): Promise<Compute> {
  const opened = await openCompute(options);
  if (opened === undefined) throw new Error("There are no kernels here: run npm run build:kernels.");
  return opened;
}

/** Each build, in the calling thread, in one and in two. */
export const variants: readonly ComputeOptions[] = (["wide", "fused", "simd"] as const).flatMap((build) =>
  [0, 1, 2].map((threads) => ({ build, threads })),
);

/** The largest difference between two arrays, as a share of the largest size in the first. */
export function farthest(expected: Float32Array, actual: Float32Array): number {
  let size = 0;
  let difference = 0;
  expected.forEach((value, at) => {
    size = Math.max(size, Math.abs(value));
    const apart = Math.abs(value - actual[at]);
    difference = Number.isNaN(apart) ? Number.POSITIVE_INFINITY : Math.max(difference, apart);
  });
  return expected.length === actual.length ? difference / size : Number.POSITIVE_INFINITY;
}

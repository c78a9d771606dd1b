import { type InverseGramWork, quietRun, type SparseMatrix } from "@matinee/core";
import { plainCompute, randomOf } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { compute, farthest, randomRatings, variants } from "../../test/ratings.ts";

const films = 530;
const seen = randomRatings(700, films);
const work: InverseGramWork = {
  title: "EASE",
  seen,
  weights: Float32Array.from({ length: seen.rows }, (_, person) => 0.5 + (person % 7) / 7),
  regularization: 20,
  kept: films,
};

function dense({ rows, columns, offsets, indices, values }: SparseMatrix): Float32Array {
  const all = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let entry = offsets[row]; entry < offsets[row + 1]; entry++)
      all[row * columns + indices[entry]] = values[entry];
  return all;
}

/** With all that may stand beside ratings. */
const random = randomOf(3);
const full: InverseGramWork = {
  ...work,
  scales: Float32Array.from({ length: films }, () => 0.5 + random()),
  ownShare: 0.3,
  content: { rows: films, width: 7, values: Float32Array.from({ length: films * 7 }, () => 3 * random() - 1) },
};

describe("EASE over shared memory", async () => {
  const plain = await plainCompute.inverseGram.run(work, quietRun());
  const expected = (await plainCompute.inverseGram.run(full, quietRun())).weights;

  it.each(variants)("agrees with the plain weights within 5e-5 ($build, $threads threads)", async (options) => {
    const { inverseGram } = await compute(options);
    for (const precision of [32, 64] as const) {
      const { weights, residual } = await inverseGram.run({ ...full, precision }, quietRun());
      expect(farthest(dense(expected), dense(weights))).toBeLessThan(5e-5);
      expect(residual).toBeLessThan(1e-4);
    }
  });

  it("gives the same bits for any count of threads", async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async (threads) => (await compute({ build: "simd", threads })).inverseGram.run(work, quietRun())),
    );
    expect(two.weights).toEqual(one.weights);
  });

  it("takes people's films in any order", async () => {
    const { inverseGram } = await compute({ threads: 2 });
    const indices = seen.indices.slice();
    for (let person = 0; person < seen.rows; person++)
      indices.subarray(seen.offsets[person], seen.offsets[person + 1]).reverse();
    const turned = await inverseGram.run({ ...work, seen: { ...seen, indices } }, quietRun());
    expect(turned.weights).toEqual((await inverseGram.run(work, quietRun())).weights);
  });

  it("keeps the largest weights of a row and says how much that is", async () => {
    const { inverseGram } = await compute({ threads: 2 });
    const { weights, share } = await inverseGram.run({ ...work, kept: 50 }, quietRun());
    const all = dense(plain.weights);
    for (let film = 0; film < films; film++) {
      const size = weights.offsets[film + 1] - weights.offsets[film];
      expect(size).toBeGreaterThan(30);
      expect(size).toBeLessThanOrEqual(50);
      const sizes = all
        .subarray(film * films, (film + 1) * films)
        .map(Math.abs)
        .sort()
        .reverse();
      const least = weights.values
        .subarray(weights.offsets[film], weights.offsets[film + 1])
        .map(Math.abs)
        .sort()[0];
      expect(least).toBeGreaterThan(sizes[size] - 1e-5);
    }
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.99);
  });

  it("turns to 64 bits where 32 are not enough", async () => {
    // Two films always seen together, and hardly any regularization: the matrix is nearly singular.
    const twins = randomRatings(500, 60, 4);
    const offsets = twins.offsets.map((offset) => offset * 2);
    const indices = Int32Array.from({ length: twins.indices.length * 2 }, (_, at) =>
      at % 2 === 0 ? twins.indices[at >> 1] : twins.indices[at >> 1] + 60,
    );
    const hard = {
      title: "EASE",
      seen: { ...twins, columns: 120, offsets, indices, values: new Float32Array(0) },
      weights: new Float32Array(500).fill(1),
      regularization: 1e-4,
      kept: 120,
    };
    const { inverseGram } = await compute({ threads: 1 });
    const { weights, precision, residual } = await inverseGram.run(hard, quietRun());
    expect(precision).toBe(64);
    expect(residual).toBeLessThan(1e-3);
    const plain = await plainCompute.inverseGram.run(hard, quietRun());
    expect(farthest(dense(plain.weights), dense(weights))).toBeLessThan(5e-5);
  });

  it("states its memory before it starts and refuses what does not fit", async () => {
    const { inverseGram } = await compute({ threads: 2, budget: 3e6 });
    expect(inverseGram.bytes(work)).toBeGreaterThan(3e6);
    await expect(inverseGram.run(work, quietRun())).rejects.toMatchObject({ code: "compute/too-little-memory" });
    expect(inverseGram.bytes({ ...work, seen: randomRatings(60, 40) })).toBeLessThan(3e6);
  });
});

/** On a GPU of software where there is one; skipped with a sentence where there is none. */
import { type InverseGramWork, quietRun, type RowSolveWork, type SparseMatrix } from "@matinee/core";
import { plainCompute, randomOf, rowSet } from "@matinee/engine";
import { beforeEach, describe, expect, it } from "vitest";
import { onGpu } from "../../../test/gpu.ts";
import { farthest, randomRatings, randomVectors } from "../../../test/ratings.ts";
import { DeviceFault, DeviceThread } from "./device-thread.ts";

const found = await onGpu();
const { gpu, notes } = typeof found === "string" ? { gpu: plainCompute, notes: () => [] } : found;
const missing = typeof found === "string" ? found : undefined;

function dense({ rows, columns, offsets, indices, values }: SparseMatrix): Float32Array {
  const all = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let entry = offsets[row]; entry < offsets[row + 1]; entry++)
      all[row * columns + indices[entry]] = values[entry];
  return all;
}

describe.skipIf(missing !== undefined)(`arithmetic on a GPU ${missing ?? ""}`, { timeout: 120_000 }, () => {
  /** What was computed on the processor after all would agree in any case. */
  const stayed = () => expect(notes().join(" ")).not.toContain("processor");
  beforeEach(() => void notes());

  const films = 130;
  const seen = randomRatings(60, films);
  const random = randomOf(3);
  const work: InverseGramWork = {
    title: "EASE",
    seen,
    weights: Float32Array.from({ length: seen.rows }, (_, person) => 0.5 + (person % 7) / 7),
    scales: Float32Array.from({ length: films }, () => 0.5 + random()),
    ownShare: 0.3,
    content: { rows: films, width: 7, values: Float32Array.from({ length: films * 7 }, () => 3 * random() - 1) },
    regularization: 20,
    kept: films,
  };

  it("gives the plain weights of the inverse gram within 5e-5, and says what it takes", async () => {
    const plain = await plainCompute.inverseGram.run(work, quietRun());
    const { weights, residual, precision } = await gpu.inverseGram.run(work, quietRun());
    expect(farthest(dense(plain.weights), dense(weights))).toBeLessThan(5e-5);
    expect(residual).toBeLessThan(1e-4);
    expect(precision).toBe(32);
    expect(notes()).toEqual([expect.stringMatching(/^EASE takes at most \d+ MB of the memory of /u)]);
  });

  it("keeps the largest weights of each row", async () => {
    const plain = await plainCompute.inverseGram.run({ ...work, kept: 20 }, quietRun());
    const { weights, share } = await gpu.inverseGram.run({ ...work, kept: 20 }, quietRun());
    expect(weights.offsets).toEqual(plain.weights.offsets);
    expect(weights.indices).toEqual(plain.weights.indices);
    expect(share).toBeCloseTo(plain.share, 4);
    stayed();
  });

  it("leaves to the processor what 32 bits cannot hold", async () => {
    const hard = { ...work, regularization: 1e-3, ownShare: 0, content: undefined };
    const plain = await plainCompute.inverseGram.run(hard, quietRun());
    const { weights } = await gpu.inverseGram.run(hard, quietRun());
    expect(farthest(dense(plain.weights), dense(weights))).toBeLessThan(1e-2);
    expect(notes().join(" ")).toContain("The processor computes instead.");
  });

  it("inverts a dense matrix within 1e-5, and leaves to others what 32 bits cannot hold", async () => {
    const size = 70;
    const rows = Float64Array.from({ length: size * size }, () => random() - 0.5);
    const matrixWith = (ridge: number) =>
      Float64Array.from({ length: size * size }, (_, place) => {
        const [a, b] = [Math.floor(place / size), place % size];
        let sum = a === b ? ridge : 0;
        for (let k = 0; k < size; k++) sum += rows[a * size + k] * rows[b * size + k];
        return sum;
      });
    const matrix = matrixWith(1);
    const inverse = await gpu.invert?.({ title: "EASE", size, matrix }, quietRun());
    stayed();
    const plain = await plainCompute.invert({ title: "EASE", size, matrix }, quietRun());
    expect(farthest(plain ?? new Float32Array(), inverse ?? new Float32Array())).toBeLessThan(1e-5);
    rows.fill(1);
    expect(await gpu.invert?.({ title: "EASE", size, matrix: matrixWith(1e-7) }, quietRun())).toBeUndefined();
    expect(notes().join(" ")).toContain("The processor computes instead.");
  });

  const entries = randomRatings(40, 24);
  const common = { title: "ALS", entries, start: randomVectors(24, 24, 2, 0.1), epochs: 2 };
  const objectives: readonly Omit<RowSolveWork, "steps">[] = [
    { ...common, objective: "confidence", unobserved: 1, regularization: 0.1, frequency: 0 },
    { ...common, objective: "observed", unobserved: 0.1, regularization: 0.003, frequency: 1 },
    { ...common, objective: "stars", unobserved: 0, regularization: 0.05, frequency: 1 },
  ];
  it.each(objectives)("gives the plain factors within 1e-3 ($objective)", async (objective) => {
    for (const steps of [3, 0]) {
      const plain = await plainCompute.rowSolve.run({ ...objective, steps }, quietRun());
      const { people, films } = await gpu.rowSolve.run({ ...objective, steps }, quietRun());
      expect(farthest(plain.people.values, people.values)).toBeLessThan(1e-3);
      expect(farthest(plain.films.values, films.values)).toBeLessThan(1e-3);
    }
    stayed();
  });

  it("solves rows too wide for a workgroup's memory beside it", async () => {
    const wide = {
      ...objectives[1],
      entries: randomRatings(6, 12),
      start: randomVectors(12, 136, 2, 0.1),
      epochs: 1,
      steps: 0,
    };
    const plain = await plainCompute.rowSolve.run(wide, quietRun());
    const { films } = await gpu.rowSolve.run(wide, quietRun());
    expect(farthest(plain.films.values, films.values)).toBeLessThan(1e-3);
    stayed();
  });

  it("passes layers forwards and backwards within 1e-5 of the plain way", () => {
    const [inputs, outputs, rows] = [37, 70, 1100];
    const drawn = (count: number) => Float32Array.from({ length: count }, () => 2 * random() - 1);
    const layer = { inputs, outputs, weights: drawn(inputs * outputs), bias: drawn(outputs) };
    const [batch, change] = [drawn(rows * inputs), drawn(rows * outputs)];
    const result = gpu.dense?.forward(layer, batch, rows) ?? new Float32Array(0);
    expect(farthest(plainCompute.dense.forward(layer, batch, rows) ?? result, result)).toBeLessThan(1e-5);
    const expected = plainCompute.dense.backward(layer, batch, rows, change);
    const told = gpu.dense?.backward(layer, batch, rows, change);
    for (const side of ["toInputs", "toWeights"] as const)
      expect(farthest(expected?.[side] ?? batch, told?.[side] ?? new Float32Array(0))).toBeLessThan(1e-5);
    stayed();
  });

  it("finds the best rows, of equal ones the first, none that are not allowed", () => {
    // Small whole numbers: sums are exact in any order, and many scores are equal.
    const whole = (count: number) => Float32Array.from({ length: count }, () => Math.floor(7 * random()) - 3);
    const rows = 2500;
    const vectors = { rows, width: 20, values: whole(rows * 20) };
    const [plain, nearest] = [plainCompute.nearest(vectors), gpu.nearest(vectors)];
    const query = whole(20);
    const allowed = rowSet(rows, (row) => row % 3 !== 1);
    for (const [limit, set] of [
      [25],
      [25, allowed],
      [0],
      [2600],
      [2600, allowed],
      [1, rowSet(rows, () => false)],
    ] as const) {
      const expected = plain.top(query, limit, set);
      expect(nearest.top(query, limit, set)).toEqual(expected);
    }
    stayed();
  });

  it("leaves rows that are too wide to the processor, and says so", async () => {
    const work = { ...objectives[2], entries: randomRatings(6, 12), start: randomVectors(12, 2048, 2, 0.1), epochs: 1 };
    const { films } = await gpu.rowSolve.run({ ...work, steps: 1 }, quietRun());
    expect(films.values).toHaveLength(12 * 2048);
    expect(notes()).toEqual([
      "ALS with 2048 factors is too wide for a workgroup of this GPU. The processor computes instead.",
    ]);
  });

  it("answers those who wait at once with a fault where something fails, and goes on", async () => {
    const thread = await DeviceThread.open();
    if (typeof thread === "string") throw new Error(thread);
    const query = Float32Array.of(1, 2);
    expect(() => thread.askNow("bestRows", { key: 7, query, limit: 1 })).toThrow(DeviceFault);
    thread.askNow("keepRows", { key: 7, vectors: { rows: 2, width: 2, values: Float32Array.of(1, 1, 3, 1) } });
    expect(thread.askNow("bestRows", { key: 7, query, limit: 1 })).toEqual({
      rows: Int32Array.of(1),
      scores: Float32Array.of(5),
    });
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    const watch = { ...quietRun(), signal: stop.signal, progress: () => stop.abort(new Error("enough")) };
    await expect(gpu.inverseGram.run(work, watch)).rejects.toThrow("enough");
  });
});

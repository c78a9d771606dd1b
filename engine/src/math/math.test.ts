import { describe, expect, it } from "vitest";
import { eigenSymmetric, invertPositive, orthonormalize } from "./dense.ts";
import { gaussian, randomOf } from "./random.ts";
import { type SparseMatrix, timesDense, transpose } from "./sparse.ts";
import { addZScores, spreadOf, toZScores } from "./statistics.ts";
import { truncatedSvd } from "./svd.ts";
import { kthLargest, topRows } from "./top.ts";

const random = randomOf(3);
const dense = (rows: number, columns: number) => Float64Array.from({ length: rows * columns }, () => gaussian(random));

/** A dense matrix with all entries kept, as a sparse one. */
function sparseOf(values: Float64Array, rows: number, columns: number): SparseMatrix {
  return {
    rows,
    columns,
    offsets: Int32Array.from({ length: rows + 1 }, (_, row) => row * columns),
    indices: Int32Array.from(values, (_, at) => at % columns),
    values: Float32Array.from(values),
  };
}

describe("dense algebra", () => {
  it("inverts a positive definite matrix", () => {
    const n = 9;
    const a = dense(n, n);
    const positive = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        for (let k = 0; k < n; k++) positive[i * n + j] += a[i * n + k] * a[j * n + k] + (i === j ? 0.1 : 0);
    const inverse = invertPositive(positive.slice(), n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let k = 0; k < n; k++) sum += positive[i * n + k] * inverse[k * n + j];
        expect(sum).toBeCloseTo(i === j ? 1 : 0, 8);
      }
  });

  it("refuses a matrix that is not positive definite", () => {
    expect(() => invertPositive(Float64Array.of(1, 2, 2, 1), 2)).toThrow(RangeError);
  });

  it("finds eigenvalues in descending order with their vectors", () => {
    const { values, vectors } = eigenSymmetric(Float64Array.of(2, 1, 1, 2), 2);
    expect(values[0]).toBeCloseTo(3);
    expect(values[1]).toBeCloseTo(1);
    expect(Math.abs(vectors[0])).toBeCloseTo(Math.SQRT1_2);
  });

  it("makes columns orthonormal", () => {
    const y = Float32Array.from(dense(30, 4));
    orthonormalize(y, 30, 4);
    for (let a = 0; a < 4; a++)
      for (let b = 0; b < 4; b++) {
        let sum = 0;
        for (let row = 0; row < 30; row++) sum += y[row * 4 + a] * y[row * 4 + b];
        expect(sum).toBeCloseTo(a === b ? 1 : 0, 5);
      }
  });
});

describe("sparse algebra", () => {
  it("multiplies as the plain definition and turns back by a second transposition", () => {
    const values = dense(5, 7).map((value) => (value > 0 ? value : 0));
    const matrix = sparseOf(values, 5, 7);
    const right = Float32Array.from(dense(7, 3));
    const product = timesDense(matrix, right, 3);
    for (let i = 0; i < 5; i++)
      for (let k = 0; k < 3; k++) {
        let sum = 0;
        for (let j = 0; j < 7; j++) sum += values[i * 7 + j] * right[j * 3 + k];
        expect(product[i * 3 + k]).toBeCloseTo(sum, 4);
      }
    expect(transpose(transpose(matrix))).toEqual(matrix);
  });

  it("recovers the singular values of a matrix of known rank", () => {
    const [u, v] = [dense(20, 2), dense(2, 12)];
    const values = new Float64Array(20 * 12);
    for (let i = 0; i < 20; i++)
      for (let j = 0; j < 12; j++) for (let k = 0; k < 2; k++) values[i * 12 + j] += u[i * 2 + k] * v[k * 12 + j];
    const { rank, values: singular } = truncatedSvd(sparseOf(values, 20, 12), 5, { seed: 1 });
    expect(rank).toBe(2);
    const size = values.reduce((sum, value) => sum + value * value, 0);
    expect(singular.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(size, 1);
  });
});

describe("z-scores", () => {
  it("leave NaN out and have mean 0 and spread 1", () => {
    const sum = new Float32Array(4);
    addZScores(sum, Float32Array.of(1, Number.NaN, 2, 3), 1);
    expect(sum[1]).toBe(0);
    expect(sum[0] + sum[2] + sum[3]).toBeCloseTo(0);
    expect(spreadOf(Float32Array.of(sum[0], sum[2], sum[3])).deviation).toBeCloseTo(1);
  });

  it("are the same in place, where NaN becomes the mean", () => {
    const values = Float32Array.of(1, Number.NaN, 2, 3);
    const sum = new Float32Array(4);
    addZScores(sum, values, 0.5);
    expect(toZScores(values, 0.5)).toBe(true);
    expect(values).toEqual(sum);
    const alike = Float32Array.of(0.1, 0.1);
    expect(toZScores(alike)).toBe(false);
    expect(alike).toEqual(Float32Array.of(0.1, 0.1));
  });

  it("say nothing where all values are alike", () => {
    const sum = new Float32Array(3);
    addZScores(sum, new Float32Array(3).fill(0.1), 5);
    expect(Array.from(sum)).toEqual([0, 0, 0]);
  });
});

describe("topRows", () => {
  it("agrees with sorting everything, ties by row", () => {
    const scores = Float32Array.from({ length: 500 }, () => Math.floor(random() * 50));
    scores[3] = Number.NaN;
    scores[4] = Number.NEGATIVE_INFINITY;
    const expected = Array.from(scores.keys())
      .filter((row) => row !== 3 && row !== 4)
      .sort((a, b) => scores[b] - scores[a] || a - b);
    for (const limit of [0, 1, 7, 498, 600])
      expect(Array.from(topRows(scores, limit))).toEqual(expected.slice(0, limit));
  });

  it("keeps only rows that are allowed", () => {
    expect(Array.from(topRows(Float32Array.of(1, 2, 3, 4), 2, (row) => row % 2 === 0))).toEqual([2, 0]);
  });
});

describe("kthLargest", () => {
  it("agrees with sorting", () => {
    const values = Float32Array.from({ length: 301 }, () => Math.floor(random() * 40));
    const sorted = values.slice().sort().reverse();
    for (const k of [1, 2, 100, 300]) expect(kthLargest(values.slice(), k)).toBe(sorted[k - 1]);
    expect(kthLargest(values, 301)).toBe(Number.NEGATIVE_INFINITY);
  });
});

import { describe, expect, it } from "vitest";
import { ndcg } from "./list-metrics.ts";
import { meanWithInterval, rankMetrics, rankOf } from "./metrics.ts";

describe("NDCG", () => {
  it("is 1 for the best order, 0 when nothing relevant is shown, and discounts by rank", () => {
    expect(ndcg([1, 2, 3], new Set([1, 2]), 3)).toBe(1);
    expect(ndcg([3, 4], new Set([1]), 2)).toBe(0);
    expect(ndcg([3, 1], new Set([1]), 2)).toBeCloseTo(1 / Math.log2(3));
  });

  it("counts no more relevant films than fit into the list", () => {
    expect(ndcg([1, 2], new Set([1, 2, 3, 4]), 2)).toBe(1);
  });
});

describe("ranks", () => {
  it("count ties by halves and NaN last", () => {
    const scores = Float32Array.of(3, 2, 2, Number.NaN, 1);
    expect(rankOf(scores, 0, () => false)).toBe(1);
    expect(rankOf(scores, 1, () => false)).toBe(2.5);
    expect(rankOf(scores, 3, () => false)).toBe(5);
    expect(rankOf(scores, 4, (row) => row === 0)).toBe(3);
  });

  it("become hit rates and reciprocal ranks", () => {
    const metrics = rankMetrics([1, 4, 20], [1, 10]);
    expect(metrics["hit@1"].value).toBeCloseTo(1 / 3);
    expect(metrics["hit@10"].value).toBeCloseTo(2 / 3);
    expect(metrics.mrr.value).toBeCloseTo((1 + 0.25 + 0.05) / 3);
  });
});

describe("bootstrap intervals", () => {
  it("hold the mean and shrink with more cases", () => {
    const few = meanWithInterval([0, 1, 0, 1]);
    const many = meanWithInterval(Array.from({ length: 400 }, (_, i) => i % 2));
    expect(few.value).toBe(0.5);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
    expect(many.low).toBeGreaterThan(0.44);
    expect(many.high).toBeLessThan(0.56);
  });
});

import { quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { ease } from "../models/ease.ts";
import { popularity } from "../models/popularity.ts";
import { fitted, rankedForEach, trainingPart } from "./full-ranking.ts";
import { meanWithInterval, ndcg, rankMetrics, rankOf } from "./metrics.ts";
import { splitPerItem } from "./splits.ts";

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

describe("a per-item split", () => {
  const world = checkerboard();
  const split = splitPerItem(world.interactions, world.catalog.size, 0.75, 3);

  it("puts every rating into exactly one part, and about a quarter into the test", () => {
    let tested = 0;
    for (let person = 0; person < world.interactions.people; person++) {
      const train = Array.from(split.train.of(person).items);
      const test = Array.from(split.test[person]);
      tested += test.length;
      expect([...train, ...test].sort((a, b) => a - b)).toEqual(Array.from(world.interactions.of(person).items));
    }
    expect(tested / world.interactions.count).toBeGreaterThan(0.2);
    expect(tested / world.interactions.count).toBeLessThan(0.3);
  });

  it("lets a model that knows taste beat fame where taste is all there is", async () => {
    const data = trainingPart(world, split);
    const score = async (values: Promise<number[]>) => meanWithInterval(await values).value;
    const famous = await score(
      fitted(popularity, data, {}, quietRun()).then((model) => rankedForEach(model, split, 5)),
    );
    const tasteful = await score(
      fitted(ease, data, { regularization: 5 }, quietRun()).then((model) => rankedForEach(model, split, 5)),
    );
    expect(tasteful).toBeGreaterThan(famous * 1.2);
  });
});

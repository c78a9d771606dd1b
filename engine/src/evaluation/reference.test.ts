/** Our measures beside those of bench/reference/metrics.py, which was written without a look at them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { coverage, diversity, gini, miscalibration, novelty } from "./beyond-accuracy.ts";
import { holm } from "./cases.ts";
import { listMetrics, rankedMetrics } from "./list-metrics.ts";
import { rankAmong } from "./metrics.ts";
import { meanDistance, meanSquare, Reliability } from "./star-metrics.ts";

const numbers = z.array(z.number());
const measures = z.record(z.string(), z.number());
const reference = z
  .object({
    cutoffs: numbers,
    people: z.number(),
    genres: z.array(z.array(z.string())),
    raters: numbers,
    cases: z.array(
      z.object({
        ranked: numbers,
        relevant: numbers,
        history: numbers,
        measures,
        diversity: z.number(),
        novelty: z.number(),
        miscalibration: z.number(),
      }),
    ),
    shown: numbers,
    coverage: z.number(),
    gini: z.number(),
    stars: z.object({ told: numbers, given: numbers, rmse: z.number(), mae: z.number(), calibrationError: z.number() }),
    sampled: z.array(
      z.object({
        scores: numbers,
        targets: numbers,
        negatives: numbers,
        ties: z.enum(["strictly", "halves"]),
        measures,
      }),
    ),
    holm: z.object({ values: numbers, adjusted: numbers }),
  })
  .parse(JSON.parse(readFileSync(new URL("../../test/reference-metrics.json", import.meta.url), "utf8")));

const far = (ours: number, theirs: number): number => Math.abs(ours - theirs);

/** The largest difference; infinite where one has measures that the other has not. */
function furthest(ours: Readonly<Record<string, number>>, theirs: Readonly<Record<string, number>>): number {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return Math.max(...names.map((name) => far(ours[name] ?? Number.POSITIVE_INFINITY, theirs[name] ?? 0)));
}

const genresOf = (item: number): ReadonlyMap<string, number> => {
  const own = reference.genres[item];
  const names = own.length > 0 ? own : ["none"];
  return new Map(names.map((name) => [name, 1 / names.length]));
};

describe("measures, as numpy has them to 1e-9,", () => {
  it("of lists", () => {
    expect(reference.cases.length).toBeGreaterThan(20);
    for (const { ranked, relevant, measures: theirs } of reference.cases)
      expect(furthest(listMetrics(ranked, new Set(relevant), reference.cutoffs), theirs)).toBeLessThan(1e-9);
  });

  it("of what lists are like", () => {
    for (const { ranked, history, ...theirs } of reference.cases) {
      expect(far(diversity(ranked, genresOf), theirs.diversity)).toBeLessThan(1e-9);
      expect(far(novelty(ranked, reference.raters, reference.people), theirs.novelty)).toBeLessThan(1e-9);
      expect(far(miscalibration(history, ranked, genresOf), theirs.miscalibration)).toBeLessThan(1e-9);
    }
    expect(far(coverage(reference.shown, reference.shown.length), reference.coverage)).toBeLessThan(1e-9);
    expect(far(gini(reference.shown), reference.gini)).toBeLessThan(1e-9);
  });

  it("of stars", () => {
    const { told, given, ...theirs } = reference.stars;
    expect(far(Math.sqrt(meanSquare({ told, given })), theirs.rmse)).toBeLessThan(1e-9);
    expect(far(meanDistance({ told, given }), theirs.mae)).toBeLessThan(1e-9);
    const reliability = new Reliability();
    for (const [at, value] of told.entries()) reliability.add(value, given[at]);
    expect(far(reliability.error, theirs.calibrationError)).toBeLessThan(1e-9);
    expect(reliability.bins.reduce((sum, { count }) => sum + count, 0)).toBe(told.length);
  });

  it("of ranks among sampled films, both ways of counting ties", () => {
    for (const { scores, targets, negatives, ties, measures: theirs } of reference.sampled) {
      const ranks = targets.map((target) => rankAmong(Float32Array.from(scores), target, negatives, ties));
      expect(furthest(rankedMetrics(ranks, reference.cutoffs), theirs)).toBeLessThan(1e-9);
    }
  });

  it("of chances that were asked together", () => {
    const { values, adjusted } = reference.holm;
    for (const [at, value] of holm(values).entries()) expect(far(value, adjusted[at])).toBeLessThan(1e-9);
  });
});

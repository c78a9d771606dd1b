import { type InverseGramWork, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { seenMatrix } from "../dataset/matrix.ts";
import { invertPositive } from "../math/dense.ts";
import { plainCompute } from "../math/plain/compute.ts";
import { ease } from "./ease.ts";
import { EaseConfig } from "./ease-config.ts";
import { fitDual } from "./ease-dual.ts";
import { fitPrimal } from "./ease-primal.ts";

keepsTheLaws(ease, { settings: { regularization: 5 } });
keepsTheLaws(ease, { settings: { regularization: 5, damping: 0.4, rows: "exact" } });

const settings = EaseConfig.parse({ regularization: 3, history: "seen" });
const world = checkerboard(17, 12);
const matrix = seenMatrix(world.interactions, world.catalog.size);
const history = { items: Int32Array.of(1, 4, 5), stars: Float32Array.of(5, 3, 4) };

/** B as the paper writes it, entry by entry. */
function plainWeights(): number[][] {
  const n = matrix.columns;
  const gram = new Float64Array(n * n);
  for (let person = 0; person < matrix.rows; person++) {
    const { items } = world.interactions.of(person);
    for (const a of items) for (const b of items) gram[a * n + b]++;
  }
  for (let i = 0; i < n; i++) gram[i * n + i] += settings.regularization;
  const inverse = invertPositive(gram, n);
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 0 : -inverse[i * n + j] / inverse[j * n + j])),
  );
}

describe("EASE", () => {
  it.each([
    ["through people, in sparse rows", fitDual, "sparse"],
    ["through people, exactly", fitDual, "exact"],
    ["through films, in sparse rows", fitPrimal, "sparse"],
    ["through films, exactly", fitPrimal, "exact"],
  ] as const)("scores as the paper's formula, %s", async (_, fit, rows) => {
    const scores = (await fit(matrix, { ...settings, rows }, quietRun())).foldIn(history).scores();
    const weights = plainWeights();
    scores.forEach((score, film) => {
      const expected = Array.from(history.items).reduce((sum, item) => sum + weights[item][film], 0);
      expect(score).toBeCloseTo(expected, 4);
    });
  });

  it("tells through people the same evidence as through films", async () => {
    const through = async (fit: typeof fitDual | typeof fitPrimal) =>
      (await fit(matrix, settings, quietRun())).foldIn(history).because?.(3, 3) ?? [];
    const people = await through(fitDual);
    (await through(fitPrimal)).forEach((part, at) => {
      expect(people[at].item).toBe(part.item);
      expect(people[at].weight).toBeCloseTo(part.weight, 4);
    });
  });

  it("says NaN about films that it does not model", async () => {
    const model = await fitPrimal(matrix, { ...settings, maxFilms: 6 }, quietRun());
    expect(Array.from(model.foldIn(history).scores()).filter(Number.isNaN)).toHaveLength(6);
  });

  it("models fewer films where memory is short, and says so", async () => {
    const told: string[] = [];
    const short = { ...plainCompute, budget: 8 * 110 ** 2 };
    const run = { ...quietRun(), compute: async () => short, note: (text: string) => told.push(text) };
    const many = checkerboard(200, 180);
    const model = await fitPrimal(seenMatrix(many.interactions, 180), settings, run);
    const modelled = model
      .foldIn(history)
      .scores()
      .filter((score) => !Number.isNaN(score)).length;
    expect(modelled).toBeGreaterThan(80);
    expect(modelled).toBeLessThanOrEqual(110);
    expect(told).toEqual([`Too little memory for 180 films: only the ${modelled} most rated are modelled.`]);
  });

  it("keeps to 32 bits where memory is too short for 64, before it leaves films out", async () => {
    const asked: (number | undefined)[] = [];
    const bytes = ({ seen, precision }: InverseGramWork) => seen.columns ** 2 * (precision === 32 ? 4 : 8);
    const inverseGram: typeof plainCompute.inverseGram = {
      bytes,
      async run(work, watch) {
        asked.push(work.precision);
        return plainCompute.inverseGram.run(work, watch);
      },
    };
    const short = { ...plainCompute, inverseGram, budget: 4 * 180 ** 2 };
    const many = checkerboard(200, 180);
    const model = await fitPrimal(seenMatrix(many.interactions, 180), settings, {
      ...quietRun(),
      compute: async () => short,
    });
    expect(asked).toEqual([32]);
    expect(model.foldIn(history).scores()).not.toContain(Number.NaN);
  });

  it("stops when it is asked to", async () => {
    const stopped = { ...quietRun(), signal: AbortSignal.abort(new Error("enough")) };
    await expect(ease.fit(checkerboard(), EaseConfig.parse({}), stopped)).rejects.toThrow("enough");
  });
});

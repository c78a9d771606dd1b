import { type Artifact, type InverseGramWork, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { invertPositive } from "../math/dense.ts";
import { plainCompute } from "../math/plain/compute.ts";
import { ease } from "./ease.ts";
import { EaseConfig, plainEase } from "./ease-config.ts";
import { fitDual } from "./ease-dual.ts";
import { fitPrimal } from "./ease-primal.ts";
import { weighted } from "./ease-weighted.ts";

// The films of that world alternate in time, so what is known of them beside ratings says little of their kind.
keepsTheLaws(ease, { settings: { regularization: 5, content: 0.1 } });
keepsTheLaws(ease, { settings: { ...plainEase, regularization: 5, rows: "exact" } });

const settings = EaseConfig.parse({
  regularization: 3,
  damping: 0.4,
  scaling: 0.3,
  dropout: 0.2,
  content: 2,
  history: "seen",
});
const world = checkerboard(17, 12);
const vectors: Artifact = { meta: {}, arrays: { films: Float32Array.from({ length: 24 }, (_, at) => Math.sin(at)) } };
const learned = weighted(world, settings, { vectors });
const history = { items: Int32Array.of(1, 4, 5), stars: Float32Array.of(5, 3, 4) };

/** S B, entry by entry: B as the paper writes it, of a gram that is weighted, scaled, dropped out and told of content. */
function plainWeights(): number[][] {
  const n = world.catalog.size;
  const { films, people, content } = learned;
  const gram = new Float64Array(n * n);
  for (let person = 0; person < world.interactions.people; person++) {
    const { items } = world.interactions.of(person);
    for (const a of items) for (const b of items) gram[a * n + b] += people[person] * films[a] * films[b];
  }
  for (let i = 0; i < n; i++) gram[i * n + i] += (0.2 / 0.8) * gram[i * n + i] + settings.regularization;
  const { width = 0, values = new Float32Array(0) } = content ?? {};
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      for (let k = 0; k < width; k++) gram[i * n + j] += values[i * width + k] * values[j * width + k];
  const inverse = invertPositive(gram, n);
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 0 : (-films[i] * inverse[i * n + j]) / inverse[j * n + j])),
  );
}

describe("EASE", () => {
  it.each([
    ["through people, in sparse rows", fitDual, "sparse"],
    ["through people, exactly", fitDual, "exact"],
    ["through films, in sparse rows", fitPrimal, "sparse"],
    ["through films, exactly", fitPrimal, "exact"],
  ] as const)("scores as the paper's formula, %s", async (_, fit, rows) => {
    const scores = (await fit(learned, { ...settings, rows }, quietRun())).foldIn(history).scores();
    const weights = plainWeights();
    scores.forEach((score, film) => {
      const expected = Array.from(history.items).reduce((sum, item) => sum + weights[item][film], 0);
      expect(score).toBeCloseTo(expected, 4);
    });
  });

  it("tells through people the same evidence as through films", async () => {
    const through = async (fit: typeof fitDual | typeof fitPrimal) =>
      (await fit(learned, settings, quietRun())).foldIn(history).because?.(3, 3) ?? [];
    const people = await through(fitDual);
    (await through(fitPrimal)).forEach((part, at) => {
      expect(people[at].item).toBe(part.item);
      expect(people[at].weight).toBeCloseTo(part.weight, 4);
    });
  });

  it("says NaN about films that it does not model", async () => {
    const model = await fitPrimal(learned, { ...settings, maxFilms: 6 }, quietRun());
    expect(Array.from(model.foldIn(history).scores()).filter(Number.isNaN)).toHaveLength(6);
  });

  it("models fewer films where memory is short, and says so", async () => {
    const told: string[] = [];
    const short = { ...plainCompute, budget: 8 * 110 ** 2 };
    const run = { ...quietRun(), compute: async () => short, note: (text: string) => told.push(text) };
    const many = checkerboard(200, 180);
    const model = await fitPrimal(weighted(many, plainEase), settings, run);
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
    const model = await fitPrimal(weighted(many, plainEase), settings, {
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

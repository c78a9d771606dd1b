/** Gradients written out by hand, held against differences; what training stops by; what a pass of norms keeps. */
import { interactionsOf, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { randomOf } from "../../math/random.ts";
import { baselineOf } from "./baseline.ts";
import { batchNorm } from "./batch-norm.ts";
import { biased, squaredCosine } from "./heads.ts";
import { hybridOf } from "./hybrid.ts";
import { hybridLoss } from "./hybrid-loss.ts";
import { denseLayer, type Layer, relu, sequence } from "./layers.ts";
import { towersOf } from "./towers.ts";
import { type StarNet, trainNet } from "./training.ts";

const random = randomOf(4);
const drawn = (length: number) => Float32Array.from({ length }, () => 2 * random() - 1);

/** Of a sum of outputs, each times a weight of its own: slopes by `backward` and by small steps. */
function slopesOf(layer: Layer, inputs: Float32Array, rows: number) {
  const weights = drawn(layer.forward(inputs, rows).length);
  const sum = (batch: Float32Array) =>
    layer.forward(batch, rows).reduce((total, value, at) => total + value * weights[at], 0);
  const step = 1e-2;
  const measured = inputs.map((_, at) => {
    const moved = (by: number) => sum(inputs.map((value, other) => (other === at ? value + by : value)));
    return (moved(step) - moved(-step)) / (2 * step);
  });
  layer.forward(inputs, rows);
  return { told: layer.backward(weights), measured };
}

/** The largest difference, beside the size of what was measured. */
function apart(told: ArrayLike<number>, measured: ArrayLike<number>): number {
  let most = 0;
  for (let at = 0; at < measured.length; at++)
    most = Math.max(most, Math.abs(told[at] - measured[at]) / (1 + Math.abs(measured[at])));
  return most;
}

const films = { width: 3, values: drawn(4 * 3) };
const people = [
  { known: { items: Int32Array.of(0, 1), stars: Float32Array.of(5, 2) }, asked: Int32Array.of(2, 3) },
  { known: { items: Int32Array.of(3), stars: Float32Array.of(1) }, asked: Int32Array.of(0, 1, 2) },
];
const baseline = { mean: 3.5, filmBiases: Float32Array.of(0.2, -0.1, 0.4, 0) };
const sizes = { dimensions: 4, rows: 4, hidden: 5, decay: 0, rowDecay: 0 };

/** How far the gradients of a net's parameters are from small steps, for a weighted sum of its expected stars. */
function apartIn(net: StarNet): number {
  const weights = Float32Array.of(0.6, -0.4, 0.9, -0.7, 0.3);
  const sum = () => net.forward(people).reduce((total, value, at) => total + value * weights[at], 0);
  sum();
  net.backward(weights);
  let most = 0;
  for (const { values, gradient } of net.parameters)
    for (let at = 0; at < values.length; at += 3) {
      const [before, step] = [values[at], 1e-3];
      values[at] = before + step;
      const above = sum();
      values[at] = before - step;
      const below = sum();
      values[at] = before;
      most = Math.max(most, apart([gradient[at]], [(above - below) / (2 * step)]));
    }
  return most;
}

describe("gradients", () => {
  it("of layers are those of small steps", () => {
    const layer = sequence([denseLayer(4, 6, 0, random), relu(0.1), denseLayer(6, 2, 0, random)]);
    const { told, measured } = slopesOf(layer, drawn(12), 3);
    expect(apart(told, measured)).toBeLessThan(0.01);
  });

  it("of batch normalisation are those of small steps", () => {
    const norm = batchNorm(2);
    norm.parameters[0].values.set([1.5, 0.5]);
    const { told, measured } = slopesOf(norm, drawn(8), 4);
    expect(apart(told, measured)).toBeLessThan(0.05);
  });

  // Biases of films, the last ones, also stand in what is expected of a history, which is taken as it is.
  const others = { width: 2, values: Float32Array.of(0.4, -0.9, 0.1, 0.7, -0.3, 0.2, 0.8, -0.5) };
  it.each([
    ["two towers", () => towersOf(baseline, films, sizes, biased, randomOf(2))],
    ["two towers by cosine", () => towersOf(baseline, films, sizes, squaredCosine, randomOf(2))],
    ["the hybrid net", () => hybridOf(baseline, [films, others], sizes, randomOf(2))],
  ])("of %s are those of small steps", (_, make) => {
    const net = make();
    expect(apartIn({ ...net, parameters: net.parameters.slice(0, -1) })).toBeLessThan(0.05);
  });

  it("of the hybrid loss are those of small steps", () => {
    const loss = hybridLoss(films, { diversity: 0.7, distribution: 0.4 });
    const stars = Float32Array.of(4, 3, 1, 5, 2);
    const expected = Float32Array.of(3.5, 4.2, 2.2, 3.9, 3);
    const told = loss(expected, stars, people);
    expect(apart(told, measuredLoss(expected, stars))).toBeLessThan(0.001);
  });
});

/** The loss as its documentation has it, in small steps. */
function measuredLoss(expected: Float32Array, stars: Float32Array): number[] {
  const moments = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [mean, Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)];
  };
  const value = (all: readonly number[]) => {
    const squares = all.reduce((sum, one, at) => sum + (one - stars[at]) ** 2, 0) / all.length;
    const [[a, b], [c, d]] = [moments(all), moments([...stars])];
    const alike = people.map(({ asked }, person) => {
      const own = person === 0 ? all.slice(0, 2) : all.slice(2);
      const powers = own.map(Math.exp);
      const centre = [0, 1, 2].map((k) =>
        [...asked].reduce((sum, film, at) => {
          const row = films.values.subarray(film * 3, film * 3 + 3);
          return sum + ((powers[at] / powers.reduce((x, y) => x + y)) * row[k]) / Math.hypot(...row);
        }, 0),
      );
      return centre.reduce((sum, one) => sum + one * one, 0);
    });
    return squares + 0.4 * ((a - c) ** 2 + (b - d) ** 2) + (0.7 / 2) * (alike[0] + alike[1]);
  };
  return Array.from(expected, (_, at) => {
    const moved = (by: number) => value(Array.from(expected, (one, other) => (other === at ? one + by : one)));
    return (moved(1e-4) - moved(-1e-4)) / 2e-4;
  });
}

describe("training", () => {
  const offsets = Int32Array.of(0, 3, 6);
  const ratings = interactionsOf(offsets, Int32Array.of(0, 1, 2, 1, 2, 3), Float32Array.of(5, 1, 4, 2, 5, 3));
  const settings = { epochs: 12, learningRate: 0.01, patience: 2, batch: 1 };
  const net = () => towersOf(baselineOf(ratings, 4), films, sizes, biased, randomOf(2));

  it("walks every pass where nothing is kept aside, and stops early where that is met no better", async () => {
    expect(await trainNet("net", net(), ratings, { ...settings, validation: 0 }, quietRun())).toHaveLength(12);
    const errors = await trainNet("net", net(), ratings, { ...settings, epochs: 500, validation: 0.5 }, quietRun());
    expect(errors.length).toBeLessThan(500);
    expect(Math.min(...errors.slice(-2))).toBeGreaterThanOrEqual(Math.min(...errors));
  });

  it("is stopped by its signal", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    const stopped = trainNet("net", net(), ratings, { ...settings, validation: 0 }, { ...quietRun(), signal });
    await expect(stopped).rejects.toThrow("enough");
  });
});

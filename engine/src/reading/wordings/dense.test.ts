import { describe, expect, it, onTestFinished, vi } from "vitest";
import { randomOf } from "../../math/random.ts";
import { plainLayers, type Weights } from "./dense.ts";
import { kernelLayers } from "./dense-kernel.ts";

const random = randomOf(2);
const drawn = (length: number) => Float64Array.from({ length }, () => random() - 0.5);
/** Three fifths of them are 0, some of those below it. */
const few = (length: number) =>
  drawn(length).map((value) => (value > 0.1 ? value : value > 0.05 ? -0 : value > -0.45 ? 0 : value));
const weightsOf = (inputs: number, outputs: number): Weights => ({
  inputs,
  outputs,
  weights: drawn(inputs * outputs),
  bias: drawn(outputs),
});

it.each([
  [1, 3, 1],
  [4, 5, 2],
  [7, 6, 9],
  [9, 1, 4],
])("layers over %d rows of %d inputs have %d outputs each, sums that stand by themselves", (rows, inputs, outputs) => {
  const values = few(rows * inputs);
  const layer = weightsOf(inputs, outputs);
  const expected = Array.from({ length: rows * outputs }, (_, at) => {
    let sum = layer.bias[at % outputs];
    for (let input = 0; input < inputs; input++)
      sum += values[Math.floor(at / outputs) * inputs + input] * layer.weights[input * outputs + (at % outputs)];
    return expect.closeTo(sum, 12);
  });
  expect([...plainLayers.dense(layer)(values, rows)]).toEqual(expected);
  expect([...plainLayers.denseOfFew(layer)(values, rows)]).toEqual(expected);
});

describe("the kernel", () => {
  const kernel = kernelLayers()!;
  const shapes = [1, 2, 3, 4, 31, 32, 33, 70].flatMap((rows) =>
    [
      [1, 1],
      [5, 2],
      [6, 3],
      [96, 4],
      [7, 65],
    ].map(([inputs, outputs]) => ({ rows, inputs, outputs })),
  );
  // All layers share its memory: each is asked once before the others are made and once after.
  const made = shapes.map(({ rows, inputs, outputs }) => {
    const weights = weightsOf(inputs, outputs);
    return (["dense", "denseOfFew"] as const).map((kind) => {
      const values = kind === "dense" ? drawn(rows * inputs) : few(rows * inputs);
      const [plain, quick] = [plainLayers[kind](weights), kernel[kind](weights)];
      return { rows, plain: plain(values, rows), first: quick(values, rows), later: () => quick(values, rows) };
    });
  });

  it("has the bits of the plain layers, whatever the number of rows and outputs", () => {
    for (const { plain, first, later } of made.flat()) {
      expect(bitsOf(first)).toEqual(bitsOf(plain));
      expect(bitsOf(later())).toEqual(bitsOf(plain));
    }
  });

  it.each([
    ["no WebAssembly", undefined],
    ["none with vectors", { Module: class {}, Instance: thrown }],
  ])("is left where a machine has %s", (_, there) => {
    vi.stubGlobal("WebAssembly", there);
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(kernelLayers()).toBeUndefined();
  });
});

function thrown(): never {
  throw new Error("CompileError");
}

/** So that 0 is not −0. */
const bitsOf = (values: Float64Array) => new BigUint64Array(values.buffer);

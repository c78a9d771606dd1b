/**
 * Layers of small neural networks with gradients written out, over batches of rows. A layer remembers its last batch;
 * `backward` follows a `forward` and adds to the gradients of its parameters. Source: D. Rumelhart, G. Hinton and
 * R. Williams, "Learning Representations by Back-Propagating Errors", Nature 323 (1986).
 */
import type { DenseLayers } from "@matinee/core";
import { plainDense } from "../../math/plain/dense-layers.ts";
import { gaussian } from "../../math/random.ts";

/** Numbers that are learned, and how the loss changes with each. */
export interface Parameter {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  /** Share of its value that is taken back with a step of length 1. */
  readonly decay: number;
  /** Of a table: the length of its rows, and those whose gradient is not 0. */
  readonly table?: { readonly width: number; readonly touched: Set<number> };
}

export function parameter(values: Float32Array, decay: number): Parameter {
  return { values, gradient: new Float32Array(values.length), decay };
}

/** One row of numbers for each film, drawn by chance. */
export function embeddingTable(rows: number, width: number, decay: number, random: () => number): Parameter {
  const values = Float32Array.from({ length: rows * width }, () => 0.1 * gaussian(random));
  return { ...parameter(values, decay), table: { width, touched: new Set() } };
}

export interface Layer {
  readonly parameters: readonly Parameter[];
  /** Rows × inputs → rows × outputs; the result belongs to the caller. */
  forward(inputs: Float32Array, rows: number): Float32Array;
  /** How the loss changes with the outputs → how it changes with the inputs. */
  backward(outputs: Float32Array): Float32Array;
}

/** Outputs = inputs · weights + bias; weights stand inputs × outputs. Batches that are large enough go by `fast`. */
export function denseLayer(
  inputs: number,
  outputs: number,
  decay: number,
  random: () => number,
  fast?: DenseLayers,
): Layer {
  const scale = Math.sqrt(2 / inputs);
  const draw = () => scale * gaussian(random);
  const weights = parameter(Float32Array.from({ length: inputs * outputs }, draw), decay);
  const bias = parameter(new Float32Array(outputs), 0);
  const layer = { inputs, outputs, weights: weights.values, bias: bias.values };
  const fastFor = (rows: number) => (fast && rows * inputs * outputs >= fast.from ? fast : undefined);
  let met: Float32Array = new Float32Array(0);
  let count = 0;
  return {
    parameters: [weights, bias],
    forward(batch, rows) {
      [met, count] = [batch, rows];
      return fastFor(rows)?.forward(layer, batch, rows) ?? plainDense.forward(layer, batch, rows);
    },
    backward(change) {
      const { toInputs, toWeights } =
        fastFor(count)?.backward(layer, met, count, change) ?? plainDense.backward(layer, met, count, change);
      for (let at = 0; at < change.length; at++) bias.gradient[at % outputs] += change[at];
      for (let at = 0; at < toWeights.length; at++) weights.gradient[at] += toWeights[at];
      return toInputs;
    },
  };
}

/** What is below 0 passes with `slope` of its size: a little, so that no unit dies, or nothing. */
export function relu(slope: number): Layer {
  let met: Float32Array = new Float32Array(0);
  return {
    parameters: [],
    forward(batch) {
      met = batch;
      return batch.map((value) => (value > 0 ? value : slope * value));
    },
    backward: (change) => change.map((value, at) => (met[at] > 0 ? value : slope * value)),
  };
}

/** Layers one behind the other. */
export function sequence(layers: readonly Layer[]): Layer {
  return {
    parameters: layers.flatMap(({ parameters }) => parameters),
    forward: (inputs, rows) => layers.reduce((batch, layer) => layer.forward(batch, rows), inputs),
    backward: (change) => layers.reduceRight((batch, layer) => layer.backward(batch), change),
  };
}

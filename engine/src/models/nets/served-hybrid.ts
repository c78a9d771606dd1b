/** A trained hybrid net as it is served: one history against every film. */
import type { Artifact, DenseLayers, NumericArray, Ratings } from "@matinee/core";
import { attendTo } from "./attention.ts";
import { bend } from "./person-tower.ts";
import { loadedPerson, meetPerson, type PersonWeights, savedPerson } from "./served-person.ts";

export interface HybridWeights {
  readonly person: PersonWeights;
  /** Films × width, as all that follow. */
  readonly own: Float32Array;
  readonly keys: readonly Float32Array[];
  readonly values: readonly Float32Array[];
  /** Batch normalisation, folded: 2 · width each. */
  readonly scale: Float32Array;
  readonly shift: Float32Array;
  readonly first: Layer;
  readonly second: Layer;
}

interface Layer {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Scores of all films go by `fast` where they are many. */
export function hybridScorer(history: Ratings, net: HybridWeights, fast?: DenseLayers) {
  const { person, own, keys, values, scale, shift, first, second } = net;
  const { dimensions: width, baseline, hidden } = person;
  const met = meetPerson(history, person);
  const level = baseline.mean + met.input.bias;
  const shares = new Float32Array(keys.length);
  const traits = new Float32Array(2 * width);
  const inner = new Float32Array(hidden);

  /** What a film offers this person, beside their vector: its own row, and what is taken of its tokens. */
  function meet(item: number): void {
    attendTo(met.vector, 0, keys, item * width, width, shares);
    for (let k = 0; k < width; k++) {
      let taken = 0;
      for (let token = 0; token < keys.length; token++) taken += shares[token] * values[token][item * width + k];
      traits[k] = own[item * width + k];
      traits[width + k] = taken;
    }
  }

  const feature = (i: number) => scale[i] * met.vector[i % width] * traits[i] + shift[i];

  /** The hidden units for a film. */
  function look(item: number): Float32Array {
    meet(item);
    inner.set(first.bias);
    for (let i = 0; i < 2 * width; i++) {
      const value = feature(i);
      for (let o = 0; o < hidden; o++) inner[o] += value * first.weights[i * hidden + o];
    }
    return inner;
  }

  /** The same for all films, row by row; undefined where one film after the other is the way. */
  function lookAtAll(): Float32Array | undefined {
    const rows = baseline.filmBiases.length;
    if (fast === undefined || rows * 2 * width * hidden < fast.from) return undefined;
    const batch = new Float32Array(rows * 2 * width);
    for (let item = 0; item < rows; item++) {
      meet(item);
      for (let i = 0; i < 2 * width; i++) batch[item * 2 * width + i] = feature(i);
    }
    return fast.forward({ inputs: 2 * width, outputs: hidden, ...first }, batch, rows);
  }

  /** What hidden units say in stars. */
  function said(units: Float32Array): number {
    let sum = second.bias[0];
    for (let o = 0; o < hidden; o++) sum += (units[o] > 0 ? units[o] : bend * units[o]) * second.weights[o];
    return sum;
  }

  return {
    weights: met.input.weights,
    scores(): Float32Array {
      const all = lookAtAll();
      return baseline.filmBiases.map(
        (bias, item) => level + bias + said(all?.subarray(item * hidden, (item + 1) * hidden) ?? look(item)),
      );
    },
    /** What each place of the history adds, with what is taken of the tokens as it stands. */
    sharesOf(item: number): (place: number) => number {
      look(item);
      const slopes = new Float32Array(width);
      for (let i = 0; i < 2 * width; i++) {
        let slope = 0;
        for (let o = 0; o < hidden; o++)
          slope += first.weights[i * hidden + o] * (inner[o] > 0 ? 1 : bend) * second.weights[o];
        slopes[i % width] += slope * scale[i] * traits[i];
      }
      return met.sharesOf(slopes);
    },
  };
}

export function savedHybrid({ person, own, keys, values, scale, shift, first, second }: HybridWeights): Artifact {
  const { meta, arrays } = savedPerson(person);
  const tokens = Object.fromEntries(
    keys.flatMap((rows, token) => [
      [`key${token}`, rows],
      [`value${token}`, values[token]],
    ]),
  );
  const head = { outWeights: first.weights, outBias: first.bias, starWeights: second.weights, starBias: second.bias };
  return {
    meta: { ...meta, tokens: keys.length },
    arrays: { ...arrays, ...tokens, own, scale, shift, ...head },
  };
}

export function loadedHybrid(
  meta: Readonly<Record<string, unknown>>,
  arrays: Readonly<Record<string, NumericArray>>,
): HybridWeights {
  const floats = (name: string) => arrays[name] as Float32Array; // as they were saved
  const tokens = Array.from({ length: Number(meta.tokens) }, (_, token) => token);
  return {
    person: loadedPerson(meta, arrays),
    own: floats("own"),
    keys: tokens.map((token) => floats(`key${token}`)),
    values: tokens.map((token) => floats(`value${token}`)),
    scale: floats("scale"),
    shift: floats("shift"),
    first: { weights: floats("outWeights"), bias: floats("outBias") },
    second: { weights: floats("starWeights"), bias: floats("starBias") },
  };
}

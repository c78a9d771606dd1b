/**
 * Expected strengths for films that nobody wrote a note on: a ridge from each film's features to all facets at once, bent
 * to the scale of strengths by what it said of films left out. Those left out tell too how far it can be trusted.
 */
import { innerProducts } from "../../math/inner-products.ts";
import { randomOf } from "../../math/random.ts";
import { type Bend, bend, bendOf } from "./bend.ts";
import type { Features } from "./features.ts";
import { type Known, meansOf, open } from "./known.ts";
import { orderKept } from "./order.ts";
import { type Examples, ridges } from "./ridge.ts";
import { stepOf } from "./steps.ts";

export interface SpreadSettings {
  readonly regularization: number;
  /** Parts of the noted films, each left out once. */
  readonly folds: number;
  readonly seed: number;
}

export interface Spread {
  /** Names × films, as steps: what is known, else what is expected. */
  readonly expected: Uint8Array;
  /** By name: how well films left out were put in order, 0 … 1. */
  readonly confidence: Float32Array;
}

export function spreadOf(
  known: Known,
  films: number,
  features: Features,
  { regularization, folds, seed }: SpreadSettings,
  pause: (done: number, total: number) => void,
): Spread {
  const { names, items, strengths } = known;
  const examples = examplesOf(known, features);
  const parts = partsOf(items.length, folds, seed);
  const weightsWithout = ridges(examples, parts, regularization);
  const said = saidOfLeftOut(examples, parts, folds, weightsWithout);
  const bends: Bend[] = [];
  const confidence = new Float32Array(names.length);
  for (const column of names.keys()) {
    const rows = Array.from(items.keys()).filter((row) => strengths[row * names.length + column] !== open);
    const guesses = Float64Array.from(rows, (row) => said[row * names.length + column]);
    const truths = Float64Array.from(rows, (row) => strengths[row * names.length + column]);
    bends.push(bendOf(guesses, truths));
    confidence[column] = Math.max(0, orderKept(guesses, truths) || 0);
  }
  const expected = new Uint8Array(names.length * films);
  const weights = weightsWithout(-1);
  const own = new Float64Array(features.width);
  for (let item = 0; item < films; item++) {
    if (item % 64 === 0) pause(item, films);
    features.write(item, own);
    const guesses = innerProducts(weights, own);
    for (let column = 0; column < names.length; column++)
      expected[column * films + item] = stepOf(bend(bends[column], guesses[column]));
  }
  for (const [row, item] of items.entries())
    for (let column = 0; column < names.length; column++) {
      const strength = strengths[row * names.length + column];
      if (strength !== open) expected[column * films + item] = stepOf(strength);
    }
  return { expected, confidence };
}

/** Levels that are left open count as the mean. */
function examplesOf(known: Known, { width, write }: Features): Examples {
  const { names, items, strengths } = known;
  const means = meansOf(known);
  const features = new Float32Array(items.length * width);
  const own = new Float64Array(width);
  for (const [row, item] of items.entries()) {
    write(item, own);
    features.set(own, row * width);
  }
  const values = Float32Array.from(strengths, (strength, at) =>
    strength === open ? means[at % names.length] : strength,
  );
  return { count: items.length, width, targets: names.length, features, values };
}

/** Parts of nearly the same size, by chance. */
function partsOf(count: number, folds: number, seed: number): Uint8Array {
  const random = randomOf(seed);
  const order = Array.from({ length: count }, (_, at) => ({ at, chance: random() })).sort(
    (a, b) => a.chance - b.chance,
  );
  const parts = new Uint8Array(count);
  for (const [place, { at }] of order.entries()) parts[at] = place % folds;
  return parts;
}

/** What was said of each example by those who had not seen its part: count × targets. */
function saidOfLeftOut(
  { count, width, targets, features }: Examples,
  parts: Uint8Array,
  folds: number,
  weightsWithout: (leftOut: number) => Float32Array,
): Float32Array {
  const said = new Float32Array(count * targets);
  for (let fold = 0; fold < folds; fold++) {
    const weights = weightsWithout(fold);
    for (let row = 0; row < count; row++)
      if (parts[row] === fold)
        said.set(innerProducts(weights, features.subarray(row * width, (row + 1) * width)), row * targets);
  }
  return said;
}

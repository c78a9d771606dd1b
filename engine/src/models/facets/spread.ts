/**
 * Expected strengths for films that nobody wrote a note on: a ridge from each film's features to all facets at once, leant
 * by its words, bent to the scale of strengths by what was said of films left out. Those tell too how far it can be trusted.
 * Source of the ridge: A. Hoerl, R. Kennard, "Ridge Regression", Technometrics 12 (1970).
 */
import { innerProducts } from "../../math/inner-products.ts";
import { orderKept } from "../../math/order.ts";
import { randomOf } from "../../math/random.ts";
import { type Bend, bend, bendOf } from "./bend.ts";
import type { Features } from "./features.ts";
import { type Known, meansOf, open } from "./known.ts";
import { type Lexicon, lean, leaningsOf } from "./lexicon.ts";
import { type Examples, ridges } from "./ridge.ts";
import { stepOf } from "./steps.ts";

/** What is guessed from. */
export interface Evidence {
  readonly features: Features;
  readonly lexicon: Lexicon;
}

export interface SpreadSettings {
  readonly regularization: number;
  /** Parts of the noted films, each left out once. */
  readonly folds: number;
  readonly seed: number;
}

export interface Spread {
  /** Names × films, as steps: what is expected of every film, whatever its note says. */
  readonly expected: Uint8Array;
  /** By name: how well films left out were put in order, 0 … 1. */
  readonly confidence: Float32Array;
}

export function spreadOf(
  known: Known,
  films: number,
  evidence: Evidence,
  { regularization, folds, seed }: SpreadSettings,
  pause: (done: number, total: number) => void,
): Spread {
  const { names, items, strengths } = known;
  const examples = examplesOf(known, evidence.features);
  const parts = partsOf(items.length, folds, seed);
  const ridge = ridges(examples, parts, regularization);
  const guessWithout = (fold: number) =>
    guesserOf(examples, ridge(fold), items, evidence.lexicon, (row) => parts[row] !== fold);

  const said = new Float32Array(items.length * names.length);
  for (let fold = 0; fold < folds; fold++) {
    const guess = guessWithout(fold);
    for (const [row, item] of items.entries())
      if (parts[row] === fold) said.set(guess(featuresAt(examples, row), item), row * names.length);
    pause(fold, 2 * folds);
  }
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
  const guess = guessWithout(-1);
  const own = new Float64Array(evidence.features.width);
  for (let item = 0; item < films; item++) {
    if (item % 64 === 0) pause(films + item, 2 * films);
    evidence.features.write(item, own);
    const guesses = guess(own, item);
    for (let column = 0; column < names.length; column++)
      expected[column * films + item] = stepOf(bend(bends[column], guesses[column]));
  }
  return { expected, confidence };
}

/** What is known in place of what is expected, where a note says it. */
export function overlaid(expected: Uint8Array, { names, items, strengths }: Known, films: number): Uint8Array {
  const whole = expected.slice();
  for (const [row, item] of items.entries())
    for (let column = 0; column < names.length; column++) {
      const strength = strengths[row * names.length + column];
      if (strength !== open) whole[column * films + item] = stepOf(strength);
    }
  return whole;
}

/** Guesses from a film's features and row, before they are bent; `isIn` tells which examples may teach words. */
function guesserOf(
  examples: Examples,
  weights: Float32Array,
  items: Int32Array,
  lexicon: Lexicon,
  isIn: (row: number) => boolean,
): (own: ArrayLike<number>, item: number) => Float32Array {
  const { count, targets } = examples;
  const left = examples.values.slice();
  for (let row = 0; row < count; row++) {
    if (!isIn(row)) continue;
    const guesses = innerProducts(weights, featuresAt(examples, row));
    for (let k = 0; k < targets; k++) left[row * targets + k] -= guesses[k];
  }
  const leanings = leaningsOf(lexicon, items, left, isIn);
  return (own, item) => {
    const guesses = innerProducts(weights, own);
    lean(lexicon, leanings, item, guesses);
    return guesses;
  };
}

const featuresAt = ({ features, width }: Examples, row: number) => features.subarray(row * width, (row + 1) * width);

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

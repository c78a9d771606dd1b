/**
 * A history that was never drawn, under one sample: the numbers of its person, what its occasions had in common, how sure
 * its stars are and, between cut points, where they lie, each in turn set to what the others leave expected until nothing
 * moves. Source: C. Bishop, "Pattern Recognition and Machine Learning", 2006, 10.1 (factorised approximations).
 */
import { meanBetween, normalBelow } from "../../math/normal.ts";
import { solverOf } from "../../math/normal-equations.ts";
import type { Occasions } from "./moments.ts";
import type { NoisePrior } from "./noise.ts";

/** What a sample says before any rating of this person. */
export interface Before {
  readonly middle: Float64Array;
  readonly precision: Float64Array;
  readonly noise: NoisePrior;
  /** Empty where stars are what is told. */
  readonly cuts: Float64Array;
  /** Precisions of occasions, kind by kind. */
  readonly kinds: Float64Array;
}

/** Ratings as the sample's films see them. */
export interface Asked {
  /** Ratings × width: a film's numbers, with 1 in place of its bias. */
  readonly design: Float64Array;
  /** What the film and its season add. */
  readonly fixed: Float64Array;
  /** Stars without their mean, or steps between cut points. */
  readonly given: Float64Array;
  readonly occasions: readonly Occasions[];
}

export interface PersonFit {
  readonly numbers: Float64Array;
  /** Of one rating. */
  readonly sure: number;
  /** How unsure its numbers leave what is told of a film, as a variance. */
  readonly unsure: number;
  readonly effects: readonly Float64Array[];
  /** Ratings' places without what the film, the season and the occasion add. */
  readonly targets: Float64Array;
  readonly solve: (b: ArrayLike<number>) => Float64Array;
}

const rounds = 8;

export function fitPerson(before: Before, { design, fixed, given, occasions }: Asked): PersonFit {
  const { middle, precision, noise, cuts, kinds } = before;
  const [width, count] = [middle.length, given.length];
  const gram = gramOf(design, width);
  const effects = occasions.map((own) => new Float64Array(own.count));
  const added = new Float64Array(count);
  const targets = Float64Array.from(given, (value, at) => value - fixed[at]);
  let numbers = middle;
  let sure = cuts.length > 0 ? 1 : noise.shape / noise.rate;
  let unsure = 1 / precision[0];
  let solve: PersonFit["solve"] = (b) => Float64Array.from(b);
  for (let round = 0; round < rounds; round++) {
    const told = toldOf(design, numbers, width, count);
    let spread = 0;
    if (cuts.length > 0) spread = placeBetween(cuts, given, told, fixed, added, sure, targets);
    drawNear(occasions, effects, kinds, sure, targets, told, added);
    const matrix = gram.map((value) => sure * value);
    const right = middle.map((value, k) => value * precision[k]);
    for (let k = 0; k < width; k++) matrix[k * width + k] += precision[k];
    for (let at = 0; at < count; at++)
      for (let k = 0; k < width; k++) right[k] += sure * (targets[at] - added[at]) * design[at * width + k];
    solve = solverOf(matrix);
    numbers = solve(right);
    const trace = traceOf(solve, gram, width);
    if (count > 0) unsure = trace / count;
    const now = toldOf(design, numbers, width, count);
    let squares = trace + spread;
    for (let at = 0; at < count; at++) squares += (targets[at] - added[at] - now[at]) ** 2;
    sure = (noise.shape + count / 2) / (noise.rate + squares / 2);
  }
  return { numbers, sure, unsure, effects, targets: targets.map((value, at) => value - added[at]), solve };
}

/** Moves ratings to where they are expected between their cut points; the sum of what is unsure of that. */
function placeBetween(
  cuts: Float64Array,
  steps: Float64Array,
  told: Float64Array,
  fixed: Float64Array,
  added: Float64Array,
  sure: number,
  targets: Float64Array,
): number {
  const sharp = Math.sqrt(sure);
  let spread = 0;
  for (let at = 0; at < steps.length; at++) {
    const middle = told[at] + fixed[at] + added[at];
    const low = sharp * ((cuts[steps[at] - 1] ?? Number.NEGATIVE_INFINITY) - middle);
    const high = sharp * ((cuts[steps[at]] ?? Number.POSITIVE_INFINITY) - middle);
    const mean = meanBetween(low, high);
    targets[at] = told[at] + added[at] + mean / sharp;
    spread += Math.max(0, 1 + edge(low, high) - mean * mean) / sure;
  }
  return spread;
}

/** What the bounds take off the second moment of draws between them. */
function edge(low: number, high: number): number {
  const share = Math.max(1e-12, normalBelow(high) - normalBelow(low));
  const at = (x: number) => (Number.isFinite(x) ? (x * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI) : 0);
  return (at(low) - at(high)) / share;
}

/** Sets what each occasion adds to the mean of what the others leave, and sums up what they add to each rating. */
function drawNear(
  occasions: readonly Occasions[],
  effects: readonly Float64Array[],
  kinds: Float64Array,
  sure: number,
  targets: Float64Array,
  told: Float64Array,
  added: Float64Array,
): void {
  occasions.forEach(({ groups }, kind) => {
    const own = effects[kind];
    const sums = new Float64Array(own.length);
    const counts = new Float64Array(own.length);
    for (let at = 0; at < groups.length; at++) {
      added[at] -= own[groups[at]];
      sums[groups[at]] += targets[at] - told[at] - added[at];
      counts[groups[at]]++;
    }
    for (let group = 0; group < own.length; group++)
      own[group] = (sure * sums[group]) / (sure * counts[group] + kinds[kind]);
    for (let at = 0; at < groups.length; at++) added[at] += own[groups[at]];
  });
}

function gramOf(design: Float64Array, width: number): Float64Array {
  const gram = new Float64Array(width * width);
  for (let from = 0; from < design.length; from += width)
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) gram[a * width + b] += design[from + a] * design[from + b];
  return gram;
}

function toldOf(design: Float64Array, numbers: Float64Array, width: number, count: number): Float64Array {
  const told = new Float64Array(count);
  for (let at = 0; at < count; at++) for (let k = 0; k < width; k++) told[at] += design[at * width + k] * numbers[k];
  return told;
}

/** Of A⁻¹ G. */
function traceOf(solve: (b: ArrayLike<number>) => Float64Array, gram: Float64Array, width: number): number {
  let trace = 0;
  for (let k = 0; k < width; k++) trace += solve(gram.subarray(k * width, (k + 1) * width))[k];
  return trace;
}

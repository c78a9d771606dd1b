/** What was measured person by person, and the figures that follow: means with intervals, and differences that count. */
import { randomOf } from "../math/random.ts";

/** One measure over one fold, by row of the person. */
export interface Cases {
  /** NaN: not judged. */
  readonly values: Float64Array;
  /** How much each person counts; without it, all alike. */
  readonly weights?: Float64Array;
}

export interface Estimate {
  readonly value: number;
  /** 95 % percentile bootstrap interval; NaN where there is none. */
  readonly low: number;
  readonly high: number;
}

export interface Resampling {
  readonly seed?: number;
  readonly rounds?: number;
}

/** The mean over folds of the mean over people: as comparisons publish it. */
export function figureOf(folds: readonly Cases[], isRoot = false): number {
  return folds.reduce((sum, { values, weights }) => {
    const [top, bottom] = sumsOf(values, weights);
    return sum + rooted(top / bottom, isRoot) / folds.length;
  }, 0);
}

/** What a measure says of every fold, and whether its figure is the root of the mean. */
export interface Measured {
  readonly folds: readonly Cases[];
  readonly isRoot?: boolean;
}

/**
 * Figures with 95 % percentile intervals: people are drawn anew, each with all that is theirs in all folds. All measures hear the same
 * draws. Source: B. Efron, "Bootstrap Methods" (1979).
 */
export function estimatesOf(measures: readonly Measured[], { seed = 7, rounds = 1000 }: Resampling = {}): Estimate[] {
  const judged = judgedIn(measures.flatMap(({ folds }) => folds));
  const figures = measures.map(() => new Float64Array(rounds));
  const random = randomOf(seed);
  const draws = new Uint8Array(
    Math.max(0, ...measures.flatMap(({ folds }) => folds.map(({ values }) => values.length))),
  );
  for (let round = 0; round < rounds && judged.length > 0; round++) {
    draws.fill(0);
    for (let draw = 0; draw < judged.length; draw++) draws[judged[Math.floor(random() * judged.length)]]++;
    for (let at = 0; at < measures.length; at++) figures[at][round] = drawnFigure(measures[at], draws);
  }
  return measures.map(({ folds, isRoot }, at) => {
    const value = figureOf(folds, isRoot);
    if (judged.length === 0) return { value, low: Number.NaN, high: Number.NaN };
    const sorted = figures[at].filter((figure) => !Number.isNaN(figure)).sort();
    const n = sorted.length;
    return n === 0
      ? { value, low: Number.NaN, high: Number.NaN }
      : { value, low: sorted[Math.floor(0.025 * n)], high: sorted[Math.ceil(0.975 * n) - 1] };
  });
}

/** One figure alone. */
export const estimateOf = (
  folds: readonly Cases[],
  { isRoot = false, ...options }: Resampling & { isRoot?: boolean } = {},
): Estimate => estimatesOf([{ folds, isRoot }], options)[0];

/** The figure of one draw, over those folds of which anybody was drawn; NaN where nobody was. */
function drawnFigure({ folds, isRoot = false }: Measured, draws: Uint8Array): number {
  let sum = 0;
  let counted = 0;
  for (const { values, weights } of folds) {
    let top = 0;
    let bottom = 0;
    for (let person = 0; person < values.length; person++) {
      const value = values[person];
      if (draws[person] === 0 || Number.isNaN(value)) continue;
      const weight = weights === undefined ? draws[person] : draws[person] * weights[person];
      top += weight * value;
      bottom += weight;
    }
    if (bottom === 0) continue;
    sum += rooted(top / bottom, isRoot);
    counted++;
  }
  return sum / counted;
}

export interface Difference extends Estimate {
  /** How often chance alone would part the two as far, both ways; never 0. */
  readonly p: number;
}

/**
 * What one has over the other for the same people: the difference of their figures (of their squares where roots are told), an interval, and
 * the p of a randomisation test that swaps the two person by person. Source: M. Smucker et al., CIKM 2007.
 */
export function differenceOf(
  one: readonly Cases[],
  other: readonly Cases[],
  { seed = 7, rounds = 5000 }: Resampling = {},
): Difference {
  const shares = differences(one, other);
  const n = shares.length;
  const value = shares.reduce((sum, share) => sum + share, 0);
  const random = randomOf(seed);
  let asFar = 0;
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += random() < 0.5 ? shares[i] : -shares[i];
    if (Math.abs(sum) >= Math.abs(value) * (1 - 1e-12)) asFar++;
  }
  const sums = Float64Array.from({ length: 1000 }, () => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += shares[Math.floor(random() * n)];
    return sum;
  }).sort();
  return { value, low: sums[25], high: sums[974], p: (asFar + 1) / (rounds + 1) };
}

/** p values as they count when so many were asked at once (S. Holm, "A Simple Sequentially Rejective Multiple Test Procedure", 1979). */
export function holm(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a] - values[b]);
  const adjusted = new Array<number>(values.length);
  let highest = 0;
  order.forEach((place, rank) => {
    highest = Math.max(highest, Math.min(1, (values.length - rank) * values[place]));
    adjusted[place] = highest;
  });
  return adjusted;
}

/** Each person's part in the difference of the two figures. */
function differences(one: readonly Cases[], other: readonly Cases[]): Float64Array {
  if (one.length !== other.length)
    throw new RangeError("Only models that were judged on the same folds can be compared.");
  const judged = judgedIn(one);
  const shares = new Float64Array(judged.length);
  one.forEach(({ values, weights }, fold) => {
    const [, whole] = sumsOf(values, weights);
    judged.forEach((person, at) => {
      const [mine, theirs] = [values[person], other[fold].values[person]];
      if (Number.isNaN(mine) !== Number.isNaN(theirs))
        throw new RangeError("Only models that were judged for the same people can be compared.");
      if (!Number.isNaN(mine)) shares[at] += ((weights?.[person] ?? 1) * (mine - theirs)) / whole / one.length;
    });
  });
  return shares;
}

/** Rows of people who were judged in a fold or more. */
function judgedIn(folds: readonly Cases[]): Int32Array {
  const people = Math.max(0, ...folds.map(({ values }) => values.length));
  const rows: number[] = [];
  for (let person = 0; person < people; person++)
    if (folds.some(({ values }) => !Number.isNaN(values[person]))) rows.push(person);
  return Int32Array.from(rows);
}

function sumsOf(values: Float64Array, weights: Float64Array | undefined): [number, number] {
  let [top, bottom] = [0, 0];
  values.forEach((value, person) => {
    if (Number.isNaN(value)) return;
    const weight = weights?.[person] ?? 1;
    top += weight * value;
    bottom += weight;
  });
  return [top, bottom];
}

const rooted = (value: number, isRoot: boolean): number => (isRoot ? Math.sqrt(value) : value);

/**
 * How a history's likes and dislikes come together in a linear model. What was liked speaks for its kin and against what
 * others see in its place; what was disliked only takes away from its kin. That somebody hated one film is no reason to
 * show what that film's friends avoid.
 */
import type { Evidence } from "@matinee/core";

/** Films of a history and what each of them weighs. */
export interface Leaning {
  readonly items: Int32Array;
  readonly weights: Float32Array;
}

/** The sum of a history's films by `sum`, where what the dislikes add up to never lifts a film; the array is new. */
export const summedLeanings = (
  items: Int32Array,
  weights: Float32Array,
  sum: (items: Int32Array, weights: Float32Array) => Float32Array,
): Float32Array =>
  joinedLeanings(items, weights, (leanings) => leanings.map((leaning) => sum(leaning.items, leaning.weights)));

/** The same where likes and dislikes are summed together, one array for each: mostly two of them, sometimes one. */
export function joinedLeanings(
  items: Int32Array,
  weights: Float32Array,
  sums: (leanings: readonly Leaning[]) => readonly Float32Array[],
): Float32Array {
  if (weights.every((weight) => weight >= 0)) return sums([{ items, weights }])[0];
  const chosen = (keeps: (weight: number) => boolean): Leaning => ({
    items: items.filter((_, at) => keeps(weights[at])),
    weights: weights.filter(keeps),
  });
  const [scores, against] = sums([chosen((weight) => weight >= 0), chosen((weight) => weight < 0)]);
  // (x − |x|) / 2 is the lesser of x and 0: to ask for the sign would be guessed wrongly at every second film.
  for (let film = 0; film < scores.length; film++) scores[film] += (against[film] - Math.abs(against[film])) / 2;
  return scores;
}

/**
 * What each film of a history says about `item`, strongest first: its weight times what the model knows of the two films
 * (or the part of the score that is its own). A film that was disliked never speaks for another, nor one of which `speaks`
 * says that it may not.
 */
export function evidenceOf(
  item: number,
  items: Int32Array,
  isDisliked: (at: number) => boolean,
  partOf: (at: number) => number,
  limit: number,
  speaks: (film: number) => boolean = () => true,
): readonly Evidence[] {
  const parts: { readonly item: number; readonly weight: number }[] = [];
  for (let at = 0; at < items.length; at++) {
    const part = partOf(at);
    const weight = isDisliked(at) ? Math.min(0, part) : part;
    if (items[at] !== item && weight !== 0) parts.push({ item: items[at], weight });
  }
  parts.sort((a, b) => b.weight - a.weight);
  // Asked of the strongest alone: it may take a while to tell.
  const strongest: Evidence[] = [];
  for (const part of parts) {
    if (strongest.length >= limit) break;
    if (speaks(part.item)) strongest.push(part);
  }
  return strongest;
}

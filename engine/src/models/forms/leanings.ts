/**
 * How a history's likes and dislikes come together in a linear model. What was liked speaks for its kin and against what
 * others see in its place; what was disliked only takes away from its kin. That somebody hated one film is no reason to
 * show what that film's friends avoid.
 */
import type { Evidence } from "@matinee/core";

/** The sum of a history's films by `sum`, where what the dislikes add up to never lifts a film; the array is new. */
export function summedLeanings(
  items: Int32Array,
  weights: Float32Array,
  sum: (items: Int32Array, weights: Float32Array) => Float32Array,
): Float32Array {
  if (weights.every((weight) => weight >= 0)) return sum(items, weights);
  const chosen = (keeps: (weight: number) => boolean) =>
    sum(
      items.filter((_, at) => keeps(weights[at])),
      weights.filter(keeps),
    );
  const scores = chosen((weight) => weight >= 0);
  const against = chosen((weight) => weight < 0);
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

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
  const chosen = (keeps: (weight: number) => boolean) => {
    const places = Array.from(weights.keys()).filter((at) => keeps(weights[at]));
    return sum(
      Int32Array.from(places, (at) => items[at]),
      Float32Array.from(places, (at) => weights[at]),
    );
  };
  const scores = chosen((weight) => weight >= 0);
  const against = chosen((weight) => weight < 0);
  for (let film = 0; film < scores.length; film++) scores[film] += Math.min(0, against[film]);
  return scores;
}

/**
 * What each film of a history says about `item`, strongest first: its weight times what the model knows of the two films
 * (or the part of the score that is its own). A film that was disliked never speaks for another.
 */
export function evidenceOf(
  item: number,
  items: Int32Array,
  isDisliked: (at: number) => boolean,
  partOf: (at: number) => number,
  limit: number,
): readonly Evidence[] {
  return Array.from(items, (film, at) => ({
    item: film,
    weight: isDisliked(at) ? Math.min(0, partOf(at)) : partOf(at),
  }))
    .filter((part) => part.item !== item && part.weight !== 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit);
}

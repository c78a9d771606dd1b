/** What film notes name beside the films of a history, as a part of taste. */
import { liking, type Ratings } from "@matinee/core";
import type { FilmsAlike } from "../dataset/films-alike.ts";

/** How near films are to those of a history, by what notes name beside them, 0 … 1; what is disliked takes away from its neighbours. */
export function neighboursOf(history: Ratings, alike: FilmsAlike, size: number): Float32Array {
  const { items, stars } = history;
  const sum = new Float32Array(size);
  let total = 0;
  for (let at = 0; at < items.length; at++) {
    const weight = liking(stars[at]);
    total += Math.abs(weight);
    for (const [film, near] of alike.near(items[at])) sum[film] += weight * near;
  }
  // Of many films some are always near to a film: what counts is how many more than chance.
  const by = total === 0 ? 0 : 1 / Math.sqrt(total);
  return sum.map((one) => one * by);
}

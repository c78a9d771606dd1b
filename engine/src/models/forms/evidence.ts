/** What of a history speaks for a film. */
import type { Evidence } from "@matinee/core";

/** The share of each film of a history in another film's score, the strongest first; a film is no evidence for itself. */
export function strongest(
  items: Int32Array,
  shareOf: (place: number) => number,
  item: number,
  limit: number,
): readonly Evidence[] {
  return Array.from(items, (film, place) => ({ item: film, weight: shareOf(place) }))
    .filter((part) => part.item !== item && part.weight !== 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit);
}

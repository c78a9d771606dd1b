/** Which of many cases are tried. */
import { randomOf } from "@matinee/engine";

export interface Sampling {
  /** The most cases. */
  readonly limit: number;
  /** Where chance begins; without it, cases are spread evenly over all in their order, the same ones each time. */
  readonly seed?: number | undefined;
}

/** In the order in which they stand. */
export function sampled<T>(all: readonly T[], { limit, seed }: Sampling): readonly T[] {
  const count = Math.min(limit, all.length);
  if (seed === undefined) return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]);
  const random = randomOf(seed);
  const places = Array.from(all.keys());
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (places.length - at));
    [places[at], places[other]] = [places[other], places[at]];
  }
  return places
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((place) => all[place]);
}

/** From which age on films may be seen: the ratings of the United States and those that stood in their place, in order. */
import type { Certification, FilmNote } from "@matinee/core";

const order: readonly (readonly string[])[] = [
  ["G", "TV-G", "TV-Y", "TV-Y7", "TV-Y7-FV"],
  ["PG", "TV-PG", "GP", "M", "M/PG", "Approved", "Passed"],
  ["PG-13", "TV-14"],
  ["R", "TV-MA"],
  ["NC-17", "X"],
];
const ranks: ReadonlyMap<string, number> = new Map(
  order.flatMap((names, rank) => names.map((name) => [name.toLowerCase(), rank] as const)),
);

/** Undefined where nobody rated the film ("Not Rated") or nobody knows. */
export const rankOf = (certification: FilmNote["certification"]): number | undefined =>
  certification === undefined ? undefined : ranks.get(certification.trim().toLowerCase());

export const strictest = order.length - 1;

export const highest = (max: Certification): number => order.findIndex(([name]) => name === max);

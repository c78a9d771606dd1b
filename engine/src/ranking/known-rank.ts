/** How well known films are, in words, by their rank of popularity among the films of a data set. */
import type { Pick } from "@matinee/core";

export type KnownAs = NonNullable<Pick["fame"]>;

/** Part of all films that are at least so well known. */
const levels: readonly (readonly [part: number, known: KnownAs])[] = [
  [0.05, "very well known"],
  [0.2, "well known"],
  [0.5, "known to some"],
];

/** By the row of a film. Where all are alike, none is known. */
export function knownByRank(fame: Float32Array): (item: number) => KnownAs {
  const ranked = Float32Array.from(fame).sort().reverse();
  const bounds = levels.map(([part, known]) => [ranked[Math.ceil(part * ranked.length)] ?? 0, known] as const);
  return (item) => bounds.find(([bound]) => fame[item] > bound)?.[1] ?? "hardly known";
}

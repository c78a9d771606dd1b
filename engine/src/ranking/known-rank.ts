/** How well known films are, in words, by their rank of popularity among the films of a data set. */
import { noRatings, type Pick, type Recommender } from "@matinee/core";

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

/** The same by what a model of fame says of so many films; nothing where it fails, which the list tells. */
export function knownBy(fame: { foldIn: Recommender["foldIn"] }, films: number): (item: number) => KnownAs | undefined {
  try {
    const scores = fame.foldIn(noRatings).scores();
    return scores.length === films ? knownByRank(scores) : () => undefined;
  } catch {
    return () => undefined;
  }
}

/**
 * A history of dislikes alone: it says what to leave out and nothing of what to show. The list stays the one without it,
 * less the kin of what was disliked: films that both its raters and its texts hold close to it. Raters alone would take
 * away whatever is widely known, since everybody who saw one famous film saw the others.
 */
import { liking, noRatings, type Ratings } from "@matinee/core";
import type { Models } from "./train.ts";
import { tuning } from "./weights.ts";

/** True of a history in which nothing speaks for any film. */
export const onlyDislikes = ({ stars }: Ratings): boolean =>
  stars.length > 0 && stars.every((given) => liking(given) < 0);

/** Films of a history that speak against others. */
export const dislikedIn = ({ items, stars }: Ratings): number[] => [...items].filter((_, at) => liking(stars[at]) < 0);

/** For each film 0, or below it what its kinship with the disliked films takes away; undefined when nobody can say. */
export function aversionTo(disliked: Ratings, { taste, vectors }: Models): Float32Array | undefined {
  const usual = taste.foldIn(noRatings).scores();
  const moved = taste
    .foldIn(disliked)
    .scores()
    .map((score, item) => score - (usual[item] || 0));
  const near = [moved, vectors.foldIn(disliked).scores()].map(closeness).filter((known) => known !== undefined);
  const [first, second] = near;
  if (first === undefined) return undefined;
  const { floor, strength } = tuning.aversion;
  const taken = second === undefined ? first : first.map((share, item) => Math.sqrt(share * second[item]));
  return taken.map((kinship) => -strength * Math.max(0, (kinship - floor) / (1 - floor)));
}

/** How strongly each film is spoken against, as a share of the strongest; undefined where none is. */
function closeness(scores: Float32Array): Float32Array | undefined {
  const against = scores.map((score) => (score < 0 ? -score : 0));
  const strongest = against.reduce((most, value) => Math.max(most, value), 0);
  return strongest === 0 ? undefined : against.map((value) => value / strongest);
}

/**
 * Scores of a language model mixed into a list: both as z-scores over the same candidates, weighed by a dial from 0 (the list
 * as it is) to 100 (the model's scores alone). A film that it did not score counts as an ordinary one.
 */
import type { LanguagePart, Pick } from "@matinee/core";

export interface LanguageScored {
  readonly score: number;
  readonly reason: string;
}

export interface Blended {
  readonly picks: readonly Pick[];
  readonly moved: LanguagePart["moved"];
}

/** Where a model gave no reason that holds. */
const unexplained = "the model finds that it fits better";

/** `picks` are the candidates in the order of the list without a model, of which the first `n` would be shown. */
export function withLanguageScores(
  picks: readonly Pick[],
  scored: ReadonlyMap<number, LanguageScored>,
  { weight, n }: { readonly weight: number; readonly n: number },
): Blended {
  // Places, not scores: the list's order holds what its scores do not say, as variety and what is known to fit.
  const own = standardised(picks.map((_, place) => -Math.log2(place + 2)));
  const told = standardised(picks.map(({ movie }) => scored.get(movie.id)?.score));
  const share = weight / 100;
  // Films of which a condition's fact is unknown stay behind all that are known to fit.
  const isUnknown = ({ unknown }: Pick): number => (unknown === undefined ? 0 : 1);
  const order = picks
    .map((pick, place) => ({ pick, place, score: (1 - share) * own[place] + share * told[place] }))
    .sort((a, b) => isUnknown(a.pick) - isUnknown(b.pick) || b.score - a.score || a.place - b.place)
    .slice(0, n);
  const moved = order.flatMap(({ pick, place }, to) => {
    const reason = scored.get(pick.movie.id)?.reason;
    if (place <= to || reason === undefined) return [];
    const why = reason === "" ? unexplained : reason;
    return [{ movieId: pick.movie.id, ...(place < n && { from: place + 1 }), to: to + 1, why }];
  });
  return { picks: order.map(({ pick }) => pick), moved };
}

/** Mean 0 and deviation 1 over those that are there; 0 for the others, and for all where they do not differ. */
export function standardised(values: readonly (number | undefined)[]): readonly number[] {
  const there = values.filter((value) => value !== undefined);
  const mean = there.reduce((sum, value) => sum + value, 0) / Math.max(1, there.length);
  const variance = there.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, there.length);
  return values.map((value) => (value === undefined || variance < 1e-12 ? 0 : (value - mean) / Math.sqrt(variance)));
}

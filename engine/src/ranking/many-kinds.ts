/**
 * A list for words that said nothing: well-loved films, no two of which are of the same kind and time where that can be
 * helped. The best known ones alone would be the same ten for everybody, half of them adventures.
 */
import type { Catalog } from "@matinee/core";
import type { Candidate, Context, Heard } from "./slate.ts";
import { nothingSaid } from "./voices.ts";

/** Whether something was said by somebody of whom nothing is known, and nothing of it asks for films. */
export const isBlank = (heard: Heard, { text, history, dials }: Pick<Context, "text" | "history" | "dials">): boolean =>
  text !== undefined && history.items.length === 0 && dials.popularity >= 0 && nothingSaid(heard);

/** What each film that was picked before costs one of the same genre, and of the same decade, in units of the score. */
const sameKind = 1;
const sameDecade = 0.5;

/** All candidates, the first `n` picked greedily; films of which nobody knows whether they fit stay last. */
export function ofManyKinds(candidates: readonly Candidate[], n: number, catalog: Catalog): Candidate[] {
  const picked: Candidate[] = [];
  const [sure, unsure] = [true, false].map((isSure) =>
    candidates.filter(({ unknown }) => (unknown.length === 0) === isSure),
  );
  const seen = new Map<string | number, number>();
  for (const open of [new Set(sure), new Set(unsure)])
    while (picked.length < n && open.size > 0) {
      const best = [...open].reduce((a, b) => (worthOf(b) > worthOf(a) ? b : a));
      open.delete(best);
      picked.push(best);
      for (const kind of kindsOf(best)) seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
  const isPicked = new Set(picked);
  return [...picked, ...candidates.filter((candidate) => !isPicked.has(candidate))];

  function kindsOf({ item }: Candidate): readonly (string | number)[] {
    const { genres, year } = catalog.movie(item);
    return year === undefined ? genres : [...genres, Math.floor(year / 10)];
  }

  function worthOf(candidate: Candidate): number {
    const { genres } = catalog.movie(candidate.item);
    const often = (kind: string | number) => seen.get(kind) ?? 0;
    const decade = kindsOf(candidate).filter((kind) => typeof kind === "number");
    const ofGenres = genres.reduce((sum, genre) => sum + often(genre), 0) / Math.max(1, genres.length);
    return candidate.score - sameKind * ofGenres - sameDecade * decade.reduce((sum, one) => sum + often(one), 0);
  }
}

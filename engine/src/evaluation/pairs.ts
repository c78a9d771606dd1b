/**
 * Judging likeness: of pairs of films that people called alike or not, what each part of the voice that speaks where a film
 * is to be resembled says of the one as a film like the other. Both directions are heard, and their mean counts.
 */
import { Reading } from "@matinee/core";
import type { Prepared } from "../engine.ts";
import { contextFor } from "../ranking/context.ts";
import { hear } from "../ranking/voices.ts";
import { tuning } from "../ranking/weights.ts";

/** Catalogue rows. */
export interface FilmPair {
  readonly one: number;
  readonly other: number;
}

const parts = ["rated", "likeness", "kinship", "shape", "neighbours", "fame"] as const;

/** z-scores by part. */
export type PairParts = Readonly<Record<(typeof parts)[number], number>>;

/** What the voice is made of as it is served. */
export const alikeWeights: Omit<PairParts, "neighbours" | "fame"> = tuning.alike;

export function judgePairs({ data, models }: Prepared, pairs: readonly FilmPair[]): readonly PairParts[] {
  const asked = Map.groupBy(
    pairs.flatMap(({ one, other }, pair) => [
      { pair, from: one, to: other },
      { pair, from: other, to: one },
    ]),
    ({ from }) => from,
  );
  const sums = pairs.map(() => ({ rated: 0, likeness: 0, kinship: 0, shape: 0, neighbours: 0, fame: 0 }));
  for (const [film, places] of asked) {
    const { id, title } = data.catalog.movie(film);
    const reading = Reading.parse({ films: [{ movieId: id, title, feeling: "liked", role: "like" }] });
    const heard = hear(contextFor(data, models, reading, { ratings: [], hidden: [], n: 1 }));
    for (const { pair, to } of places)
      for (const part of parts) sums[pair][part] += (heard.parts.get(part)?.[to] ?? 0) / 2;
  }
  return sums;
}

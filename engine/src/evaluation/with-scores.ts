/**
 * A model with somebody else's scores beside it, as a language model's of the films that it found best: both are standardised over
 * these films and weighed by a dial from 0 (the model alone) to 100 (the scores alone). Films beyond them keep their order, behind.
 */
import type { Dataset, Ratings, Run } from "@matinee/core";
import { standardised } from "../language/blend.ts";
import { topRows } from "../math/top.ts";
import type { Candidate, Judged } from "./candidate.ts";

/** Of one person, by catalogue row: −1 (against it) to 1 (made for it). A film that is not there has no score. */
export type FilmScores = ReadonlyMap<number, number>;

/** Who scores: gets the training part, as a candidate does, and nothing else. */
export type ScoreSource = (part: Dataset, run: Run) => Promise<(person: number) => FilmScores>;

export interface Beside {
  /** 0 … 100. */
  readonly weight: number;
  /** So many films are scored for each person; usually thirty, as for a request. */
  readonly films?: number;
}

const usuallyScored = 30;

/** The films that a model finds best for somebody among those that are not in their history: what is to be scored. */
export function bestUnseen(model: Judged, history: Ratings, person: number, count = usuallyScored): readonly number[] {
  const seen = new Set(history.items);
  const scores = model.foldIn(history, person).scores();
  return Array.from(topRows(scores, count, (item) => !seen.has(item)));
}

/** `model` is learned, and `source` asked, once for each part, whatever the weights. */
export function withScores(
  model: Candidate,
  source: ScoreSource,
  besides: readonly (Beside & { readonly name: string })[],
): readonly Candidate[] {
  const known = new Map<string, ReturnType<typeof ready>>();
  async function ready(part: Dataset, run: Run) {
    return { fitted: await model.fit(part, run), scoresOf: await source(part, run) };
  }
  return besides.map(({ name, weight, films = usuallyScored }) => ({
    name,
    async fit(part, run) {
      const there = known.get(part.version) ?? ready(part, run);
      known.set(part.version, there);
      const { fitted, scoresOf } = await there;
      return {
        foldIn: (history, person) => ({
          scores: () =>
            blended(fitted.foldIn(history, person).scores(), history, scoresOf(person), weight / 100, films),
        }),
      };
    },
  }));
}

function blended(own: Float32Array, { items }: Ratings, told: FilmScores, share: number, films: number): Float32Array {
  const seen = new Set(items);
  const best = Array.from(topRows(own, films, (item) => !seen.has(item)));
  if (best.length === 0) return own;
  const [ours, theirs] = [
    standardised(best.map((item) => own[item])),
    standardised(best.map((item) => told.get(item))),
  ];
  // Of equal films the one that the model alone has first stands first.
  const order = best
    .map((item, place) => ({ item, place, score: (1 - share) * ours[place] + share * theirs[place] }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const scores = own.slice();
  const highest = own.reduce((most, score) => (score > most ? score : most), Number.NEGATIVE_INFINITY);
  for (const [place, { item }] of order.entries()) scores[item] = highest + order.length - place;
  return scores;
}

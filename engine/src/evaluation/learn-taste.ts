/**
 * How loud the parts of taste are where somebody brings ratings and no words, climbed on ratings that were held back.
 */
import { type Ratings, Reading } from "@matinee/core";
import type { Prepared } from "../engine.ts";
import { contextFor } from "../ranking/context.ts";
import { type TasteWeights, tasteParts } from "../ranking/taste-weights.ts";
import { hear } from "../ranking/voices.ts";
import { climb } from "./climb.ts";

/** Somebody's history, and films that they rated as well. */
export interface Occasion {
  readonly history: Ratings;
  readonly held: Int32Array;
}

export interface LearnedTaste {
  readonly weights: TasteWeights;
  /** Of these weights, and of those that it began with, on what they were learned from. */
  readonly ndcg: number;
  readonly before: number;
}

export function learnTaste(prepared: Prepared, occasions: readonly Occasion[], start: TasteWeights): LearnedTaste {
  const heard = occasions.map(({ history, held }) => {
    const seen = new Set(history.items);
    return { parts: partsOf(prepared, history), allows: (item: number) => !seen.has(item), held: new Set(held) };
  });
  const { weights, ...found } = climb(
    heard,
    tasteParts.map((part) => start[part]),
  );
  const named = Object.fromEntries(tasteParts.map((part, at) => [part, weights[at]])) as TasteWeights; // of all parts
  return { weights: named, ...found };
}

function partsOf({ data, models }: Prepared, { items, stars }: Ratings): readonly Float32Array[] {
  const ratings = Array.from(items, (item, at) => ({ movieId: data.catalog.movie(item).id, rating: stars[at] }));
  const { parts } = hear(contextFor(data, models, Reading.parse({}), { ratings, hidden: [], n: 10 }));
  return tasteParts.map((part) => parts.get(part) ?? new Float32Array(data.catalog.size));
}

/**
 * How loud the parts of taste are where somebody brings ratings and no words, learned from ratings that were held back: one
 * part after another takes the loudness with the best lists (NDCG@10), until none does better by another one.
 */
import { type Ratings, Reading } from "@matinee/core";
import type { Prepared } from "../engine.ts";
import { topRows } from "../math/top.ts";
import { contextFor } from "../ranking/context.ts";
import { type TasteWeights, tasteParts } from "../ranking/taste-weights.ts";
import { hear } from "../ranking/voices.ts";
import { ndcg } from "./list-metrics.ts";

/** Somebody's history, and films that they rated as well. */
export interface Occasion {
  readonly history: Ratings;
  readonly held: Int32Array;
}

interface Heard {
  /** As `tasteParts`. */
  readonly parts: readonly Float32Array[];
  readonly hidden: ReadonlySet<number>;
  readonly held: ReadonlySet<number>;
}

/** What each part may weigh beside `rated`, which is 1. */
const steps = [0, 0.05, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2.5];

/** How much better lists must be before a part is changed: less is chance. */
const enough = 5e-4;

export interface LearnedTaste {
  readonly weights: TasteWeights;
  /** Of these weights, and of those that it began with, on what they were learned from. */
  readonly ndcg: number;
  readonly before: number;
}

export function learnTaste(prepared: Prepared, occasions: readonly Occasion[], start: TasteWeights): LearnedTaste {
  const heard = occasions.map(({ history, held }) => ({
    parts: partsOf(prepared, history),
    hidden: new Set(history.items),
    held: new Set(held),
  }));
  let weights = start;
  const before = goodness(heard, weights);
  let best = before;
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const part of tasteParts)
      for (const step of part === "rated" ? [] : steps) {
        const other = { ...weights, [part]: step };
        const value = goodness(heard, other);
        if (value < best + enough) continue;
        [best, weights, isDone] = [value, other, false];
      }
  }
  return { weights, ndcg: best, before };
}

function goodness(heard: readonly Heard[], weights: TasteWeights): number {
  let sum = 0;
  for (const { parts, hidden, held } of heard) {
    const scores = new Float32Array(parts[0].length);
    for (const [at, part] of tasteParts.entries()) {
      const weight = weights[part];
      if (weight === 0) continue;
      for (let row = 0; row < scores.length; row++) scores[row] += weight * parts[at][row];
    }
    sum += ndcg(
      topRows(scores, 10, (row) => !hidden.has(row)),
      held,
      10,
    );
  }
  return sum / Math.max(1, heard.length);
}

function partsOf({ data, models }: Prepared, { items, stars }: Ratings): readonly Float32Array[] {
  const ratings = Array.from(items, (item, at) => ({ movieId: data.catalog.movie(item).id, rating: stars[at] }));
  const { parts } = hear(contextFor(data, models, Reading.parse({}), { ratings, hidden: [], n: 10 }));
  return tasteParts.map((part) => parts.get(part) ?? new Float32Array(data.catalog.size));
}

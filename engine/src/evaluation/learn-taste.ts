/**
 * How loud the parts of taste are where somebody brings ratings and no words, learned from ratings that were held back: by
 * listwise likelihood, for histories of so many ratings.
 */
import type { Ratings } from "@matinee/core";
import { Reading } from "@matinee/core";
import type { Prepared } from "../engine.ts";
import { randomOf } from "../math/random.ts";
import { contextFor } from "../ranking/context.ts";
import { type TasteWeights, tasteParts } from "../ranking/taste-weights.ts";
import { hear } from "../ranking/voices.ts";
import { type JudgedRequest, learnWeights } from "./learn-weights.ts";

/** Somebody's history, and films that they rated as well. */
export interface Occasion {
  readonly history: Ratings;
  readonly held: Int32Array;
}

/** Held-back films of each history that are learned from. */
const targets = 3;

/** `rated` is 1 by definition: only what stands beside it is learned. */
export function learnTaste({ data, models }: Prepared, occasions: readonly Occasion[], seed = 1): TasteWeights {
  const random = randomOf(seed);
  const judged = occasions.flatMap(({ history, held }) => {
    const parts = partsOf(history);
    const hidden = new Set(history.items);
    return Array.from(
      { length: Math.min(targets, held.length) },
      (): JudgedRequest => ({ parts, hidden, target: held[Math.floor(random() * held.length)] }),
    );
  });
  const weights = learnWeights(judged, { steps: 80, decay: 0.002 });
  const [rated] = weights;
  return Object.fromEntries(tasteParts.map((part, at) => [part, weights[at] / rated])) as unknown as TasteWeights;

  function partsOf({ items, stars }: Ratings): readonly Float32Array[] {
    const ratings = Array.from(items, (item, at) => ({ movieId: data.catalog.movie(item).id, rating: stars[at] }));
    const context = contextFor(data, models, Reading.parse({}), { ratings, hidden: [], n: 10 });
    const { parts } = hear(context);
    return tasteParts.map((part) => parts.get(part) ?? new Float32Array(data.catalog.size));
  }
}

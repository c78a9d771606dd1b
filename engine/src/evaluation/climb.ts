/**
 * Weights of a sum of z-scores, climbed so that lists come out best (NDCG@10): one part after another takes the weight with
 * the best lists, until none does better by another one. The first part is the measure: it stays at 1.
 */
import { topRows } from "../math/top.ts";
import { ndcg } from "./list-metrics.ts";

/** One list that is judged. */
export interface HeardOccasion {
  /** z-scores of each part over the whole catalogue. */
  readonly parts: readonly Float32Array[];
  /** Whether a film may stand in the list. */
  readonly allows: (item: number) => boolean;
  readonly held: ReadonlySet<number>;
}

export interface Climbed {
  readonly weights: readonly number[];
  /** NDCG@10 of these weights, and of those that it began with, on what they were learned from. */
  readonly ndcg: number;
  readonly before: number;
}

/** What a part may weigh beside the first. */
const steps = [0, 0.05, 0.1, 0.2, 0.4, 0.7, 1, 1.5, 2.5];

/** How much better lists must be before a weight is changed: less is chance. */
const enough = 5e-4;

export function climb(heard: readonly HeardOccasion[], start: readonly number[]): Climbed {
  let weights = start;
  const before = goodness(heard, weights);
  let best = before;
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (let part = 1; part < start.length; part++)
      for (const step of steps) {
        if (step === weights[part]) continue;
        const other = weights.with(part, step);
        const value = goodness(heard, other);
        if (value < best + enough) continue;
        [best, weights, isDone] = [value, other, false];
      }
  }
  return { weights, ndcg: best, before };
}

function goodness(heard: readonly HeardOccasion[], weights: readonly number[]): number {
  let sum = 0;
  for (const { parts, allows, held } of heard) {
    const scores = new Float32Array(parts[0].length);
    for (const [at, part] of parts.entries()) {
      const weight = weights[at];
      if (weight === 0) continue;
      for (let row = 0; row < scores.length; row++) scores[row] += weight * part[row];
    }
    sum += ndcg(topRows(scores, 10, allows), held, 10);
  }
  return sum / Math.max(1, heard.length);
}

/**
 * A blend of candidates: z-scores of each over the catalogue, weighted as made the best lists on a part of the training part,
 * for people with few and with many ratings each by itself. Nothing is looked at that a candidate may not see.
 */
import type { Dataset, Ratings, Run } from "@matinee/core";
import { isIn } from "../math/row-set.ts";
import { addZScores } from "../math/statistics.ts";
import type { Candidate, Judged } from "./candidate.ts";
import { climb, type HeardOccasion } from "./climb.ts";
import type { Fold, Splitting } from "./fold.ts";
import { trainingPart } from "./training-part.ts";

export interface BlendLearning {
  /** How the training part is parted for learning; its first fold is taken. */
  readonly validation: (part: Dataset) => Splitting;
  /** Up to so many ratings people are of a group, ascending; others are of one more. Without it, all are of one. */
  readonly groups?: readonly number[];
  /** The most people of a group who are learned from. */
  readonly most?: number;
  /** Hears what was learned. */
  readonly onLearned?: (group: number, weights: readonly number[], ndcg: number, people: number) => void;
}

export const learnedBlend = (name: string, parts: readonly Candidate[], learning: BlendLearning): Candidate => ({
  name,
  async fit(part, run) {
    const [fold] = learning.validation(part).folds(part.interactions, part.catalog.size);
    const weights = weightsFor(await fitAll(trainingPart(part, fold), parts, run), fold, part.catalog.size, learning);
    const models = await fitAll(part, parts, run);
    return {
      foldIn: (history, person) => ({
        scores() {
          const own = weights[groupOf(history, learning)];
          const sum = new Float32Array(part.catalog.size);
          for (const [at, model] of models.entries())
            if (own[at] !== 0) addZScores(sum, model.foldIn(history, person).scores(), own[at]);
          return sum;
        },
      }),
    };
  },
});

async function fitAll(part: Dataset, candidates: readonly Candidate[], run: Run): Promise<readonly Judged[]> {
  const models: Judged[] = [];
  for (const candidate of candidates) models.push(await candidate.fit(part, run));
  return models;
}

/** By group. One of whom nobody is keeps all weights at 1. */
function weightsFor(
  models: readonly Judged[],
  fold: Fold,
  films: number,
  learning: BlendLearning,
): readonly (readonly number[])[] {
  const { groups = [], most = 400, onLearned } = learning;
  const heard: HeardOccasion[][] = Array.from({ length: groups.length + 1 }, () => []);
  for (let person = 0; person < fold.test.people; person++) {
    const held = new Set(fold.test.of(person).items);
    const history = (fold.histories ?? fold.train).of(person);
    const own = heard[groupOf(history, learning)];
    if (held.size === 0 || own.length >= most) continue;
    const seen = new Set(history.items);
    const { rankable } = fold;
    const allows = (item: number) => !seen.has(item) && (rankable === undefined || isIn(rankable, item));
    const parts = models.map((model) => {
      const heard = new Float32Array(films);
      addZScores(heard, model.foldIn(history, person).scores(), 1);
      return heard;
    });
    own.push({ parts, allows, held });
  }
  const even = models.map(() => 1);
  return heard.map((occasions, group) => {
    if (occasions.length === 0) return even;
    const { weights, ndcg } = climb(occasions, even);
    onLearned?.(group, weights, ndcg, occasions.length);
    return weights;
  });
}

function groupOf({ items }: Ratings, { groups = [] }: BlendLearning): number {
  const at = groups.findIndex((upTo) => items.length <= upTo);
  return at < 0 ? groups.length : at;
}

/** Full ranking: every film that a person has not rated in the training part is ranked; nothing is sampled. */
import type { Algorithm, Dataset, Recommender, Run, Saved } from "@matinee/core";
import { allBut } from "../math/row-set.ts";
import { readyModel } from "../models/ready.ts";
import { topOf } from "../models/top-of.ts";
import { ndcg } from "./metrics.ts";
import type { Split } from "./splits.ts";

/** NDCG@k of each person with test films, in order of rows. */
export function rankedForEach(model: Recommender, { films, train, test }: Split, k: number): number[] {
  const values: number[] = [];
  test.forEach((relevant, person) => {
    if (relevant.size === 0) return;
    const history = train.of(person);
    const { rows } = topOf(model.foldIn(history), k, allBut(films, history.items));
    values.push(ndcg(rows, relevant, k));
  });
  return values;
}

/** The data set as a model may see it: the training part only. */
export const trainingPart = (data: Dataset, split: Split): Dataset => ({ ...data, interactions: split.train });

/** Trains an algorithm with settings as a person would write them. */
export const fitted = async <Config, Model extends Saved>(
  algorithm: Algorithm<Config, Model>,
  data: Dataset,
  settings: unknown,
  run: Run,
): Promise<Model> => (await readyModel({ algorithm, settings }, data, run)).model();

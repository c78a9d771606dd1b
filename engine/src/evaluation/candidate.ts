/** What is judged: a name and a way to learn, which gets its training part and nothing else. */
import type { Algorithm, Dataset, Ratings, Run, Saved, Scorer } from "@matinee/core";
import { readyModel } from "../models/ready.ts";

/** What a fitted candidate can do; every Recommender is one. */
export interface Judged {
  /** `person` is the row, for those who know more of people than their ratings. */
  foldIn(history: Ratings, person: number): Scorer;
  /** Of each film the stars that are expected with an interval, where it knows. */
  expected?(history: Ratings, items: readonly number[]): readonly { readonly low: number; readonly high: number }[];
}

export interface Candidate {
  readonly name: string;
  /** True where its scores are stars. */
  readonly tellsStars?: boolean;
  fit(part: Dataset, run: Run): Promise<Judged>;
}

/** Trains an algorithm with settings as a person would write them. */
export const fit = async <Config, Model extends Saved>(
  algorithm: Algorithm<Config, Model>,
  data: Dataset,
  settings: unknown,
  run: Run,
): Promise<Model> => (await readyModel({ algorithm, settings }, data, run)).model();

/** A model of the registry, or any other, as a candidate. */
export const candidateOf = <Config>(
  algorithm: Algorithm<Config>,
  settings: unknown = {},
  name: string = algorithm.name,
): Candidate => ({
  name,
  tellsStars: algorithm.tells === "stars",
  async fit(part, run) {
    const model = await fit(algorithm, part, settings, run);
    const traits = part.personTraits?.();
    return { ...model, foldIn: (history, person) => model.foldIn(history, traits?.[person]) };
  },
});

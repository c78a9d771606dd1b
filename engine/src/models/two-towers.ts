/**
 * Two towers over texts, genres and years: the one meets films, the other people by their histories, and stars are what
 * both vectors say together. Sources: see nets/towers.ts. With `head` "cosine" stars are 1 + 4 · cosine².
 */
import type { Algorithm, Compute, Recommender, Scorer } from "@matinee/core";
import { z } from "zod";
import { raterCounts } from "../dataset/matrix.ts";
import { randomOf } from "../math/random.ts";
import { factorModel, factorRanking, rowOf } from "./forms/factors.ts";
import { rankedWidth, withBiases } from "./forms/star-factors.ts";
import { baselineOf } from "./nets/baseline.ts";
import { genreInputs, joinedInputs, textInputs, yearInputs } from "./nets/film-inputs.ts";
import { biased, squaredCosine, starsOfCosine } from "./nets/heads.ts";
import { loadedPerson, meetPerson, type PersonWeights, savedPerson, weightsOf } from "./nets/served-person.ts";
import { netTraining } from "./nets/settings.ts";
import { towersOf } from "./nets/towers.ts";
import { trainNet } from "./nets/training.ts";
import { textVectors } from "./text-vectors.ts";

const TowersConfig = z.object({
  dimensions: z.int().positive().max(512).multipleOf(4).default(32).describe("numbers in a vector; a multiple of 4"),
  hidden: z.int().positive().max(1024).default(64).describe("units between input and vector"),
  rows: z
    .int()
    .nonnegative()
    .max(512)
    .default(32)
    .describe("numbers that are learned for each film beside what is known of it; 0: none"),
  head: z.enum(["biased", "cosine"]).default("biased").describe('how vectors become stars; "cosine": 1 + 4 · cosine²'),
  ...netTraining,
});
type TowersConfig = z.infer<typeof TowersConfig>;

export const twoTowers: Algorithm<TowersConfig> = {
  name: "two-towers",
  tells: "stars",
  config: TowersConfig,
  needs: () => ({ vectors: { algorithm: textVectors } }),
  async fit({ interactions, catalog }, { head, ...config }, run, needed) {
    const films = catalog.size;
    const known = joinedInputs(films, [
      genreInputs(catalog),
      yearInputs(catalog),
      textInputs(catalog, needed?.vectors),
    ]);
    const compute = await run.compute?.();
    const towers = towersOf(
      baselineOf(interactions, films),
      known,
      { ...config, fast: compute?.dense },
      head === "cosine" ? squaredCosine : biased,
      randomOf(run.seed),
    );
    const errors = await trainNet("two towers", towers, interactions, config, run);
    if (errors.length < config.epochs) run.note?.(`It stopped after ${errors.length} of ${config.epochs} passes.`);
    const counts = raterCounts(interactions, films);
    const all = Array.from({ length: films }, (_, film) => film);
    towers.forget(all.filter((film) => counts[film] === 0));
    const person = weightsOf(towers.people, towers.baseline, known, config, head === "cosine");
    return served(person, towers.filmVectors(all), compute);
  },
  load: ({ meta, arrays }, _data, compute) =>
    served(loadedPerson(meta, arrays), arrays.vectors as Float32Array, compute),
};

function served(person: PersonWeights, vectors: Float32Array, compute?: Compute): Recommender {
  const { dimensions: width, baseline, isPositive } = person;
  const rows = baseline.filmBiases.length;
  const films = { rows, width, values: isPositive ? units(vectors, width) : vectors };
  const biases = isPositive ? new Float32Array(rows) : baseline.filmBiases;
  const ranking = factorRanking(withBiases(films, biases), compute, width);
  const model = factorModel(
    ranking,
    (history) => {
      const { input, vector, sharesOf } = meetPerson(history, person);
      const query = new Float32Array(rankedWidth(width));
      query.set(isPositive ? units(vector, width) : vector);
      query[width] = 1;
      return {
        query,
        level: isPositive ? 0 : baseline.mean + input.bias,
        sharesOf: (item) => sharesOf(rowOf(films, item)),
      };
    },
    () => {
      const { meta, arrays } = savedPerson(person);
      return { meta, arrays: { ...arrays, vectors } };
    },
  );
  return isPositive ? { ...model, foldIn: (history) => inStars(model.foldIn(history)) } : model;
}

/** Cosines as stars; neither has a negative side, so that their order is the same. */
function inStars({ scoresOf, ...scorer }: Scorer): Scorer {
  return {
    ...scorer,
    scores: () => scorer.scores().map(starsOfCosine),
    ...(scoresOf && { scoresOf: (items) => scoresOf(items).map(starsOfCosine) }),
    top(limit, allowed) {
      const { rows, scores } = scorer.top?.(limit, allowed) ?? { rows: new Int32Array(0), scores: new Float32Array(0) };
      return { rows, scores: scores.map(starsOfCosine) };
    },
  };
}

function units(vectors: Float32Array, width: number): Float32Array {
  const result = vectors.slice();
  for (let from = 0; from < result.length; from += width) {
    const row = result.subarray(from, from + width);
    const length = Math.hypot(...row) || 1;
    for (let k = 0; k < width; k++) row[k] /= length;
  }
  return result;
}

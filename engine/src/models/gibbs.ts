/**
 * Bayesian factorisation of stars: a rating is the mean of all, biases and an inner product, each row drawn from what its
 * ratings say and from a prior whose middle is told by what else is known of it; everything is drawn in turns (Gibbs), and
 * what is told is the mean over many draws. Sources: R. Salakhutdinov and A. Mnih, "Bayesian Probabilistic Matrix
 * Factorization using Markov Chain Monte Carlo", ICML 2008; the priors of side features as in J. Simm et al., "Macau: Scalable
 * Bayesian Factorization with High-Dimensional Side Information Using MCMC", MLSP 2017, here with a precision for each number.
 */
import { type Algorithm, everyPercent } from "@matinee/core";
import { z } from "zod";
import { starMatrix } from "../dataset/matrix.ts";
import { randomOf } from "../math/random.ts";
import { transpose } from "../math/sparse.ts";
import { loadSampledFactors, type Sample, sampledFactors } from "./forms/sampled-factors.ts";
import { drawPrior, drawRows, firstPrior, gammaDraw, type Side } from "./gibbs-draws.ts";
import { filmFeatures, personFeatures, seenSpace } from "./gibbs-features.ts";

const GibbsConfig = z.object({
  dimensions: z.int().positive().max(256).default(10).describe("numbers for each person and film, beside a bias"),
  epochs: z.int().positive().max(10_000).default(160).describe("turns in which everything is drawn"),
  burnIn: z.int().nonnegative().max(10_000).default(40).describe("turns at the start that are not kept"),
  kept: z.int().positive().max(500).default(30).describe("draws that are served, evenly taken from the others"),
  features: z
    .int()
    .nonnegative()
    .max(200)
    .default(20)
    .describe("numbers by which it counts who has seen what, whatever the stars; 0: ratings alone"),
});
export type GibbsConfig = z.infer<typeof GibbsConfig>;

export const gibbs: Algorithm<GibbsConfig> = {
  name: "bayes-mf",
  tells: "stars",
  config: GibbsConfig,
  async fit(data, { dimensions, epochs, burnIn, kept, features }, run) {
    const ratings = starMatrix(data.interactions, data.catalog.size);
    const random = randomOf(run.seed);
    const width = dimensions + 1;
    const mean = ratings.values.reduce((sum, stars) => sum + stars, 0) / Math.max(1, ratings.values.length);
    const space = seenSpace(ratings, features, run.seed);
    const people: Side = {
      ratings,
      rows: smallRows(ratings.rows * width, random),
      features: personFeatures(ratings, space),
      prior: firstPrior(width, space.rank),
    };
    const known = filmFeatures(data.catalog, ratings, space, features > 0);
    const films: Side = {
      ratings: transpose(ratings),
      rows: smallRows(ratings.columns * width, random),
      features: known,
      prior: firstPrior(width, known.width),
    };
    run.memory?.(4 * kept * ratings.columns * width + 8 * width * (ratings.rows + ratings.columns));
    const samples: Sample[] = [];
    let precision = 1;
    const turns = Math.max(1, epochs - burnIn);
    const report = everyPercent(run, "Bayesian factorisation");
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (const [side, other] of [
        [people, films],
        [films, people],
      ]) {
        if (epoch >= settling) side.prior = drawPrior(side, width, random);
        drawRows(side, other.rows, { mean, precision, width }, random);
      }
      precision = drawPrecision(people, films, mean, width, random);
      report(epoch + 1, epochs);
      const turn = epoch - burnIn;
      const isKept = turn >= 0 && Math.floor(((turn + 1) * kept) / turns) > Math.floor((turn * kept) / turns);
      if (isKept) samples.push({ films: Float32Array.from(films.rows), prior: people.prior, precision });
    }
    return sampledFactors({ mean, width, samples, space });
  },
  load: loadSampledFactors,
};

/** Turns at the start with the first prior: one drawn from small rows would hold them small for ever. */
const settling = 8;

const smallRows = (length: number, random: () => number): Float64Array =>
  Float64Array.from({ length }, () => 0.6 * (random() - 0.5));

/** How near ratings come to what is told: their precision, given all rows. */
function drawPrecision(people: Side, films: Side, mean: number, width: number, random: () => number): number {
  const { offsets, indices, values, rows } = people.ratings;
  let squares = 0;
  for (let person = 0; person < rows; person++)
    for (let entry = offsets[person]; entry < offsets[person + 1]; entry++) {
      const [p, q] = [person * width, indices[entry] * width];
      let told = mean + people.rows[p] + films.rows[q];
      for (let k = 1; k < width; k++) told += people.rows[p + k] * films.rows[q + k];
      squares += (values[entry] - told) ** 2;
    }
  return gammaDraw(1 + values.length / 2, random) / (1 + squares / 2);
}

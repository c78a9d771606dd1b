/**
 * Bayesian factorisation of stars: a rating is the mean of all, biases and an inner product, each row drawn from what its
 * ratings say and from a prior whose middle is told by what else is known of it; everything is drawn in turns (Gibbs), and
 * what is told is the mean over many draws. Stars are numbers with normal noise, or steps between cut points on a line, or
 * both in equal shares. Sources: R. Salakhutdinov and A. Mnih, "Bayesian Probabilistic Matrix Factorization using Markov
 * Chain Monte Carlo", ICML 2008; S. Rendle, "Factorization Machines with libFM", ACM TIST 3(3), 2012; S. Rendle, L. Zhang,
 * Y. Koren, "On the Difficulty of Evaluating Baselines", 2019; J. Albert and S. Chib, JASA 88 (1993).
 */
import { type Algorithm, type Dataset, everyPercent, type Need } from "@matinee/core";
import { z } from "zod";
import { starMatrix } from "../dataset/matrix.ts";
import { transpose } from "../math/sparse.ts";
import { loadSampledFactors, type Sample, sampledFactors } from "./forms/sampled-factors.ts";
import { Chain, type ChainData } from "./gibbs/chain.ts";
import { filmFeatures, personColumns, personFeatures, personKnown } from "./gibbs/features.ts";
import { seasonsOf } from "./gibbs/moments.ts";
import { textVectors } from "./text-vectors.ts";

const GibbsConfig = z.object({
  dimensions: z.int().positive().max(256).default(10).describe("numbers for each person and film, beside a bias"),
  epochs: z.int().positive().max(10_000).default(250).describe("turns in which everything is drawn"),
  burnIn: z.int().nonnegative().max(10_000).default(50).describe("turns at the start that are not kept"),
  kept: z.int().positive().max(500).default(30).describe("draws that are served, evenly taken from the others"),
  head: z
    .enum(["gaussian", "ordinal", "both"])
    .default("gaussian")
    .describe("stars as numbers with noise, as steps between cut points, or the mean of a chain of each"),
  noise: z
    .enum(["own", "shared"])
    .default("own")
    .describe("whether everybody's ratings come as near to what is told as their own do, or all alike"),
  seen: z.boolean().default(true).describe("whether it counts who has seen what, whatever the stars: SVD++, both ways"),
  traits: z
    .boolean()
    .default(true)
    .describe("whether age, gender, occupation and region count, where people told them"),
  content: z.boolean().default(true).describe("whether genres and time of films count"),
  texts: z.boolean().default(false).describe("whether texts of films count as well"),
  moments: z
    .boolean()
    .default(false)
    .describe(
      "whether it counts when ratings were given: sittings, days, months of a film; for those who ask with times",
    ),
});
export type GibbsConfig = z.infer<typeof GibbsConfig>;

export const gibbs: Algorithm<GibbsConfig> = {
  name: "bayes-mf",
  tells: "stars",
  config: GibbsConfig,
  needs: ({ content, texts }): Readonly<Record<string, Need>> =>
    content && texts ? { vectors: { algorithm: textVectors } } : {},
  async fit(data, config, run, needed) {
    const { dimensions, epochs, burnIn, kept, head } = config;
    const ratings = starMatrix(data.interactions, data.catalog.size);
    const width = dimensions + 1;
    const mean = ratings.values.reduce((sum, stars) => sum + stars, 0) / Math.max(1, ratings.values.length);
    const traits = data.personTraits?.();
    const columns = personColumns(data.catalog.size, traits, config);
    const known = Array.from({ length: ratings.rows }, (_, row) =>
      personKnown(columns, ratings.indices.subarray(ratings.offsets[row], ratings.offsets[row + 1]), traits?.[row]),
    );
    const times = config.moments ? timesOf(data, ratings.values.length) : undefined;
    const seasons = seasonsOf(times ?? new Uint32Array(0));
    const chained: ChainData = {
      ratings,
      people: personFeatures(columns, known),
      films: filmFeatures(data.catalog, transpose(ratings), config, needed?.vectors),
      moments: times && { times, seasons },
      mean,
    };
    const heads = head === "both" ? (["gaussian", "ordinal"] as const) : [head];
    run.memory?.(heads.length * 4 * kept * (ratings.columns + columns.films) * width + 60 * ratings.values.length);
    const samples: Sample[] = [];
    const turns = Math.max(1, epochs - burnIn);
    const report = everyPercent(run, "Bayesian factorisation");
    for (const [at, one] of heads.entries()) {
      const chain = new Chain(chained, width, one, config.noise === "own", run.seed + at);
      for (let epoch = 0; epoch < epochs; epoch++) {
        chain.turn();
        report(at * epochs + epoch + 1, heads.length * epochs);
        const turn = epoch - burnIn;
        const isKept = turn >= 0 && Math.floor(((turn + 1) * kept) / turns) > Math.floor((turn * kept) / turns);
        if (isKept) samples.push(chain.sample());
      }
    }
    const steps = [...new Set(ratings.values)].sort((a, b) => a - b);
    return sampledFactors({ mean, width, films: data.catalog.size, steps, columns, seasons, samples });
  },
  load: loadSampledFactors,
};

/** In the order of people and their ratings; undefined where the data set has none. */
function timesOf({ interactions }: Dataset, count: number): Uint32Array | undefined {
  const times = new Uint32Array(count);
  let at = 0;
  for (let person = 0; person < interactions.people; person++) {
    const own = interactions.of(person);
    if (own.times === undefined) return undefined;
    times.set(own.times, at);
    at += own.times.length;
  }
  return times;
}

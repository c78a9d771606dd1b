/**
 * The hybrid net: histories and films' own rows beside what a person takes of genres, tags and texts by cross-attention, with
 * batch normalisation, trained towards stars, varied lists and a lively distribution of stars. Sources: X. He et al., "Neural
 * Collaborative Filtering", WWW 2017, for layers above both vectors; those of its parts stand in nets/.
 */
import { type Algorithm, type DenseLayers, MatineeError, type Ratings, type Recommender } from "@matinee/core";
import { z } from "zod";
import { raterCounts } from "../dataset/matrix.ts";
import { randomOf } from "../math/random.ts";
import { factorRanking } from "./forms/factors.ts";
import { evidenceOf } from "./forms/leanings.ts";
import { baselineOf } from "./nets/baseline.ts";
import { genreInputs, joinedInputs, tagInputs, textInputs, yearInputs } from "./nets/film-inputs.ts";
import { hybridOf } from "./nets/hybrid.ts";
import { hybridLoss } from "./nets/hybrid-loss.ts";
import { type HybridWeights, hybridScorer, loadedHybrid, savedHybrid } from "./nets/served-hybrid.ts";
import { weightsOf } from "./nets/served-person.ts";
import { netTraining } from "./nets/settings.ts";
import { enoughRated, sizes } from "./nets/sizes.ts";
import { trainNet } from "./nets/training.ts";
import { textVectors } from "./text-vectors.ts";

const HybridConfig = z.object({
  dimensions: z.int().positive().max(512).multipleOf(4).default(32).describe("numbers in a vector; a multiple of 4"),
  hidden: z.int().positive().max(1024).default(32).describe("units of each hidden layer"),
  diversity: z
    .number()
    .nonnegative()
    .max(100)
    .default(0.02)
    .describe("how much lists of like films are held against it"),
  distribution: z
    .number()
    .nonnegative()
    .max(100)
    .default(0.1)
    .describe("how much it counts that expected stars lie as given ones do"),
  tags: z.int().nonnegative().max(100_000).default(300).describe("how many tags it looks at, the most frequent ones"),
  size: z
    .enum(["all", ...Object.keys(sizes)])
    .default("all")
    .describe(
      "which people and films it learns from, by ratings of each person, of each film, and tags of each film: " +
        Object.entries(sizes)
          .map(([name, least]) => `${name} ${Object.values(least).join("/")}`)
          .join(", "),
    ),
  ...netTraining,
});
type HybridConfig = z.infer<typeof HybridConfig>;

export const hybridNet: Algorithm<HybridConfig> = {
  name: "hybrid-net",
  tells: "stars",
  config: HybridConfig,
  needs: () => ({ vectors: { algorithm: textVectors } }),
  async fit({ name, interactions, catalog }, { diversity, distribution, tags, size, ...config }, run, needed) {
    const films = catalog.size;
    const parts = [
      joinedInputs(films, [genreInputs(catalog), yearInputs(catalog)]),
      tagInputs(catalog, tags),
      textInputs(catalog, needed?.vectors),
    ];
    const known = joinedInputs(films, parts);
    const fast = (await run.compute?.())?.dense;
    const learnt = enoughRated(interactions, catalog, size);
    if (learnt.count === 0 && interactions.count > 0) throw nobodyLeft(name, size);
    const net = hybridOf(baselineOf(learnt, films), parts, { ...config, fast }, randomOf(run.seed));
    const loss = hybridLoss(known, { diversity, distribution });
    const errors = await trainNet("hybrid net", net, learnt, config, run, loss);
    if (errors.length < config.epochs) run.note?.(`It stopped after ${errors.length} of ${config.epochs} passes.`);
    const counts = raterCounts(learnt, films);
    const all = Array.from({ length: films }, (_, film) => film);
    net.forget(all.filter((film) => counts[film] === 0));
    const [first, second] = [net.first, net.second].map(({ parameters: [weights, bias] }) => ({
      weights: weights.values.slice(),
      bias: bias.values.slice(),
    }));
    const weights = {
      person: weightsOf(net.people, net.baseline, known, { ...config, rows: config.dimensions }, false),
      own: net.own.values.slice(),
      ...net.tokens(all),
      ...net.norm.folded(),
      first,
      second,
    };
    return served(weights, fast);
  },
  load: ({ meta, arrays }, _data, compute) => served(loadedHybrid(meta, arrays), compute?.dense),
};

function nobodyLeft(name: string, size: string): MatineeError {
  const { ratingsOfPerson, ratingsOfFilm, tagsOfFilm } = sizes[size as keyof typeof sizes]; // "all" leaves everybody
  return new MatineeError(
    "train/no-ratings",
    `Nobody of ${name} is left with size=${size}: ${ratingsOfPerson} ratings of a person, ${ratingsOfFilm} of a film, ${tagsOfFilm} tags.`,
    { hint: "Choose a larger data set, or another size: --set size=all" },
  );
}

function served(net: HybridWeights, fast?: DenseLayers): Recommender {
  const { person, own } = net;
  const { dimensions: width, baseline } = person;
  // What lies near by its own row and by what people take of it.
  const alike = factorRanking({ rows: baseline.filmBiases.length, width, values: withValues(own, net.values) });
  return {
    foldIn(history: Ratings) {
      const scorer = hybridScorer(history, net, fast);
      return {
        scores: scorer.scores,
        because(item, limit) {
          const isDisliked = (place: number) => scorer.weights[place] < 0;
          return evidenceOf(item, history.items, isDisliked, scorer.sharesOf(item), limit);
        },
      };
    },
    similar: alike.alike,
    save: () => savedHybrid(net),
  };
}

function withValues(own: Float32Array, values: readonly Float32Array[]): Float32Array {
  return own.map((value, at) => value + values.reduce((sum, rows) => sum + rows[at], 0) / Math.max(1, values.length));
}

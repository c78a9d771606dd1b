/**
 * Expected stars with an interval, for any history and any film. A model of stars learns from nine tenths of everybody's
 * ratings; on the last tenth it is seen how far it is off, by how much was known of the person and of the film, and that
 * is how wide the intervals are. Source: J. Lei et al., "Distribution-Free Predictive Inference for Regression", JASA 113
 * (2018), split conformal prediction.
 */
import {
  type Algorithm,
  type Artifact,
  type Dataset,
  interactionsOf,
  type Need,
  type Ratings,
  type Recommender,
} from "@matinee/core";
import { z } from "zod";
import { raterCounts } from "../dataset/matrix.ts";
import { randomOf } from "../math/random.ts";
import { bias } from "./bias.ts";
import { explicitAls } from "./explicit-als.ts";
import { type Errors, errorsOf, intervalIn, seenAside, someScores } from "./stars/interval-bounds.ts";
import { svd } from "./svd.ts";
import { textVectors } from "./text-vectors.ts";
import { twoTowers } from "./two-towers.ts";

const config = z.object({
  model: z
    .enum(["auto", "two-towers", "als", "svd", "bias"])
    .default("auto")
    .describe("what tells stars; auto: two-towers, and als where more than two million ratings would take it hours"),
  share: z
    .number()
    .min(0.5)
    .max(0.95)
    .default(0.8)
    .describe("how many of a hundred ratings an interval should hold, as 0.8"),
});
type Config = z.infer<typeof config>;

export interface ExpectedStars {
  readonly stars: number;
  readonly low: number;
  readonly high: number;
}

export interface StarPredictor extends Recommender {
  /** Of each film. Everything lies within 0.5 … 5. */
  expected(history: Ratings, items: readonly number[]): readonly ExpectedStars[];
  /** The share of ratings that its intervals should hold. */
  readonly share: number;
}

const inner = { "two-towers": twoTowers, als: explicitAls, svd, bias } as const;
/** More ratings than that would keep networks busy for hours. */
const manyRatings = 2_000_000;

export const predictedStars: Algorithm<Config, StarPredictor> = {
  name: "predicted-stars",
  tells: "stars",
  config,
  needs: ({ model }): Readonly<Record<string, Need>> =>
    model === "auto" || model === "two-towers" ? { vectors: { algorithm: textVectors } } : {},
  async fit(data, { model, share }, run, needed) {
    const many = data.interactions.count > manyRatings;
    const name = model === "auto" ? (many ? "als" : "two-towers") : model;
    const { learnt, aside } = parted(data, run.seed);
    const algorithm: Algorithm<unknown> = inner[name];
    const told = await algorithm.fit({ ...data, interactions: learnt }, algorithm.config.parse({}), run, needed);
    const counts = raterCounts(learnt, data.catalog.size);
    const errors = errorsOf(told, seenAside(learnt, aside, run), counts, share);
    return predictor(name, told, counts, errors);
  },
  load({ meta, arrays }: Artifact, data, compute) {
    const name = meta.model as keyof typeof inner; // as it was saved
    const own = { meta: meta.inner as Artifact["meta"], arrays };
    const errors = { share: Number(meta.share), low: arrays.errorsLow, high: arrays.errorsHigh } as Errors;
    return predictor(name, inner[name].load(own, data, compute), arrays.raters as Float32Array, errors);
  },
};

function predictor(name: string, told: Recommender, raters: Float32Array, errors: Errors): StarPredictor {
  return {
    ...told,
    share: errors.share,
    expected(history, items) {
      const scores = someScores(told.foldIn(history), items);
      return items.map((item, at) => intervalIn(errors, scores[at], history.items.length, raters[item]));
    },
    save() {
      const { meta, arrays } = told.save();
      return {
        meta: { model: name, inner: meta, share: errors.share },
        arrays: { ...arrays, raters, errorsLow: errors.low, errorsHigh: errors.high },
      };
    },
  };
}

/** Of whoever rated a few films, about a tenth of the ratings is put aside. */
function parted({ interactions }: Dataset, seed: number) {
  const random = randomOf(seed);
  const offsets = new Int32Array(interactions.people + 1);
  const [items, stars]: [number[], number[]] = [[], []];
  const aside: Ratings[] = [];
  for (let person = 0; person < interactions.people; person++) {
    const own = interactions.of(person);
    const [keptItems, keptStars]: [number[], number[]] = [[], []];
    for (const [at, item] of own.items.entries()) {
      const isAside = own.items.length >= fewRatings && random() < 0.1;
      (isAside ? keptItems : items).push(item);
      (isAside ? keptStars : stars).push(own.stars[at]);
    }
    aside.push({ items: Int32Array.from(keptItems), stars: Float32Array.from(keptStars) });
    offsets[person + 1] = items.length;
  }
  return { learnt: interactionsOf(offsets, Int32Array.from(items), Float32Array.from(stars)), aside };
}

const fewRatings = 5;

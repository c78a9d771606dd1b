/**
 * People-based neighbours: those whose seen films or whose leanings are most like a history's vote for what they saw.
 * Sources: P. Resnick et al., "GroupLens: An Open Architecture for Collaborative Filtering of Netnews", CSCW 1994; the shrunk
 * cosine as in M. Ferrari Dacrema et al., ACM TOIS 39(2), 2021.
 */
import { type Algorithm, liking, type Ratings, type Recommender, type SparseMatrix } from "@matinee/core";
import { z } from "zod";
import { starMatrix } from "../dataset/matrix.ts";
import { allBut } from "../math/row-set.ts";
import { transpose } from "../math/sparse.ts";
import { topRows } from "../math/top.ts";
import { historySetting, historyWeights } from "./forms/item-weights.ts";
import { evidenceOf, summedLeanings } from "./forms/leanings.ts";
import { rankedOf, topOf } from "./top-of.ts";

const UserKnnConfig = z.object({
  neighbours: z.int().positive().max(10_000).default(80).describe("how many people vote"),
  similarity: z
    .enum(["cosine", "adjusted"])
    .default("cosine")
    .describe("of what people have seen, or of their stars beside their own mean"),
  shrinkage: z.number().min(0).max(1e6).default(10).describe("added to the product of lengths under the cosine"),
  history: historySetting,
});
type UserKnnConfig = z.infer<typeof UserKnnConfig>;

export const userKnn: Algorithm<UserKnnConfig> = {
  name: "user-knn",
  config: UserKnnConfig,
  async fit({ interactions, catalog }, { similarity, ...serving }, run) {
    run.memory?.(24 * interactions.count);
    const matrix = starMatrix(interactions, catalog.size);
    if (similarity === "cosine") matrix.values.fill(1);
    else centre(matrix);
    return served(matrix, serving);
  },
  load({ meta, arrays }) {
    const offsets = arrays.offsets as Int32Array;
    const indices = arrays.indices as Int32Array;
    const matrix = { rows: offsets.length - 1, columns: Number(meta.films), offsets, indices, values: arrays.values };
    return served(matrix as SparseMatrix, meta as unknown as Serving);
  },
};

type Serving = Omit<UserKnnConfig, "similarity">;

interface Voter {
  readonly person: number;
  readonly likeness: number;
}

function served(matrix: SparseMatrix, { neighbours, shrinkage, history }: Serving): Recommender {
  const { offsets, indices, values, columns: films } = matrix;
  const raters = transpose(matrix);
  const lengths = Float32Array.from({ length: matrix.rows }, (_, person) =>
    Math.hypot(...values.subarray(offsets[person], offsets[person + 1])),
  );
  const under = (person: number, length: number) => lengths[person] * length + shrinkage;

  /** Those most like a history, or most unlike it. */
  function votersFor(items: Int32Array, weights: Float32Array): readonly Voter[] {
    const shared = new Float32Array(matrix.rows);
    for (let i = 0; i < items.length; i++)
      for (let entry = raters.offsets[items[i]]; entry < raters.offsets[items[i] + 1]; entry++)
        shared[raters.indices[entry]] += weights[i] * raters.values[entry];
    const length = Math.hypot(...weights);
    const likeness = shared.map((sum, person) => (sum === 0 ? 0 : sum / under(person, length)));
    const sizes = likeness.map(Math.abs);
    return Array.from(
      topRows(sizes, neighbours, (person) => sizes[person] > 0),
      (person) => ({
        person,
        likeness: likeness[person],
      }),
    );
  }

  function votes(items: Int32Array, weights: Float32Array): Float32Array {
    const sum = new Float32Array(films);
    for (const { person, likeness } of votersFor(items, weights))
      for (let entry = offsets[person]; entry < offsets[person + 1]; entry++)
        sum[indices[entry]] += likeness * values[entry];
    return sum;
  }

  /** What a voter gives to a film; 0 where they did not see it. */
  function voteOf(person: number, film: number): number {
    for (let entry = offsets[person]; entry < offsets[person + 1]; entry++)
      if (indices[entry] === film) return values[entry];
    return 0;
  }

  function scorerOf(items: Int32Array, weights: Float32Array) {
    return { scores: () => summedLeanings(items, weights, votes) };
  }

  /** What each place adds to a film's score through the voters whom its side has chosen. */
  function sharesOf(item: number, { items }: Ratings, weights: Float32Array): Float32Array {
    const shares = new Float32Array(items.length);
    for (const isSide of [(weight: number) => weight >= 0, (weight: number) => weight < 0]) {
      const places = Array.from(items.keys()).filter((at) => isSide(weights[at]));
      const own = Float32Array.from(places, (at) => weights[at]);
      const length = Math.hypot(...own);
      for (const { person } of votersFor(
        Int32Array.from(places, (at) => items[at]),
        own,
      )) {
        const vote = voteOf(person, item);
        if (vote !== 0)
          for (const at of places)
            shares[at] += (weights[at] * voteOf(person, items[at]) * vote) / under(person, length);
      }
    }
    return shares;
  }

  return {
    foldIn(ratings) {
      const weights = historyWeights(ratings, history);
      return {
        ...scorerOf(ratings.items, weights),
        because(item, limit) {
          const shares = sharesOf(item, ratings, weights);
          return evidenceOf(
            item,
            ratings.items,
            (at) => weights[at] < 0,
            (at) => shares[at],
            limit,
          );
        },
      };
    },
    similar: (item, limit) =>
      rankedOf(topOf(scorerOf(Int32Array.of(item), Float32Array.of(1)), limit, allBut(films, [item]))),
    save: () => ({ meta: { films, neighbours, shrinkage, history }, arrays: { offsets, indices, values } }),
  };
}

/** Stars beside each person's own mean, and a little of what any rating says: who gives all films the same has leanings too. */
function centre({ rows, offsets, values }: SparseMatrix): void {
  for (let person = 0; person < rows; person++) {
    const own = values.subarray(offsets[person], offsets[person + 1]);
    const mean = own.reduce((sum, stars) => sum + stars, 0) / Math.max(1, own.length);
    own.forEach((stars, at) => {
      own[at] = (stars - mean) / 2 + liking(mean) / 2;
    });
  }
}

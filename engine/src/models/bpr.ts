/**
 * Bayesian personalised ranking: factors learned so that a film that somebody saw scores above one that they did not, pair
 * by pair. Source: S. Rendle, C. Freudenthaler, Z. Gantner and L. Schmidt-Thieme, "BPR: Bayesian Personalized Ranking from
 * Implicit Feedback", UAI 2009. A history folds in by solving for its person exactly, as all models of likings do.
 */
import { type Algorithm, everyPercent, type Vectors } from "@matinee/core";
import { z } from "zod";
import { seenMatrix } from "../dataset/matrix.ts";
import { binarySearch } from "../math/binary-search.ts";
import { randomOf } from "../math/random.ts";
import type { SparseMatrix } from "../math/sparse.ts";
import { drawnFactors, rowOf } from "./forms/factors.ts";
import { likedFactors, loadLikedFactors } from "./forms/liked-factors.ts";

const BprConfig = z.object({
  dimensions: z.int().positive().max(2048).multipleOf(8).default(32).describe("numbers for each film; a multiple of 8"),
  epochs: z.int().positive().max(100_000).default(30).describe("passes over as many pairs as there are ratings"),
  learningRate: z.number().positive().max(1).default(0.05).describe("how far each pair moves its numbers"),
  decay: z.number().min(0).max(1).default(0.01).describe("how much each step pulls them back to 0"),
  unobserved: z.number().positive().max(1000).default(0.05).describe("of a fold-in: the weight of each unrated film"),
  regularization: z.number().nonnegative().max(1000).default(0.01).describe("of a fold-in: λ"),
});
type BprConfig = z.infer<typeof BprConfig>;

export const bpr: Algorithm<BprConfig> = {
  name: "bpr",
  config: BprConfig,
  async fit({ interactions, catalog }, config, run) {
    const seen = ascending(seenMatrix(interactions, catalog.size));
    run.memory?.(4 * config.dimensions * (seen.rows + seen.columns) + 8 * interactions.count);
    const [people, films] = drawnFactors([seen.rows, seen.columns], config.dimensions, run.seed);
    const report = everyPercent(run, "BPR");
    const random = randomOf(run.seed + 1);
    const personOf = personOfEntries(seen);
    for (let epoch = 0; epoch < config.epochs; epoch++) {
      for (let step = 0; step < seen.indices.length; step++) {
        const entry = Math.floor(random() * seen.indices.length);
        const person = personOf[entry];
        const other = unseenBy(person, seen, random);
        if (other >= 0) learn(rowOf(people, person), rowOf(films, seen.indices[entry]), rowOf(films, other), config);
      }
      report(epoch + 1, config.epochs);
    }
    const { unobserved, regularization } = config;
    return likedFactors(
      { films: withoutUnseen(films, seen), unobserved, regularization, frequency: 1 },
      await run.compute?.(),
    );
  },
  load: loadLikedFactors,
};

/** One step up the gradient of ln σ(p · (q_seen − q_other)); overwrites all three. */
function learn(
  person: Float32Array,
  seen: Float32Array,
  other: Float32Array,
  { learningRate, decay }: Pick<BprConfig, "learningRate" | "decay">,
): void {
  let lead = 0;
  for (let k = 0; k < person.length; k++) lead += person[k] * (seen[k] - other[k]);
  const slope = 1 / (1 + Math.exp(lead));
  for (let k = 0; k < person.length; k++) {
    const [p, s, o] = [person[k], seen[k], other[k]];
    person[k] += learningRate * (slope * (s - o) - decay * p);
    seen[k] += learningRate * (slope * p - decay * s);
    other[k] += learningRate * (-slope * p - decay * o);
  }
}

/** A few draws; −1 where somebody has seen everything that was drawn. */
function unseenBy(person: number, { offsets, indices, columns }: SparseMatrix, random: () => number): number {
  for (let draw = 0; draw < 10; draw++) {
    const film = Math.floor(random() * columns);
    if (binarySearch(film, indices, offsets[person], offsets[person + 1]) < 0) return film;
  }
  return -1;
}

function personOfEntries({ rows, offsets, indices }: SparseMatrix): Int32Array {
  const people = new Int32Array(indices.length);
  for (let row = 0; row < rows; row++) people.fill(row, offsets[row], offsets[row + 1]);
  return people;
}

/** Columns of each row in ascending order, in place. */
function ascending(matrix: SparseMatrix): SparseMatrix {
  for (let row = 0; row < matrix.rows; row++)
    matrix.indices.subarray(matrix.offsets[row], matrix.offsets[row + 1]).sort();
  return matrix;
}

/** What pushed a film down that nobody has seen says nothing of it; overwrites. */
function withoutUnseen(films: Vectors, { indices }: SparseMatrix): Vectors {
  const seen = new Set(indices);
  for (let film = 0; film < films.rows; film++) if (!seen.has(film)) rowOf(films, film).fill(0);
  return films;
}

/**
 * What models of factors share: a score is an inner product, likeness is an angle. Lists are ranked by `Compute.nearest`,
 * which looks closely only at rows that can be among the best; whole rows of scores are for those who blend them.
 */
import {
  type Compute,
  type ItemIndex,
  liking,
  MatineeError,
  type Nearest,
  once,
  type Ranked,
  type Ratings,
  type Recommender,
  type RowSet,
  type Top,
  type Vectors,
} from "@matinee/core";
import { innerProducts } from "../../math/inner-products.ts";
import { plainCompute } from "../../math/plain/compute.ts";
import { plainNearest } from "../../math/plain/nearest.ts";
import { gaussian, randomOf } from "../../math/random.ts";
import { allBut, both, isIn, rowSet } from "../../math/row-set.ts";
import { rankedOf } from "../top-of.ts";
import { evidenceOf } from "./leanings.ts";

/** Films by inner product with a query as wide as their factors, and by angle with each other. */
export interface FactorRanking {
  /** NaN for rows of nothing: films that nobody rated. */
  scores(query: Float32Array): Float32Array;
  /** Of some films, the same numbers. */
  scoresOf(query: Float32Array, items: readonly ItemIndex[]): Float32Array;
  top(query: Float32Array, limit: number, allowed?: RowSet): Top;
  /** Films by the cosine of their angle with a film, without the film itself. */
  alike(item: ItemIndex, limit: number): readonly Ranked[];
}

/** The rows of `vectors`, whose width is a multiple of 4; angles are those of the first `width` coordinates. */
export function factorRanking(
  vectors: Vectors,
  compute: Compute = plainCompute,
  width: number = vectors.width,
): FactorRanking {
  const known = knownRows(vectors, width);
  const byProduct = once(() => nearestOf(vectors, compute));
  const units = once(() => unitRows(vectors, width));
  const byAngle = once(() => nearestOf(units(), compute));
  return {
    scores(query) {
      const scores = innerProducts(vectors.values, query);
      for (let row = 0; row < vectors.rows; row++) if (!isIn(known, row)) scores[row] = Number.NaN;
      return scores;
    },
    scoresOf: (query, items) =>
      Float32Array.from(items, (item) =>
        isIn(known, item) ? innerProducts(rowOf(vectors, item), query)[0] : Number.NaN,
      ),
    top: (query, limit, allowed) => byProduct().top(query, limit, both(known, allowed)),
    alike(item, limit) {
      if (!isIn(known, item)) return [];
      const query = units().values.subarray(item * width, (item + 1) * width);
      return rankedOf(byAngle().top(query, limit, both(known, allBut(vectors.rows, [item]))));
    },
  };
}

/** A history as the model has understood it. */
export interface FoldedIn {
  /** As wide as the ranked vectors. */
  readonly query: Float32Array;
  /** Added to every score. */
  readonly level?: number;
  /** What each place of the history adds to a film's score. */
  sharesOf(item: ItemIndex): (place: number) => number;
}

/** A model of factors: `foldIn` is its own arithmetic, the rest is the same for all. */
export function factorModel(
  ranking: FactorRanking,
  foldIn: (history: Ratings) => FoldedIn,
  save: Recommender["save"],
): Recommender {
  return {
    foldIn(history) {
      const { query, level = 0, sharesOf } = foldIn(history);
      return {
        scores: () => raised(ranking.scores(query), level),
        scoresOf: (items) => raised(ranking.scoresOf(query, items), level),
        top(limit, allowed) {
          const { rows, scores } = ranking.top(query, limit, allowed);
          return { rows, scores: raised(scores, level) };
        },
        because(item, limit) {
          const isDisliked = (place: number) => liking(history.stars[place]) < 0;
          return evidenceOf(item, history.items, isDisliked, sharesOf(item), limit);
        },
      };
    },
    similar: ranking.alike,
    save,
  };
}

/** The row of a matrix, not copied. */
export const rowOf = ({ width, values }: Vectors, row: number): Float32Array =>
  values.subarray(row * width, (row + 1) * width);

/** Adds a number to all; overwrites and returns them. */
function raised(scores: Float32Array, by: number): Float32Array {
  if (by === 0) return scores;
  for (let at = 0; at < scores.length; at++) scores[at] += by;
  return scores;
}

/** Small factors drawn by chance for each count of rows, in turn: where descent begins. */
export function drawnFactors(counts: readonly number[], width: number, seed: number): Vectors[] {
  const random = randomOf(seed);
  return counts.map((rows) => ({
    rows,
    width,
    values: Float32Array.from({ length: rows * width }, () => 0.1 * gaussian(random)),
  }));
}

/** Where the fast search has too little memory, every row is looked at. */
function nearestOf(vectors: Vectors, compute: Compute): Nearest {
  try {
    return compute.nearest(vectors);
  } catch (error) {
    if (!(error instanceof MatineeError) || error.code !== "compute/too-little-memory") throw error;
    return plainNearest(vectors);
  }
}

/** Rows that are not nothing in their first `some` coordinates. */
function knownRows({ rows, width, values }: Vectors, some: number): RowSet {
  return rowSet(rows, (row) => {
    for (let at = row * width; at < row * width + some; at++) if (values[at] !== 0) return true;
    return false;
  });
}

/** The first `some` coordinates of each row, brought to unit length; rows of nothing stay nothing. */
function unitRows({ rows, width, values }: Vectors, some: number): Vectors {
  const units = new Float32Array(rows * some);
  for (let row = 0; row < rows; row++) {
    const from = values.subarray(row * width, row * width + some);
    let squares = 0;
    for (const value of from) squares += value * value;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = 0; at < some; at++) units[row * some + at] = scale * from[at];
  }
  return { rows, width: some, values: units };
}

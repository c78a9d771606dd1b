/** EASE through the films × films matrix, for data sets with more people than films; the most rated films are modelled. */
import type { Artifact, Compute, EaseWork, Ratings, Recommender, RowSet, Run, Top } from "@matinee/core";
import { placeOf } from "../math/place.ts";
import { plainCompute } from "../math/plain/compute.ts";
import { allBut, isIn } from "../math/row-set.ts";
import type { SparseMatrix } from "../math/sparse.ts";
import { topRows } from "../math/top.ts";
import { type EaseConfig, historyWeights } from "./ease-config.ts";
import { evidenceOf, summedLeanings } from "./leanings.ts";
import { rankedOf } from "./top-of.ts";

/** Plainly, more films than these would take minutes. */
const plainFilms = 4000;

/** How many entries of each row of B are kept where rows are sparse: those of the largest size. */
const keptPerRow = 1000;

export async function fitPrimal(matrix: SparseMatrix, settings: EaseConfig, run: Run): Promise<Recommender> {
  const fast = await run.compute?.();
  const compute = fast ?? plainCompute;
  const counts = new Float32Array(matrix.columns);
  for (const film of matrix.indices) counts[film]++;
  const limit = fast === undefined ? Math.min(plainFilms, settings.maxFilms) : settings.maxFilms;
  const { modelled, work } = withinBudget(compute, matrix, counts, limit, settings, run);
  const { weights, residual } = await compute.ease.run(work, run);
  if (work.precision === 32 && residual > inexact)
    run.note?.("Too little memory for 64 bits: the last digits of the weights are not to be trusted.");
  return fitted(modelled, weights, matrix.columns, settings.history);
}

/** Residual from which on 32 bits show in the weights. */
const inexact = 2e-4;

/**
 * What fits into the memory that may be used: in 64 bits if they are needed, else in 32, else with fewer of the most rated
 * films; says so when they are fewer than wished.
 */
function withinBudget(
  compute: Compute,
  matrix: SparseMatrix,
  counts: Float32Array,
  wished: number,
  { regularization, rows }: EaseConfig,
  run: Run,
): { modelled: Int32Array; work: EaseWork } {
  let asked: number | undefined;
  for (let limit = wished; ; limit = Math.floor(limit * 0.8)) {
    const modelled = topRows(counts, limit, (film) => counts[film] > 0).sort();
    asked ??= modelled.length;
    const kept = rows === "exact" ? modelled.length : keptPerRow;
    const free: EaseWork = { ...selected(matrix, modelled), regularization, kept };
    const fits = (work: EaseWork) => compute.ease.bytes(work) <= compute.budget;
    const work: EaseWork = fits(free) ? free : { ...free, precision: 32 };
    if (limit >= 100 && !fits(work)) continue;
    if (modelled.length < asked)
      run.note?.(`Too little memory for ${asked} films: only the ${modelled.length} most rated are modelled.`);
    return { modelled, work };
  }
}

/** People × the modelled films, and how much each person counts: the square of the row's value. */
function selected(matrix: SparseMatrix, modelled: Int32Array): Pick<EaseWork, "seen" | "weights"> {
  const place = placesOf(modelled, matrix.columns);
  const offsets = new Int32Array(matrix.rows + 1);
  const indices = new Int32Array(matrix.indices.length);
  const weights = new Float32Array(matrix.rows);
  let size = 0;
  for (let person = 0; person < matrix.rows; person++) {
    const value = matrix.values[matrix.offsets[person]] ?? 0;
    weights[person] = value * value;
    for (let entry = matrix.offsets[person]; entry < matrix.offsets[person + 1]; entry++) {
      const at = place[matrix.indices[entry]];
      if (at >= 0) indices[size++] = at;
    }
    offsets[person + 1] = size;
  }
  const seen = {
    rows: matrix.rows,
    columns: modelled.length,
    offsets,
    indices: indices.subarray(0, size),
    values: new Float32Array(0),
  };
  return { seen, weights };
}

export function loadPrimal({ meta, arrays }: Artifact): Recommender {
  const modelled = arrays.modelled as Int32Array;
  const weights = {
    rows: modelled.length,
    columns: modelled.length,
    offsets: arrays.offsets as Int32Array,
    indices: arrays.indices as Int32Array,
    values: arrays.values as Float32Array,
  };
  return fitted(modelled, weights, Number(meta.films), meta.history as EaseConfig["history"]);
}

/** `weights` is B over the modelled films: row = film of the history. */
function fitted(
  modelled: Int32Array,
  weights: SparseMatrix,
  films: number,
  history: EaseConfig["history"],
): Recommender {
  const { offsets, indices, values } = weights;
  const place = placesOf(modelled, films);

  /** One score for each modelled film. */
  const sumsOf = (items: Int32Array, liked: Float32Array) => summedLeanings(items, liked, plainSum);

  function plainSum(items: Int32Array, liked: Float32Array): Float32Array {
    const sums = new Float32Array(modelled.length);
    for (let i = 0; i < items.length; i++) {
      const row = place[items[i]];
      if (row < 0) continue;
      for (let entry = offsets[row]; entry < offsets[row + 1]; entry++)
        sums[indices[entry]] += liked[i] * values[entry];
    }
    return sums;
  }

  function scoresOf(items: Int32Array, liked: Float32Array): Float32Array {
    const sums = sumsOf(items, liked);
    const scores = new Float32Array(films).fill(Number.NaN);
    for (let k = 0; k < modelled.length; k++) scores[modelled[k]] = sums[k];
    return scores;
  }

  /** Modelled films are ascending rows, so equal scores keep the order of rows. */
  function topFor(items: Int32Array, liked: Float32Array, limit: number, allowed?: RowSet): Top {
    const sums = sumsOf(items, liked);
    const best = topRows(sums, limit, allowed === undefined ? undefined : (k) => isIn(allowed, modelled[k]));
    return { rows: best.map((k) => modelled[k]), scores: Float32Array.from(best, (k) => sums[k]) };
  }

  /** B's entry for a film of the history and another film; 0 where either is not modelled. */
  function weightOf(film: number, other: number): number {
    const row = place[film];
    if (row < 0 || place[other] < 0) return 0;
    const entry = placeOf(place[other], indices, offsets[row], offsets[row + 1]);
    return entry < 0 ? 0 : values[entry];
  }

  return {
    foldIn(ratings: Ratings) {
      const liked = historyWeights(ratings, history);
      return {
        scores: () => scoresOf(ratings.items, liked),
        top: (limit, allowed) => topFor(ratings.items, liked, limit, allowed),
        because(item, limit) {
          const isDisliked = (at: number) => liked[at] < 0;
          const partOf = (at: number) => liked[at] * weightOf(ratings.items[at], item);
          return evidenceOf(item, ratings.items, isDisliked, partOf, limit);
        },
      };
    },
    similar: (item, limit) => rankedOf(topFor(Int32Array.of(item), Float32Array.of(1), limit, allBut(films, [item]))),
    save: () => ({ meta: { form: "primal", films, history }, arrays: { modelled, offsets, indices, values } }),
  };
}

/** Catalogue row → place among the modelled films, −1 where it has none. */
function placesOf(modelled: Int32Array, films: number): Int32Array {
  const place = new Int32Array(films).fill(-1);
  modelled.forEach((film, at) => {
    place[film] = at;
  });
  return place;
}

/**
 * A films × films matrix of which only the rows that histories ask for are ever written down, and of those only the
 * entries of the largest size. The first question about a film pays for its row, all later ones add up a few hundred
 * numbers.
 */
import type { SharedArrays } from "@matinee/core";
import { binarySearch } from "../math/binary-search.ts";
import { kthLargest } from "../math/top.ts";
import { summedLeanings } from "./forms/leanings.ts";
import { ownRows, placesIn, type Row, sharedRows } from "./row-table.ts";

/** How many entries of each row are kept. On ml-latest-small 250 cost .004 NDCG@10 for EASE, 500 nothing. */
const keptPerRow = 500;

/** Room for each row where threads share them: the floor is judged by a sample, so that some rows are longer. */
const sharedPerRow = 600;

/**
 * The longest history that rows are written down for. A longer one is summed exactly instead, in one pass over the model:
 * a thousand films that nobody asked for before would otherwise keep everybody waiting for seconds. In a large catalogue
 * writing down one row takes as long as such a pass, so there all histories are summed exactly.
 */
export const longestWritten = (films: number): number => (films > 20_000 ? 0 : 32);

export interface NeighbourRows {
  /** Σ weight × row over a history's films, for the whole catalogue, dislikes and likes as `summedLeanings` joins them. */
  leanings(items: Int32Array, weights: Float32Array): Float32Array;
  /** Writes rows down ahead, where they will be used and no other thread is at it. */
  warm(films: readonly number[]): void;
  /** What `film` says about `other`; 0 where that was not kept. */
  entry(film: number, other: number): number;
}

/** How many rows are asked for at once: several films share the reading of the catalogue. */
const batch = 4;

/** Rows made by `write`, for a few films at once, one number per film of the catalogue; the film itself should be 0. */
export function neighbourRows(
  size: number,
  write: (films: readonly number[]) => readonly Float32Array[],
  shared?: SharedArrays,
): NeighbourRows {
  const isShared = shared !== undefined && longestWritten(size) > 0;
  const rows = isShared ? sharedRows(size, sharedPerRow, shared) : ownRows(size);
  function writeDown(films: Iterable<number>): void {
    const missing = [...new Set(films)].filter((film) => rows.find(film) === undefined);
    for (let start = 0; start < missing.length; start += batch) {
      const some = missing.slice(start, start + batch);
      const made = write(some);
      for (const [at, film] of some.entries()) rows.keep(film, largest(made[at]));
    }
  }
  function rowOf(film: number): Row {
    return rows.find(film) ?? rows.keep(film, largest(write([film])[0]));
  }
  function sum(items: Int32Array, weights: Float32Array): Float32Array {
    const sums = new Float32Array(size);
    for (let i = 0; i < items.length; i++) {
      const { films, weights: said } = rowOf(items[i]);
      const weight = weights[i];
      for (let k = 0; k < films.length; k++) sums[films[k]] += weight * said[k];
    }
    return sums;
  }
  return {
    leanings(items, weights) {
      // What is missing of likes and dislikes is written down together: the fuller a batch, the less a row costs.
      writeDown(items);
      return summedLeanings(items, weights, sum);
    },
    warm: (films) => (longestWritten(size) > 0 ? writeDown(films.filter(rows.claim)) : undefined),
    entry(film, other) {
      const row = rowOf(film);
      const at = binarySearch(other, row.films);
      return at < 0 ? 0 : row.weights[at];
    },
  };
}

/** About `keptPerRow` entries of the largest size. */
function largest(weights: Float32Array): Row {
  // Nothing is kept that says nothing, however few entries say something.
  const floor = Math.max(floorOf(weights), smallest);
  const films = placesIn(weights.length, weights.length);
  let count = 0;
  for (let film = 0; film < weights.length; film++) {
    films[count] = film;
    count += Math.abs(weights[film]) >= floor ? 1 : 0;
  }
  const kept = films.slice(0, count);
  return { films: kept, weights: Float32Array.from(kept, (film) => weights[film]) };
}

/** The smallest number of 32 bits above 0. */
const smallest = 2 ** -149;

/** The size that about `keptPerRow` entries reach: in a long row judged by an even sample, which costs a tenth. */
function floorOf(weights: Float32Array): number {
  const step = Math.max(1, Math.floor(weights.length / sampled));
  const sizes = new Float32Array(Math.ceil(weights.length / step));
  for (let i = 0; i < sizes.length; i++) sizes[i] = Math.abs(weights[i * step]);
  return kthLargest(sizes, Math.ceil((keptPerRow * sizes.length) / Math.max(1, weights.length)));
}

const sampled = 1200;

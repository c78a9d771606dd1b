/**
 * What is known of people and films whatever the stars: who has seen what, as a few numbers (the leading singular vectors of
 * the seen films), and of films their genres and time.
 */
import type { Catalog } from "@matinee/core";
import type { SparseMatrix } from "../math/sparse.ts";
import { truncatedSvd } from "../math/svd.ts";
import { contentRows } from "./content-rows.ts";
import type { Features } from "./gibbs-draws.ts";

/** Directions in which histories differ; films × rank, brought to a spread of 1 over the people who were learned from. */
export interface SeenSpace {
  readonly rank: number;
  readonly directions: Float32Array;
}

/** 1 for each film seen, rows of unit length. */
function seenRows(ratings: SparseMatrix): SparseMatrix {
  const { offsets, rows } = ratings;
  const values = new Float32Array(ratings.values.length);
  for (let row = 0; row < rows; row++)
    values.fill(1 / Math.sqrt(Math.max(1, offsets[row + 1] - offsets[row])), offsets[row], offsets[row + 1]);
  return { ...ratings, values };
}

export function seenSpace(ratings: SparseMatrix, dimensions: number, seed: number): SeenSpace {
  if (dimensions === 0) return { rank: 0, directions: new Float32Array(0) };
  const seen = seenRows(ratings);
  const { right, rank, values } = truncatedSvd(seen, dimensions, { seed });
  const directions = right.map((value, at) => (value * Math.sqrt(seen.rows)) / (values[at % rank] || 1));
  return { rank, directions };
}

/** A history's place in that space. */
export function placeIn({ rank, directions }: SeenSpace, items: ArrayLike<number>): Float64Array {
  const place = new Float64Array(rank);
  const scale = 1 / Math.sqrt(Math.max(1, items.length));
  for (let at = 0; at < items.length; at++)
    for (let k = 0; k < rank; k++) place[k] += scale * directions[items[at] * rank + k];
  return place;
}

export function personFeatures({ rows, offsets, indices }: SparseMatrix, space: SeenSpace): Features {
  const values = new Float64Array(rows * space.rank);
  for (let row = 0; row < rows; row++)
    values.set(placeIn(space, indices.subarray(offsets[row], offsets[row + 1])), row * space.rank);
  return { width: space.rank, values };
}

/** Genres and time, how many have seen a film, and where its direction in the space of histories lies. */
export function filmFeatures(catalog: Catalog, ratings: SparseMatrix, space: SeenSpace, areWanted: boolean): Features {
  if (!areWanted) return { width: 0, values: new Float64Array(0) };
  const content = contentRows(catalog, undefined);
  const raters = new Float64Array(catalog.size);
  for (const film of ratings.indices) raters[film]++;
  const { rank, directions } = space;
  const width = content.width + 1 + rank;
  const values = new Float64Array(catalog.size * width);
  for (let film = 0; film < catalog.size; film++) {
    const row = values.subarray(film * width, (film + 1) * width);
    row.set(content.values.subarray(film * content.width, (film + 1) * content.width));
    row[content.width] = Math.log1p(raters[film]) / 3;
    const own = directions.subarray(film * rank, (film + 1) * rank);
    const length = Math.hypot(...own) || 1;
    own.forEach((value, k) => {
      row[content.width + 1 + k] = value / length;
    });
  }
  return { width, values };
}

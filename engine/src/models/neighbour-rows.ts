/**
 * A films × films matrix of which only the rows that histories ask for are ever written down, and of those only the
 * entries of the largest size. The first question about a film pays for its row, all later ones add up a few hundred
 * numbers.
 */
import { placeOf } from "../math/place.ts";
import { kthLargest } from "../math/top.ts";

/** How many entries of each row are kept. On ml-latest-small 250 cost .004 NDCG@10 for EASE, 500 nothing. */
const keptPerRow = 500;

/**
 * The longest history that rows are written down for. A longer one is summed exactly instead, in one pass over the model:
 * a thousand films that nobody asked for before would otherwise keep everybody waiting for seconds.
 */
export const longestWritten = 32;

interface Row {
  /** Ascending catalogue rows. */
  readonly films: Int32Array;
  readonly weights: Float32Array;
}

export interface NeighbourRows {
  /** Σ weight × row over a history's films, for the whole catalogue. */
  sum(items: Int32Array, weights: Float32Array): Float32Array;
  /** Writes a row down ahead. */
  warm(film: number): void;
  /** What `film` says about `other`; 0 where that was not kept. */
  entry(film: number, other: number): number;
}

/** Rows made by `write`, which returns one number per film of the catalogue; the film itself should be 0. */
export function neighbourRows(size: number, write: (film: number) => Float32Array): NeighbourRows {
  const rows: (Row | undefined)[] = new Array(size);
  function rowOf(film: number): Row {
    const known = rows[film];
    if (known !== undefined) return known;
    const made = largest(write(film));
    rows[film] = made;
    return made;
  }
  return {
    sum(items, weights) {
      const sum = new Float32Array(size);
      for (let i = 0; i < items.length; i++) {
        const row = rowOf(items[i]);
        const weight = weights[i];
        for (let k = 0; k < row.films.length; k++) sum[row.films[k]] += weight * row.weights[k];
      }
      return sum;
    },
    warm(film) {
      rowOf(film);
    },
    entry(film, other) {
      const row = rowOf(film);
      const at = placeOf(other, row.films);
      return at < 0 ? 0 : row.weights[at];
    },
  };
}

function largest(weights: Float32Array): Row {
  const floor = kthLargest(weights.map(Math.abs), keptPerRow);
  let count = 0;
  for (const weight of weights) if (weight !== 0 && Math.abs(weight) >= floor) count++;
  const films = new Int32Array(count);
  const kept = new Float32Array(count);
  let at = 0;
  for (let film = 0; film < weights.length; film++) {
    const weight = weights[film];
    if (weight === 0 || !(Math.abs(weight) >= floor)) continue;
    films[at] = film;
    kept[at++] = weight;
  }
  return { films, weights: kept };
}

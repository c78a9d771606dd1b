/** What people gave to films: one person's history, and everybody's. */

/** One person's ratings: parallel arrays of catalogue rows and stars (0.5 … 5.0). */
export interface Ratings {
  readonly items: Int32Array;
  readonly stars: Float32Array;
  /** Seconds since 1970 of each rating, 0 where it is not known; absent where the data set has no times. */
  readonly times?: Uint32Array;
}

export const noRatings: Ratings = { items: new Int32Array(0), stars: new Float32Array(0) };

/** Everybody's ratings, by person; persons are rows 0 … people − 1. */
export interface Interactions {
  readonly people: number;
  /** How many ratings there are in all. */
  readonly count: number;
  of(person: number): Ratings;
}

/**
 * How much a rating speaks for a film, −1 … +1. Centred at 2.25 stars: people mostly finish films that they half like, so
 * three stars still speak for a film and two already speak against it. Of the centres tried on ml-latest-small this one
 * keeps films out of the list that people then rate low, at the least loss for those that they rate high
 * (docs/decisions/0004-centred-histories.md).
 */
export function liking(stars: number): number {
  return Math.max(-1, Math.min(1, (stars - 2.25) / 2));
}

/** Interactions over compressed rows: person p's entries are `offsets[p] … offsets[p + 1] − 1`. Arrays are not copied. */
export function interactionsOf(
  offsets: Uint32Array | Int32Array,
  items: Int32Array,
  stars: Float32Array,
  times?: Uint32Array,
): Interactions {
  const Timed = times && timedRatings(stars, times);
  return {
    people: offsets.length - 1,
    count: items.length,
    of(person) {
      const start = offsets[person];
      const end = offsets[person + 1];
      const own = items.subarray(start, end);
      const given = stars.subarray(start, end);
      return Timed === undefined ? { items: own, stars: given } : new Timed(own, given);
    },
  };
}

/** Ratings whose times are looked up, by where their stars lie, for those who ask: a view for all others would cost them. */
const timedRatings = (all: Float32Array, times: Uint32Array) =>
  class implements Ratings {
    readonly items: Int32Array;
    readonly stars: Float32Array;

    constructor(items: Int32Array, stars: Float32Array) {
      this.items = items;
      this.stars = stars;
    }

    get times(): Uint32Array {
      const start = (this.stars.byteOffset - all.byteOffset) / all.BYTES_PER_ELEMENT;
      return times.subarray(start, start + this.stars.length);
    }
  };

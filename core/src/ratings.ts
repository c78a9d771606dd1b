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
  return {
    people: offsets.length - 1,
    count: items.length,
    of(person) {
      const start = offsets[person];
      const end = offsets[person + 1];
      const own = items.subarray(start, end);
      const given = stars.subarray(start, end);
      return times === undefined ? { items: own, stars: given } : new TimedRatings(own, given, times, start, end);
    },
  };
}

/** Times are looked up for those who ask for them: making a view for all others would cost half as much again. */
class TimedRatings implements Ratings {
  readonly items: Int32Array;
  readonly stars: Float32Array;
  private readonly all: Uint32Array;
  private readonly start: number;
  private readonly end: number;

  constructor(items: Int32Array, stars: Float32Array, all: Uint32Array, start: number, end: number) {
    this.items = items;
    this.stars = stars;
    this.all = all;
    this.start = start;
    this.end = end;
  }

  get times(): Uint32Array {
    return this.all.subarray(this.start, this.end);
  }
}

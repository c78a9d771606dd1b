/**
 * Occasions of ratings: what somebody rates at one sitting, or on one page of a site, has something in common that neither
 * the person nor the film has; films and the site itself change over months. Everything is found from times that are learned
 * from; a rating that is told joins an occasion by its own time. As in Y. Koren, "Collaborative Filtering with Temporal
 * Dynamics", KDD 2009, with finer occasions.
 */

/** Seconds between ratings that were sent together. */
const together = 2;
const day = 86_400;

/** Occasions of a person: seconds that they last, and where they begin; of each length two, so that no border parts neighbours. */
const sittings: readonly (readonly [seconds: number, from: number])[] = [
  [180, 0],
  [180, 90],
  [900, 0],
  [900, 450],
  [day, 0],
];
export const personKinds = sittings.length + 1;

/** One kind of occasions of one person. */
export interface Occasions {
  readonly count: number;
  /** Of each rating. */
  readonly groups: Int32Array;
  /** Of a rating at that time; −1 where it belongs to none. */
  find(time: number): number;
}

/** Pages first, then sittings. Unknown times (0) are an occasion like others, which no other time joins. */
export const occasionsOf = (times: Uint32Array): readonly Occasions[] => [
  pagesOf(times),
  ...sittings.map(([seconds, from]) => binsOf(times, (time) => Math.floor((time + from) / seconds))),
];

function pagesOf(times: Uint32Array): Occasions {
  const sorted = times.toSorted();
  const starts: number[] = [];
  const ends: number[] = [];
  for (const time of sorted) {
    if (starts.length === 0 || time > ends[ends.length - 1] + together) {
      starts.push(time);
      ends.push(time);
    } else ends[ends.length - 1] = time;
  }
  const find = (time: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] + together < time) low = middle + 1;
      else high = middle;
    }
    return low < starts.length && starts[low] - together <= time ? low : -1;
  };
  return { count: starts.length, groups: Int32Array.from(times, find), find };
}

function binsOf(times: Uint32Array, binOf: (time: number) => number): Occasions {
  const numbers = new Map<number, number>();
  const groups = Int32Array.from(times, (time) => {
    const bin = binOf(time);
    const known = numbers.get(bin) ?? numbers.size;
    numbers.set(bin, known);
    return known;
  });
  return { count: numbers.size, groups, find: (time) => numbers.get(binOf(time)) ?? -1 };
}

/** Seasons that all share: films by two months, and everything by the week. */
export interface Seasons {
  readonly first: number;
  readonly months: number;
  readonly weeks: number;
}

export function seasonsOf(times: Uint32Array): Seasons {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const time of times)
    if (time > 0) {
      first = Math.min(first, time);
      last = Math.max(last, time);
    }
  if (last === 0) return { first: 0, months: 1, weeks: 1 };
  return { first, months: placeIn(last - first, 60, 240) + 1, weeks: placeIn(last - first, 7, 2000) + 1 };
}

const placeIn = (seconds: number, days: number, most: number): number =>
  Math.min(most - 1, Math.max(0, Math.floor(seconds / (days * day))));

export const monthOf = ({ first, months }: Seasons, film: number, time: number): number =>
  film * months + placeIn(time - first, 60, months);

export const weekOf = ({ first, weeks }: Seasons, time: number): number => placeIn(time - first, 7, weeks);

/** Ratings in the order of people and films, each pair once: as compressed rows they open without further work. */
import type { PersonNumbers } from "./person-numbers.ts";

/** Of equal length, in the order of the file. */
export interface RatingColumns {
  /** Numbers of people as `PersonNumbers` gave them. */
  readonly people: Uint32Array;
  /** Rows of the catalogue. */
  readonly items: Int32Array;
  readonly stars: Float32Array;
  /** Seconds since 1970, or 0. */
  readonly times: Uint32Array | undefined;
}

export interface SortedRatings {
  /** Original ids of people, by row. */
  readonly personIds: readonly string[];
  /** Person p's ratings are `offsets[p] … offsets[p + 1] − 1`. */
  readonly offsets: Uint32Array;
  readonly items: Int32Array;
  readonly stars: Float32Array;
  readonly times: Uint32Array | undefined;
}

/**
 * Sorts, and overwrites the people; of several ratings of one film by one person the latest stays, and `drop` hears how many go.
 */
export function sortRatings(
  columns: RatingColumns,
  numbers: PersonNumbers,
  drop: (ratings: number) => void,
): SortedRatings {
  const { people, items, stars, times } = columns;
  const { rows, ids } = numbers.inOrder();
  for (let place = 0; place < people.length; place++) people[place] = rows[people[place]]!;
  const offsets = startsOf(people, ids.length);
  if (isSorted(columns)) return { personIds: ids, offsets, items, stars, times };
  const byItem = stableOrder(items, items.reduce((most, item) => Math.max(most, item), -1) + 1);
  const order = withoutRepeats(columns, stableOrder(people, ids.length, byItem), offsets, drop);
  return {
    personIds: ids,
    offsets,
    items: chosen(items, order, new Int32Array(order.length)),
    stars: chosen(stars, order, new Float32Array(order.length)),
    times: times && chosen(times, order, new Uint32Array(order.length)),
  };
}

type Keys = Uint32Array | Int32Array;

/** Where the places of each key begin when keys are sorted, and the count of all. */
function startsOf(keys: Keys, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let place = 0; place < keys.length; place++) starts[keys[place] + 1]++;
  for (let key = 0; key < count; key++) starts[key + 1] += starts[key];
  return starts;
}

function isSorted({ people, items }: RatingColumns): boolean {
  for (let place = 1; place < people.length; place++) {
    const before = people[place - 1];
    const row = people[place];
    if (row < before || (row === before && items[place] <= items[place - 1])) return false;
  }
  return true;
}

/** Places by key (counting sort); equal ones in the order of `order`, or else of their places. */
function stableOrder(keys: Keys, count: number, order?: Uint32Array): Uint32Array {
  const next = startsOf(keys, count);
  const sorted = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const place = order === undefined ? at : order[at];
    sorted[next[keys[place]]++] = place;
  }
  return sorted;
}

/** Keeps of each run of one person and one film the place that is latest by time, then in the file; corrects the offsets in place. */
function withoutRepeats(
  { items, times }: RatingColumns,
  order: Uint32Array,
  offsets: Uint32Array,
  drop: (ratings: number) => void,
): Uint32Array {
  let kept = 0;
  let start = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1];
    while (start < end) {
      let next = start + 1;
      while (next < end && items[order[next]] === items[order[start]]) next++;
      if (times && next - start > 1) order.subarray(start, next).sort((a, b) => times[a] - times[b] || a - b);
      order[kept++] = order[next - 1]!;
      start = next;
    }
    offsets[row + 1] = kept;
  }
  if (kept < order.length) drop(order.length - kept);
  return order.subarray(0, kept);
}

/** Overwrites `target`. */
function chosen<T extends Keys | Float32Array>(values: T, order: Uint32Array, target: T): T {
  for (let at = 0; at < order.length; at++) target[at] = values[order[at]]!;
  return target;
}

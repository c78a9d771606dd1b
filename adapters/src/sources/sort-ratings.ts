/** Ratings in the order of people and films, each pair once: as compressed rows they open without further work. */
import type { GrowingColumn } from "./growing-column.ts";
import type { PersonNumbers } from "./person-numbers.ts";

export interface RatingColumns {
  /** Numbers of people as `PersonNumbers` gave them. */
  readonly people: GrowingColumn<Uint32Array>;
  /** Rows of the catalogue. */
  readonly items: GrowingColumn<Int32Array>;
  readonly stars: GrowingColumn<Float32Array>;
  /** Seconds since 1970, or 0. */
  readonly times: GrowingColumn<Uint32Array>;
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

/** Sorts; of two ratings of one film by one person the later stays, and `drop` hears the place of the other. */
export function sortRatings(
  columns: RatingColumns,
  numbers: PersonNumbers,
  timed: boolean,
  drop: (place: number) => void,
): SortedRatings {
  const { rows, ids } = numbers.inOrder();
  const offsets = offsetsOf(columns.people, rows);
  const order = isSorted(columns, rows) ? undefined : orderOf(columns, rows, offsets);
  const kept = order && withoutRepeats(columns, order, offsets, drop);
  columns.people.toArray(new Uint32Array(0));
  return {
    personIds: ids,
    offsets,
    items: columns.items.toArray(kept),
    stars: columns.stars.toArray(kept),
    times: timed ? columns.times.toArray(kept) : undefined,
  };
}

function offsetsOf(people: GrowingColumn<Uint32Array>, rows: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(rows.length + 1);
  for (let place = 0; place < people.length; place++) offsets[rows[people.at(place)] + 1]++;
  for (let row = 0; row < rows.length; row++) offsets[row + 1] += offsets[row];
  return offsets;
}

function isSorted({ people, items }: RatingColumns, rows: Uint32Array): boolean {
  for (let place = 1; place < people.length; place++) {
    const before = rows[people.at(place - 1)];
    const row = rows[people.at(place)];
    if (row < before || (row === before && items.at(place) <= items.at(place - 1))) return false;
  }
  return true;
}

/** Places by person (counting sort), then by film, time and place in the file. */
function orderOf({ people, items, times }: RatingColumns, rows: Uint32Array, offsets: Uint32Array): Uint32Array {
  const order = new Uint32Array(people.length);
  const next = offsets.slice();
  for (let place = 0; place < order.length; place++) order[next[rows[people.at(place)]]++] = place;
  for (let row = 0; row < rows.length; row++) {
    order
      .subarray(offsets[row], offsets[row + 1])
      .sort((a, b) => items.at(a) - items.at(b) || times.at(a) - times.at(b) || a - b);
  }
  return order;
}

/** Keeps the last place of each run of one person and one film; corrects the offsets in place. */
function withoutRepeats(
  { items }: RatingColumns,
  order: Uint32Array,
  offsets: Uint32Array,
  drop: (place: number) => void,
): Uint32Array {
  let kept = 0;
  let start = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1];
    for (let at = start; at < end; at++) {
      const repeated = at + 1 < end && items.at(order[at]) === items.at(order[at + 1]);
      if (repeated) drop(order[at]);
      else order[kept++] = order[at]!;
    }
    start = end;
    offsets[row + 1] = kept;
  }
  return order.subarray(0, kept);
}

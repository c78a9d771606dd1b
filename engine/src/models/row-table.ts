/**
 * Rows of a matrix that are written down when they are first asked for. Threads that share memory write them there one after
 * another: what one of them has written down, none has to compute again.
 */
import type { SharedArrays } from "@matinee/core";

export interface Row {
  /** Ascending catalogue rows. */
  readonly films: Int32Array;
  readonly weights: Float32Array;
}

export interface RowTable {
  find(row: number): Row | undefined;
  /** Answers what is kept. */
  keep(row: number, entries: Row): Row;
}

export function ownRows(rows: number): RowTable {
  const kept: (Row | undefined)[] = new Array(rows);
  return {
    find: (row) => kept[row],
    keep(row, entries) {
      kept[row] = entries;
      return entries;
    },
  };
}

/**
 * So many rows of so many entries on average; a row that no longer fits is kept for its thread alone. Memory that is not yet
 * written to is not yet taken from the system.
 */
export function sharedRows(rows: number, width: number, shared: SharedArrays): RowTable {
  const capacity = rows * width;
  /** Of each row where it begins, plus 1, and how many entries it has; behind all rows, where the next one begins. */
  const places = roomFor(shared, "places", Int32Array, 2 * rows + 1);
  const films = roomFor(shared, "films", Int32Array, capacity);
  const weights = roomFor(shared, "weights", Float32Array, capacity);
  const next = 2 * rows;
  const met: (Row | undefined)[] = new Array(rows);

  function written(row: number): Row | undefined {
    const start = Atomics.load(places, 2 * row) - 1;
    if (start < 0) return undefined;
    const end = start + places[2 * row + 1];
    return { films: films.subarray(start, end), weights: weights.subarray(start, end) };
  }

  return {
    find(row) {
      met[row] ??= written(row);
      return met[row];
    },
    keep(row, entries) {
      const known = written(row);
      const size = entries.films.length;
      const start = known === undefined ? Atomics.add(places, next, size) : 0;
      if (known !== undefined || start + size > capacity) {
        met[row] = known ?? entries;
        return met[row];
      }
      films.set(entries.films, start);
      weights.set(entries.weights, start);
      // Two threads may write the same row at once: then only one of the two places says both where and how many.
      if (Atomics.compareExchange(places, 2 * row + 1, 0, size) === 0) Atomics.store(places, 2 * row, start + 1);
      met[row] = { films: films.subarray(start, start + size), weights: weights.subarray(start, start + size) };
      return met[row];
    },
  };
}

function roomFor<A extends Int32Array | Float32Array>(
  shared: SharedArrays,
  name: string,
  Kind: new (room: ArrayBufferLike) => A,
  length: number,
): A {
  return (shared.find(name) as A | undefined) ?? shared.keep(name, new Kind(shared.room(4 * length)));
}

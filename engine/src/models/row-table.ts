/**
 * Rows of a matrix that are written down when they are first asked for. Threads that share memory write them there one after
 * another: what one of them has written down, none has to compute again.
 */
import type { SharedArrays } from "@matinee/core";

export interface Row {
  /** Ascending catalogue rows. */
  readonly films: Places;
  readonly weights: Float32Array;
}

export type Places = Uint16Array | Int32Array;

const shortest = (rows: number) => (rows <= 0x1_00_00 ? Uint16Array : Int32Array);

/** Room for so many places among `rows` rows, two bytes each where that is enough. */
export const placesIn = (rows: number, count: number): Places => new (shortest(rows))(count);

export interface RowTable {
  find(row: number): Row | undefined;
  /** Whether a row is left to be written ahead; of all threads, one is told so. */
  claim(row: number): boolean;
  /** Answers what is kept. */
  keep(row: number, entries: Row): Row;
}

export function ownRows(rows: number): RowTable {
  const kept: (Row | undefined)[] = new Array(rows);
  return {
    find: (row) => kept[row],
    claim: (row) => kept[row] === undefined,
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
  const films = roomFor<Places>(shared, "films", shortest(rows), capacity);
  const weights = roomFor(shared, "weights", Float32Array, capacity);
  const claimed = roomFor(shared, "claimed", Int32Array, rows);
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
    claim: (row) => written(row) === undefined && Atomics.compareExchange(claimed, row, 0, 1) === 0,
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

function roomFor<A extends Places | Float32Array>(
  shared: SharedArrays,
  name: string,
  Kind: { new (room: ArrayBufferLike): A; readonly BYTES_PER_ELEMENT: number },
  length: number,
): A {
  const bytes = Kind.BYTES_PER_ELEMENT * length;
  return (shared.find(name) as A | undefined) ?? shared.keep(name, new Kind(shared.room(bytes)));
}

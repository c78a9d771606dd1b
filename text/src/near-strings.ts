/**
 * Strings near a misspelt one: every string is filed under itself and under itself with one letter left out, so that a
 * query finds its neighbours by a few look-ups instead of a walk over all. Source: W. Garbe, "SymSpell" (2012), with one
 * deletion in the index and up to two in the query.
 */
import type { Effort } from "./effort.ts";

export interface Near {
  /** Index of the string found. */
  readonly index: number;
  /** Letters changed, added, left out, or swapped with their neighbour. */
  readonly distance: number;
}

export interface NearStrings {
  /** Strings at most `most` (1 … 3) edits away, nearest first; steps are told to `effort`. */
  find(query: string, most: number, effort?: Effort): Near[];
  /** Strings of 8 letters and more that begin or end as the query does and are at most `most` edits away; slower. */
  far(query: string, most: number, effort?: Effort): Near[];
}

const shortest = 3;
const longest = 28;
/** Pairs of letters are left out of shorter queries only: their number grows with the square. */
const longestPair = 16;
const shortestFar = 8;
/** Letters at an end that must be right. */
const endLength = 4;
/** More strings than this with one end are not walked. */
const crowded = 600;
/** Base of the hash; odd, so that no letter is lost among 32 bits. */
const base = 0x01000193;
/** Steps of comparing two strings letter by letter; a look into the filing is one. */
const comparing = 8;

/** Gives the filing of the same strings that was made before, where it is still there. */
export type KeepFiling = (file: () => Int32Array) => Int32Array;

/** Files strings of 3 letters and more; of longer ones only the first letters count for the filing, all for the distance. */
export function nearStrings(strings: readonly string[], keep: KeepFiling = (file) => file()): NearStrings {
  const filed = keep(() => filingOf(strings));
  const mask = filed.length / 2 - 1;

  let ends: EndOrder | undefined;

  return {
    far(query, most, effort) {
      if (query.length < shortestFar) return [];
      const letters = lettersIn(query);
      const near = new Map<number, Near>();
      ends ??= endOrderOf(strings);
      for (const alike of ends.alike(query)) {
        effort?.spend(alike.length);
        for (const index of alike) {
          const string = strings[index];
          if (near.has(index) || Math.abs(string.length - query.length) > most) continue;
          // An edit changes the set of letters by two at most.
          if (bits(lettersIn(string) ^ letters) > 2 * most) continue;
          effort?.spend(comparing);
          const distance = editDistance(query, string, most);
          if (distance <= most) near.set(index, { index, distance });
        }
      }
      return [...near.values()].sort((a, b) => a.distance - b.distance);
    },
    find(query, most, effort) {
      if (query.length < 3) return [];
      const seen = new Map<number, number>();
      const probe = (hash: number) => {
        for (let slot = slotOf(hash, mask); filed[2 * slot] !== 0; slot = (slot + 1) & mask) {
          const owner = filed[2 * slot] - 1;
          if (filed[2 * slot + 1] !== hash || seen.has(owner)) continue;
          effort?.spend(comparing);
          seen.set(owner, editDistance(query, strings[owner], most));
        }
      };
      // Of a long query one letter less and one more than the filed length count too: an edit shifts what follows.
      const lengths = query.length < longest ? [query.length] : [longest - 1, longest, longest + 1];
      for (const whole of lengths) {
        const length = Math.min(query.length, whole);
        const isPaired = most > 1 && query.length <= longestPair;
        effort?.spend(isPaired ? 1 + (length * (length + 1)) / 2 : 1 + length);
        const hashed = hashedOf(query, length);
        probe(hashed[length]);
        for (let a = 0; a < length; a++) probe(without(hashed, length, a));
        if (isPaired)
          for (let a = 0; a < length; a++) for (let b = a + 1; b < length; b++) probe(withoutTwo(hashed, length, a, b));
      }
      return [...seen]
        .filter(([, distance]) => distance <= most)
        .map(([index, distance]) => ({ index, distance }))
        .sort((a, b) => a.distance - b.distance);
    },
  };
}

/** Where the search for a hash begins. */
const slotOf = (hash: number, mask: number): number => (Math.imul(hash ^ (hash >>> 15), base) >>> 7) & mask;

/** Owners and hashes of strings and of what they are without one letter, by open addressing. */
function filingOf(strings: readonly string[]): Int32Array {
  let entries = 0;
  for (const string of strings) if (string.length >= shortest) entries += Math.min(string.length, longest) + 1;
  const slots = 1 << Math.max(4, Math.ceil(Math.log2(entries * 1.6 + 1)));
  const mask = slots - 1;
  // Owner + 1 and hash side by side, since a probe waits for memory and for nothing else.
  const filed = new Int32Array(2 * slots);

  const insert = (hash: number, owner: number) => {
    let slot = slotOf(hash, mask);
    while (filed[2 * slot] !== 0) {
      if (filed[2 * slot] === owner + 1 && filed[2 * slot + 1] === hash) return;
      slot = (slot + 1) & mask;
    }
    filed[2 * slot] = owner + 1;
    filed[2 * slot + 1] = hash;
  };
  strings.forEach((string, owner) => {
    if (string.length < shortest) return;
    const length = Math.min(string.length, longest);
    const hashed = hashedOf(string, length);
    insert(hashed[length], owner);
    for (let left = 0; left < length; left++) insert(without(hashed, length, left), owner);
  });
  return filed;
}

/** Which strings begin, and which end, like another one; at most so many of each, the first ones. */
interface EndOrder {
  alike(query: string): readonly [Int32Array, Int32Array];
}

const firstOf = (string: string): string => string.slice(0, endLength);
const lastOf = (string: string): string => string.slice(-endLength);

/** The strings in the order of their first, and of their last letters: a list for each end would take ten times the memory. */
function endOrderOf(strings: readonly string[]): EndOrder {
  const long = strings.flatMap((string, index) => (string.length < shortestFar ? [] : [index]));
  const orderBy = (endOf: (string: string) => string) => {
    const ends = strings.map(endOf);
    const order = Int32Array.from(long.toSorted((a, b) => compared(ends[a], ends[b]) || a - b));
    return (query: string): Int32Array => {
      const end = endOf(query);
      const from = lowerBound(order, (index) => compared(endOf(strings[index]), end) < 0);
      let to = from;
      while (to < order.length && to - from < crowded && endOf(strings[order[to]]) === end) to++;
      return order.subarray(from, to);
    };
  };
  const [beginning, ending] = [orderBy(firstOf), orderBy(lastOf)];
  return { alike: (query) => [beginning(query), ending(query)] };
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first place whose entry is not before. */
function lowerBound(order: Int32Array, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(order[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which letters a string has, as bits. */
function lettersIn(string: string): number {
  let letters = 0;
  for (let place = 0; place < string.length; place++) letters |= 1 << (string.charCodeAt(place) & 31);
  return letters;
}

function bits(value: number): number {
  let left = value;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}

const powers = new Int32Array(longest + 2).fill(1);
for (let power = 1; power < powers.length; power++) powers[power] = Math.imul(powers[power - 1], base);
const prefixes = new Int32Array(longest + 2);

/** Polynomial hashes of all beginnings of up to `length` letters, valid until the next call. */
function hashedOf(string: string, length: number): Int32Array {
  for (let place = 0; place < length; place++)
    prefixes[place + 1] = (Math.imul(prefixes[place], base) + string.charCodeAt(place) + 1) | 0;
  return prefixes;
}

/** Hash of the letters [from, to). */
const part = (hashed: Int32Array, from: number, to: number): number =>
  (hashed[to] - Math.imul(hashed[from], powers[to - from])) | 0;

/** Hash of the first `length` letters without the one at `a`. */
const without = (hashed: Int32Array, length: number, a: number): number =>
  (Math.imul(hashed[a], powers[length - a - 1]) + part(hashed, a + 1, length)) | 0;

/** Hash of the first `length` letters without those at `a` and, behind it, at `b`. */
function withoutTwo(hashed: Int32Array, length: number, a: number, b: number): number {
  const begun = (Math.imul(hashed[a], powers[b - a - 1]) + part(hashed, a + 1, b)) | 0;
  return (Math.imul(begun, powers[length - b - 1]) + part(hashed, b + 1, length)) | 0;
}

/**
 * Optimal string alignment distance, or `most + 1` as soon as it is certain to be larger.
 * Source: F. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const columns = b.length + 1;
  if (rows[0].length < columns) for (let row = 0; row < 3; row++) rows[row] = new Int32Array(2 * columns);
  let [before, last, current] = rows;
  for (let column = 0; column < columns; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    current[0] = row;
    let best = row;
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    if (from > 1) current[from - 1] = most + 1;
    for (let column = from; column <= to; column++) {
      const cost = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      let value = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost);
      if (
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1)
      )
        value = Math.min(value, before[column - 2] + 1);
      current[column] = value;
      if (value < best) best = value;
    }
    // The next row looks one column further.
    if (to < b.length) current[to + 1] = most + 1;
    if (best > most) return most + 1;
    [before, last, current] = [last, current, before];
  }
  return Math.min(last[b.length], most + 1);
}

/** Scratch of the distance: three rows of its table. */
const rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

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
const prime = 0x01000193;
/** Steps of comparing two strings letter by letter; a look into the filing is one. */
const comparing = 8;

/** Files strings of 3 letters and more; of longer ones only the first letters count for the filing, all for the distance. */
export function nearStrings(strings: readonly string[]): NearStrings {
  let entries = 0;
  for (const string of strings) if (string.length >= shortest) entries += Math.min(string.length, longest) + 1;
  const slots = 1 << Math.max(4, Math.ceil(Math.log2(entries * 1.6 + 1)));
  const mask = slots - 1;
  const hashes = new Int32Array(slots);
  const owners = new Int32Array(slots).fill(-1);

  const insert = (hash: number, owner: number) => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (owners[slot] !== -1) {
      if (owners[slot] === owner && hashes[slot] === hash) return;
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    owners[slot] = owner;
  };
  strings.forEach((string, owner) => {
    if (string.length < shortest) return;
    const length = Math.min(string.length, longest);
    insert(hashWithout(string, length, -1, -1), owner);
    for (let left = 0; left < length; left++) insert(hashWithout(string, length, left, -1), owner);
  });

  const ends = new Map<string, number[]>();
  strings.forEach((string, owner) => {
    if (string.length < shortestFar) return;
    for (const end of endsOf(string)) {
      const list = ends.get(end);
      if (list === undefined) ends.set(end, [owner]);
      else if (list.length < crowded) list.push(owner);
    }
  });

  return {
    far(query, most, effort) {
      if (query.length < shortestFar) return [];
      const letters = lettersIn(query);
      const near = new Map<number, Near>();
      for (const end of endsOf(query)) {
        const alike = ends.get(end) ?? [];
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
        for (let slot = (hash ^ (hash >>> 15)) & mask; owners[slot] !== -1; slot = (slot + 1) & mask) {
          if (hashes[slot] !== hash || seen.has(owners[slot])) continue;
          const owner = owners[slot];
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
        probe(hashWithout(query, length, -1, -1));
        for (let a = 0; a < length; a++) probe(hashWithout(query, length, a, -1));
        if (isPaired)
          for (let a = 0; a < length; a++) for (let b = a + 1; b < length; b++) probe(hashWithout(query, length, a, b));
      }
      return [...seen]
        .filter(([, distance]) => distance <= most)
        .map(([index, distance]) => ({ index, distance }))
        .sort((a, b) => a.distance - b.distance);
    },
  };
}

/** The first and the last letters; "^" and "$" keep them apart. */
const endsOf = (string: string): [string, string] => [`^${string.slice(0, endLength)}`, `$${string.slice(-endLength)}`];

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

/** FNV-1a over the first `length` letters, leaving out the letters at `a` and `b`. */
function hashWithout(string: string, length: number, a: number, b: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < length; place++) {
    if (place === a || place === b) continue;
    hash = Math.imul(hash ^ string.charCodeAt(place), prime);
  }
  return hash;
}

/**
 * Optimal string alignment distance, or `most + 1` as soon as it is certain to be larger.
 * Source: F. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    for (let column = 1; column < from; column++) current[column] = most + 1;
    for (let column = from; column <= to; column++) {
      const cost = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      let value = Math.min((last[column] ?? most + 1) + 1, current[column - 1] + 1, last[column - 1] + cost);
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
    for (let column = to + 1; column <= b.length; column++) current[column] = most + 1;
    if (best > most) return most + 1;
    before = last;
    last = current;
  }
  return Math.min(last[b.length], most + 1);
}

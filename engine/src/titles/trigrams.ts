/**
 * Which keys share letters with a query: an inverted index from three neighbouring letters (a blank stands before and
 * after each key) to keys, as compressed rows. Rare trigrams weigh more, as words do in text retrieval.
 */
import { madeOnce, type SharedArrays, unshared } from "@matinee/core";
import type { Keys } from "./title-keys.ts";

/** Letters and digits have symbols of their own; all other units share 27. */
const symbolBits = 6;
const rows = 1 << (3 * symbolBits);

const symbols = Uint8Array.from({ length: 65_536 }, (_, unit) => {
  if (unit === 0x20) return 0;
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 27;
  return 37 + (unit % 27);
});

export interface TrigramIndex {
  /**
   * Calls `see` once for each key that shares enough with the query: `ofBoth` is twice the shared weight over the two
   * weights together (Dice), `ofQuery` the part of the query's weight that is shared; both 0 … 1.
   */
  each(query: Uint16Array, see: (key: number, ofBoth: number, ofQuery: number) => void): void;
}

interface Postings {
  /** Trigram t is in the keys `postings[offsets[t] … offsets[t + 1] − 1]`. */
  readonly offsets: Int32Array;
  readonly postings: Int32Array;
  /** Weight of all trigrams of a key. */
  readonly wholes: Float32Array;
}

const weightIn = (offsets: Int32Array, count: number, trigram: number): number =>
  Math.log(1 + count / (offsets[trigram + 1] - offsets[trigram] + 1));

function postingsOf({ count, units, starts }: Keys): Postings {
  const offsets = new Int32Array(rows + 1);
  const seenIn = new Int32Array(rows).fill(-1);
  const ofKey = (key: number, see: (trigram: number) => void) => {
    let trigram = 0;
    for (let at = starts[key]; at <= starts[key + 1]; at++) {
      trigram = ((trigram << symbolBits) | (at < starts[key + 1] ? symbols[units[at]] : 0)) & (rows - 1);
      // The blank before the key is the zero that `trigram` begins with.
      if (at === starts[key] || seenIn[trigram] === key) continue;
      seenIn[trigram] = key;
      see(trigram);
    }
  };
  for (let key = 0; key < count; key++)
    ofKey(key, (trigram) => {
      offsets[trigram + 1]++;
    });
  for (let row = 0; row < rows; row++) offsets[row + 1] += offsets[row];
  const next = offsets.slice(0, rows);
  const postings = new Int32Array(offsets[rows]);
  const wholes = new Float32Array(count);
  seenIn.fill(-1);
  for (let key = 0; key < count; key++)
    ofKey(key, (trigram) => {
      postings[next[trigram]++] = key;
      wholes[key] += weightIn(offsets, count, trigram);
    });
  return { offsets, postings, wholes };
}

/** Indexes keys; O(letters) in time and memory. */
export function trigramIndex(keys: Keys, shared: SharedArrays = unshared): TrigramIndex {
  const { count } = keys;
  const { offsets, postings, wholes } = madeOnce(shared, ["offsets", "postings", "wholes"], () => postingsOf(keys));
  const weightOf = (trigram: number) => weightIn(offsets, count, trigram);

  // Scratch of `each`, clean between calls.
  const sums = new Float32Array(count);
  const touched = new Int32Array(count);

  return {
    each(query, see) {
      const trigrams = trigramsOf(query).sort((a, b) => weightOf(b) - weightOf(a));
      const whole = trigrams.reduce((sum, trigram) => sum + weightOf(trigram), 0);
      let size = 0;
      let left = whole;
      for (const trigram of trigrams) {
        const weight = weightOf(trigram);
        // A key that has met none of the rarer trigrams can share too little to matter.
        const mayEnter = left > 0.3 * whole;
        for (let at = offsets[trigram]; at < offsets[trigram + 1]; at++) {
          const key = postings[at];
          if (sums[key] === 0) {
            if (!mayEnter) continue;
            touched[size++] = key;
          }
          sums[key] += weight;
        }
        left -= weight;
      }
      for (let i = 0; i < size; i++) {
        const key = touched[i];
        see(key, (2 * sums[key]) / (whole + wholes[key]), sums[key] / whole);
        sums[key] = 0;
      }
    },
  };
}

function trigramsOf(query: Uint16Array): number[] {
  const found = new Set<number>();
  let trigram = 0;
  for (let at = 0; at <= query.length; at++) {
    trigram = ((trigram << symbolBits) | (at < query.length ? symbols[query[at]] : 0)) & (rows - 1);
    if (at > 0) found.add(trigram);
  }
  return [...found];
}

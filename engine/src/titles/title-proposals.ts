/** Which keys are worth a closer look for a query: a few hundred out of all. */
import { withPattern } from "@matinee/text";
import { topRows } from "../math/top.ts";
import type { Keys } from "./title-keys.ts";
import type { TrigramIndex } from "./trigrams.ts";

/** How many keys are proposed for their likeness as a whole, and how many as something that begins like the query. */
const alike = 120;
const beginning = 80;
/** Slips that are looked for among all keys, by the query's length: in short words each spoils three trigrams of few. */
const slipsFor = (letters: number): number => (letters < 5 ? 1 : letters < 13 ? 2 : 3);
/** Longer queries keep enough whole trigrams. */
const longestNear = 28;

/** Finds keys; gives a key's Dice likeness by trigrams (0 where it was found another way). */
export type Proposer = (query: Uint16Array) => ReadonlyMap<number, number>;

/** A proposer over an index; `fame` has 0 … 1 per key and settles ties. */
export function createProposer(keys: Keys, trigrams: TrigramIndex, fame: Float32Array): Proposer {
  const seen = new Int32Array(keys.count);
  const wholes = new Float32Array(keys.count);
  const likes = new Float32Array(keys.count);
  const begins = new Float32Array(keys.count);
  const letterSets = Int32Array.from({ length: keys.count }, (_, key) =>
    letterSet(keys.units, keys.starts[key], keys.starts[key + 1]),
  );

  return (query) => {
    const found = new Map<number, number>();
    let size = 0;
    trigrams.each(query, (key, ofBoth, ofQuery) => {
      seen[size] = key;
      wholes[size] = ofBoth;
      likes[size] = ofBoth + 0.05 * fame[key];
      begins[size++] = ofQuery + 0.3 * fame[key];
    });
    for (const row of topRows(likes.subarray(0, size), alike)) found.set(seen[row], wholes[row]);
    for (const row of topRows(begins.subarray(0, size), beginning)) found.set(seen[row], wholes[row]);
    if (query.length <= 2) addBeginnings(query, found);
    if (query.length <= longestNear) addNear(query, found);
    return found;
  };

  /** Keys that begin with one or two letters, the most famous ones: too few letters for trigrams. */
  function addBeginnings(query: Uint16Array, found: Map<number, number>): void {
    const { units, starts, count } = keys;
    let size = 0;
    for (let key = 0; key < count; key++) {
      const at = starts[key];
      if (units[at] !== query[0] || (query.length > 1 && units[at + 1] !== query[1])) continue;
      seen[size] = key;
      begins[size++] = fame[key];
    }
    for (const row of topRows(begins.subarray(0, size), beginning)) found.set(seen[row], found.get(seen[row]) ?? 0);
  }

  /** Keys that are a few slips away. A slip brings in one letter and takes out one at most, so most keys fall at once. */
  function addNear(query: Uint16Array, found: Map<number, number>): void {
    const { units, starts, firstOfLength } = keys;
    const slips = slipsFor(query.length);
    const longest = firstOfLength.length - 2;
    const first = firstOfLength[Math.min(longest + 1, Math.max(1, query.length - slips))];
    const end = firstOfLength[Math.min(longest + 1, query.length + slips + 1)];
    const wanted = letterSet(query, 0, query.length);
    const out = { whole: 0, prefix: 0 };
    withPattern(query, (pattern) => {
      for (let key = first; key < end; key++) {
        const letters = letterSets[key];
        if (moreThan(slips, wanted & ~letters) || moreThan(slips, letters & ~wanted)) continue;
        if (pattern.against(units, starts[key], starts[key + 1], slips, out).whole <= slips && !found.has(key))
          found.set(key, 0);
      }
    });
  }
}

/** Which letters occur, as bits; units that are no Latin letter share the six bits left. */
function letterSet(units: Uint16Array, from: number, to: number): number {
  let set = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    set |= unit >= 0x61 && unit <= 0x7a ? 1 << (unit - 0x61) : unit === 0x20 ? 0 : 1 << (26 + (unit % 6));
  }
  return set;
}

/** Whether more than `most` bits are set. */
function moreThan(most: number, set: number): boolean {
  let left = set;
  for (let cleared = 0; cleared <= most; cleared++) {
    if (left === 0) return false;
    left &= left - 1;
  }
  return true;
}

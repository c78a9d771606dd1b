/**
 * Who likes which film, so that a reason may say that people who like the one like the other. Somebody likes a film that they
 * gave four stars or more. People who like one film like another where at least five people like both, and more of those
 * who like the one like the other than of all people of the data set. Both films may be told in either order.
 *
 * Each film keeps its people as bits or as an ascending list, whichever is shorter: four bytes a like at most, and
 * never more than one bit for each person. A film that fewer than five like keeps nothing.
 */
import { type Interactions, madeOnce, once, type SharedArrays, unshared } from "@matinee/core";

/** Stars from which on somebody likes a film. */
const liked = 4;

/** Of fewer people nothing is said. */
const handful = 5;

export interface Likers {
  /** Whether people who like one film (a row) like the other. */
  together(one: number, other: number): boolean;
  /** Does what the first question would wait for: reads all ratings twice. */
  ahead(): void;
}

interface Table {
  /** How many people like each film. */
  readonly counts: Uint32Array;
  /** Film f's people stand at `starts[f] … starts[f + 1] − 1` of `people`. */
  readonly starts: Uint32Array;
  /** Bits where a film has as many likers as there are words of bits, else rows of people, ascending. */
  readonly people: Uint32Array;
}

/** Made of the ratings where it is first needed, once for all who share. */
export function likersOf(interactions: Interactions, films: number, shared: SharedArrays = unshared): Likers {
  const width = Math.ceil(interactions.people / 32);
  const table = once(() =>
    madeOnce<Table>(shared, ["counts", "starts", "people"], () => tableOf(interactions, films, width, shared)),
  );
  return {
    together(one, other) {
      const { counts, starts, people } = table();
      const [rarer, commoner] = counts[one] <= counts[other] ? [one, other] : [other, one];
      const needed = Math.max(handful, Math.floor((counts[rarer] * counts[commoner]) / interactions.people) + 1);
      if (counts[rarer] < needed) return false;
      const rare = people.subarray(starts[rarer], starts[rarer + 1]);
      const common = people.subarray(starts[commoner], starts[commoner + 1]);
      if (counts[commoner] < width) return listsShare(rare, common, needed);
      return counts[rarer] < width ? bitsHold(common, rare, needed) : bitsShare(rare, common, needed);
    },
    ahead() {
      table();
    },
  };
}

function tableOf(interactions: Interactions, films: number, width: number, shared: SharedArrays): Table {
  const counts = new Uint32Array(films);
  eachLike(interactions, (item) => counts[item]++);
  const starts = new Uint32Array(films + 1);
  for (let item = 0; item < films; item++)
    starts[item + 1] = starts[item] + (counts[item] < handful ? 0 : Math.min(counts[item], width));
  const people = new Uint32Array(shared.room(4 * starts[films]));
  const next = starts.slice(0, films);
  eachLike(interactions, (item, person) => {
    if (counts[item] < handful) return;
    if (counts[item] < width) people[next[item]++] = person;
    else people[starts[item] + (person >>> 5)] |= 1 << (person & 31);
  });
  return { counts, starts, people };
}

function eachLike(interactions: Interactions, tell: (item: number, person: number) => void): void {
  for (let person = 0; person < interactions.people; person++) {
    const { items, stars } = interactions.of(person);
    for (let at = 0; at < items.length; at++) if (stars[at] >= liked) tell(items[at], person);
  }
}

/** Whether two sets of bits have at least so many in common. */
function bitsShare(one: Uint32Array, other: Uint32Array, needed: number): boolean {
  let common = 0;
  for (let at = 0; at < one.length; at++) {
    common += onesIn(one[at] & other[at]);
    if (common >= needed) return true;
  }
  return false;
}

/** Whether at least so many rows of a list are among the bits. */
function bitsHold(bits: Uint32Array, rows: Uint32Array, needed: number): boolean {
  let common = 0;
  for (let at = 0; at < rows.length; at++) {
    common += (bits[rows[at] >>> 5] >>> (rows[at] & 31)) & 1;
    if (common >= needed) return true;
  }
  return false;
}

/** Whether two ascending lists have at least so many rows in common. */
function listsShare(one: Uint32Array, other: Uint32Array, needed: number): boolean {
  let common = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const [left, right] = [one[a], other[b]];
    if (left <= right) a++;
    if (right <= left) b++;
    if (left === right && ++common >= needed) return true;
  }
  return false;
}

/** How many bits of a word are set (Warren, Hacker's Delight, 5-1). */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

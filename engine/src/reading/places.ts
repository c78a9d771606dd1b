/**
 * Where the parts of a text stand (telling phrases, films), kept by word: a part is found by one look and never by a walk
 * over all parts, so that reading takes time in proportion to the text.
 */

/** Words [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Places<Part> {
  /** All parts in order. */
  readonly all: readonly Part[];
  /** The first part whose stretch holds the word. */
  at(at: number): Part | undefined;
  /** The part whose stretch begins, or ends, at the word. */
  startingAt(at: number): Part | undefined;
  endingAt(at: number): Part | undefined;
  /** True when some part's stretch holds a word of [from, to). */
  touches(from: number, to: number): boolean;
  /** Parts that begin within [from, to), in order. */
  within(from: number, to: number): readonly Part[];
}

/** Places over a text of `size` words; `parts` come in order, `stretchOf` gives what a part covers (itself when absent). */
export function placesOf<Part extends Stretch>(
  parts: readonly Part[],
  size: number,
  stretchOf: (part: Part) => Stretch = (part) => part,
): Places<Part> {
  const holding = new Int32Array(size + 1).fill(-1);
  const starting = new Int32Array(size + 1).fill(-1);
  const ending = new Int32Array(size + 1).fill(-1);
  // How many parts begin before a word.
  const begun = new Int32Array(size + 2);
  for (let index = parts.length - 1; index >= 0; index--) {
    const { from, to } = stretchOf(parts[index]);
    holding.fill(index, from, to);
    starting[from] = index;
    ending[to] = index;
    begun[parts[index].from + 1]++;
  }
  for (let at = 1; at < begun.length; at++) begun[at] += begun[at - 1];
  const partOf = (index: number | undefined) => (index === undefined || index < 0 ? undefined : parts[index]);
  return {
    all: parts,
    at: (at) => partOf(holding[at]),
    startingAt: (at) => partOf(starting[at]),
    endingAt: (at) => partOf(ending[at]),
    touches(from, to) {
      for (let at = from; at < to; at++) if (holding[at] >= 0) return true;
      return false;
    },
    within: (from, to) => parts.slice(begun[Math.min(from, size)], begun[Math.min(Math.max(from, to), size)]),
  };
}

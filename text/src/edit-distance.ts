/**
 * Edit distance with neighbour swaps (optimal string alignment: insert, delete, replace, swap of two neighbours cost 1
 * each) of one pattern against many texts. Up to 32 units the columns of the table are bits of one integer, so a text of
 * n units costs n steps: H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances, 2003.
 */

export interface Distances {
  /** To the whole text. */
  whole: number;
  /** To the nearest beginning of the text. */
  prefix: number;
}

export interface Pattern {
  readonly length: number;
  /**
   * Distances to the text at `from … to − 1`, written into `out` (also returned). Once both are sure to exceed `limit`
   * the rest may be left out, and both are some number above `limit`.
   */
  against(text: Uint16Array, from: number, to: number, limit: number, out: Distances): Distances;
  /** Least distance to any stretch of the text. */
  within(text: Uint16Array, from: number, to: number): number;
}

const wordBits = 32;
/** Bits of the pattern at which each UTF-16 unit stands; shared, and cleared by `release`. */
const shared = new Int32Array(65_536);

/** Makes a pattern, hands it to `use`, and gives back what that returns. Patterns must not be nested or kept. */
export function withPattern<T>(units: Uint16Array, use: (pattern: Pattern) => T): T {
  if (units.length > wordBits || units.length === 0) return use(tablePattern(units));
  for (let i = 0; i < units.length; i++) shared[units[i]] |= 1 << i;
  try {
    return use(bitPattern(units.length));
  } finally {
    for (let i = 0; i < units.length; i++) shared[units[i]] = 0;
  }
}

function bitPattern(length: number): Pattern {
  const last = 1 << (length - 1);
  return {
    length,
    against(text, from, to, limit, out) {
      let positive = -1;
      let negative = 0;
      let diagonal = 0;
      let before = 0;
      let distance = length;
      let prefix = length;
      for (let at = from; at < to; at++) {
        const match = shared[text[at]];
        const swap = ((~diagonal & match) << 1) & before;
        diagonal = (((match & positive) + positive) ^ positive) | match | negative | swap;
        let up = negative | ~(diagonal | positive);
        let down = diagonal & positive;
        if ((up & last) !== 0) distance++;
        else if ((down & last) !== 0) distance--;
        if (distance < prefix) prefix = distance;
        // Every further unit lowers the distance by one at most.
        else if (prefix > limit && distance - (to - 1 - at) > limit) break;
        up = (up << 1) | 1;
        down <<= 1;
        positive = down | ~(diagonal | up);
        negative = up & diagonal;
        before = match;
      }
      out.whole = distance;
      out.prefix = prefix;
      return out;
    },
    within(text, from, to) {
      let positive = -1;
      let negative = 0;
      let diagonal = 0;
      let before = 0;
      let distance = length;
      let least = length;
      for (let at = from; at < to; at++) {
        const match = shared[text[at]];
        const swap = ((~diagonal & match) << 1) & before;
        diagonal = (((match & positive) + positive) ^ positive) | match | negative | swap;
        const up = negative | ~(diagonal | positive);
        const down = diagonal & positive;
        if ((up & last) !== 0) distance++;
        else if ((down & last) !== 0) distance--;
        if (distance < least) least = distance;
        positive = (down << 1) | ~(diagonal | (up << 1));
        negative = (up << 1) & diagonal;
        before = match;
      }
      return least;
    },
  };
}

/** The plain table, three rows at a time; for patterns longer than an integer has bits. */
function tablePattern(units: Uint16Array): Pattern {
  const length = units.length;
  let column = new Int32Array(length + 1);
  let previous = new Int32Array(length + 1);
  let older = new Int32Array(length + 1);

  /** Walks the text and tells the distance at each of its beginnings; stops when told so. */
  function walk(text: Uint16Array, from: number, to: number, freeStart: boolean, see: (least: number) => boolean) {
    for (let i = 0; i <= length; i++) column[i] = i;
    for (let at = from; at < to; at++) {
      [older, previous, column] = [previous, column, older];
      column[0] = freeStart ? 0 : at - from + 1;
      let least = column[0];
      for (let i = 1; i <= length; i++) {
        const same = units[i - 1] === text[at];
        let cost = Math.min(column[i - 1] + 1, previous[i] + 1, previous[i - 1] + (same ? 0 : 1));
        if (!same && i > 1 && at > from && units[i - 1] === text[at - 1] && units[i - 2] === text[at])
          cost = Math.min(cost, older[i - 2] + 1);
        column[i] = cost;
        if (cost < least) least = cost;
      }
      if (!see(least)) return;
    }
  }

  return {
    length,
    against(text, from, to, limit, out) {
      out.prefix = length;
      walk(text, from, to, false, (least) => {
        out.prefix = Math.min(out.prefix, column[length]);
        return least <= limit || out.prefix <= limit;
      });
      out.whole = from === to ? length : column[length];
      return out;
    },
    within(text, from, to) {
      let best = length;
      walk(text, from, to, true, () => {
        best = Math.min(best, column[length]);
        return true;
      });
      return best;
    },
  };
}

/** The UTF-16 units of a text. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** Few repeated measurements in a few numbers. */

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export interface Ratio {
  /** Of the medians. */
  readonly ratio: number;
  /** The least and the most among the rounds. */
  readonly spread: readonly [least: number, most: number];
}

/** How many times as long the others took, from times measured in turns: round by round both met the same machine. */
export function ratioOf(others: readonly number[], own: readonly number[]): Ratio {
  const rounds = own.map((seconds, round) => others[round] / seconds);
  return { ratio: median(others) / median(own), spread: [Math.min(...rounds), Math.max(...rounds)] };
}

export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A share of so many with its 95 % interval (Edwin B. Wilson, 1927), which holds for few and for extreme ones too. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { value: Number.NaN, low: 0, high: 1 };
  const z = 1.959964;
  const value = hits / of;
  const width = 1 + z ** 2 / of;
  const centre = (value + z ** 2 / (2 * of)) / width;
  const half = (z / width) * Math.sqrt((value * (1 - value)) / of + z ** 2 / (4 * of ** 2));
  return { value, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Spearman's rank correlation, −1 … 1; equal values share their middle rank. */
export function rankCorrelation(some: readonly number[], others: readonly number[]): number {
  const [a, b] = [middleRanks(some), middleRanks(others)];
  const middle = (some.length - 1) / 2;
  let [product, squaresA, squaresB] = [0, 0, 0];
  for (let place = 0; place < a.length; place++) {
    const [x, y] = [a[place] - middle, b[place] - middle];
    product += x * y;
    squaresA += x ** 2;
    squaresB += y ** 2;
  }
  return product / Math.sqrt(squaresA * squaresB);
}

function middleRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a] - values[b]);
  const ranks = new Array<number>(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let place = from; place < to; place++) ranks[order[place]] = (from + to - 1) / 2;
  }
  return ranks;
}

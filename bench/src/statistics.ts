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

/** How far two raters agree beyond chance. */

/** What each of the two said of one thing. */
export type Pair = readonly [number, number];

/**
 * Cohen's kappa with squared distances as weights (1968): 1 for full agreement, 0 for what chance would bring, NaN where
 * neither varies.
 */
export function agreementOf(pairs: readonly Pair[]): number {
  const count = pairs.length;
  const [a, b] = [0, 1].map((rater) => pairs.map((pair) => pair[rater])) as [number[], number[]]; // a pair has two
  const observed = pairs.reduce((sum, [one, other]) => sum + (one - other) ** 2, 0) / count;
  // The mean of (x - y)² over all combinations, without walking them.
  const expected = mean(a.map(squared)) + mean(b.map(squared)) - 2 * mean(a) * mean(b);
  return expected === 0 ? Number.NaN : 1 - observed / expected;
}

const squared = (value: number) => value ** 2;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

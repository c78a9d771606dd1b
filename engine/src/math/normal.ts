/** The standard normal distribution: its integral, its quantiles, draws between two bounds and their mean. */

/** The share below x, to about 1e-7 of itself. Source: W. Press et al., "Numerical Recipes in C", 1992, 6.2 (erfcc). */
export function normalBelow(x: number): number {
  const z = Math.abs(x) * Math.SQRT1_2;
  const t = 1 / (1 + 0.5 * z);
  let sum = 0;
  for (const coefficient of chebyshev) sum = sum * t + coefficient;
  const tail = 0.5 * t * Math.exp(-z * z + sum);
  return x < 0 ? tail : 1 - tail;
}

const chebyshev = [
  0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
  -1.26551223,
] as const;

/** Where so large a share lies below, to about 1e-9 of itself. Source: P. Acklam, "An algorithm for computing the inverse normal", 2003. */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  if (share < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(Math.max(share, 1e-300)));
    return ratio(tailOver, tailUnder, q);
  }
  const q = share - 0.5;
  return q * ratio(middleOver, middleUnder, q * q);
}

function ratio(over: readonly number[], under: readonly number[], x: number): number {
  let [a, b] = [0, 0];
  for (const coefficient of over) a = a * x + coefficient;
  for (const coefficient of under) b = b * x + coefficient;
  return a / b;
}

const middleOver = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const middleUnder = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const tailOver = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const tailUnder = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

/** One draw between two bounds, by the quantile of a uniform one; on the side where shares keep their digits. */
export function normalBetween(low: number, high: number, random: () => number): number {
  if (low > 0) return -normalBetween(-high, -low, random);
  const from = normalBelow(low);
  const drawn = normalQuantile(from + random() * (normalBelow(high) - from));
  return Math.min(high, Math.max(low, drawn));
}

/** The mean of draws between two bounds. */
export function meanBetween(low: number, high: number): number {
  if (low > 0) return -meanBetween(-high, -low);
  const share = normalBelow(high) - normalBelow(low);
  if (share < 1e-12) return Number.isFinite(low) ? low : high;
  return (density(low) - density(high)) / share;
}

const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);

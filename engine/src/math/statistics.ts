/** Means, spreads and z-scores of score arrays; NaN entries are left out and stay NaN. */

export interface Spread {
  readonly mean: number;
  /** Standard deviation of the population; 0 when all values are alike. */
  readonly deviation: number;
}

export function spreadOf(values: Float32Array | Float64Array): Spread {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
    squares += value * value;
  }
  if (count === 0) return { mean: 0, deviation: 0 };
  const mean = sum / count;
  const variance = squares / count - mean * mean;
  // Below the rounding error of the sums a spread is noise: such scores say nothing about order.
  return { mean, deviation: variance > 1e-12 * (mean * mean + 1e-30) ? Math.sqrt(variance) : 0 };
}

/** Whether the values differ by more than rounding, which their first few tell. */
export function varies(values: Float32Array): boolean {
  const first = values[0];
  return values.some((value) => Math.abs(value - first) > 1e-6 * Math.abs(first));
}

/** Turns scores into z-scores times `loudness`, in place, NaN into 0; false where they have no spread, and nothing was done. */
export function toZScores(values: Float32Array, loudness = 1): boolean {
  const { mean, deviation } = spreadOf(values);
  if (deviation === 0) return false;
  const scale = loudness / deviation;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    values[i] = Number.isNaN(value) ? 0 : (value - mean) * scale;
  }
  return true;
}

/** Adds `weight` × z(values) to `sum`, in place. NaN counts as "average"; scores without spread add nothing. */
export function addZScores(sum: Float32Array, values: Float32Array, weight: number): Spread {
  const spread = spreadOf(values);
  if (spread.deviation === 0 || weight === 0) return spread;
  const scale = weight / spread.deviation;
  const { mean } = spread;
  for (let i = 0; i < sum.length; i++) {
    const value = values[i];
    if (!Number.isNaN(value)) sum[i] += (value - mean) * scale;
  }
  return spread;
}

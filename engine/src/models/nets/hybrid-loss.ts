/**
 * What the hybrid net is trained towards: stars as they were given; lists whose best films are not all alike; and expected
 * stars as far from each other as given ones, where a net that only minds its errors would hide near the mean. Source of lists
 * that are not all alike: intra-list similarity of C.-N. Ziegler et al., "Improving Recommendation Lists Through Topic
 * Diversification", WWW 2005, here as a gradient; the spread of stars is ours.
 */
import type { FilmInputs } from "./film-inputs.ts";
import { type Loss, squaredError } from "./training.ts";

export interface LossWeights {
  readonly diversity: number;
  readonly distribution: number;
}

export function hybridLoss(films: FilmInputs, { diversity, distribution }: LossWeights): Loss {
  return (expected, stars, people) => {
    const change = squaredError(expected, stars, people);
    if (distribution > 0) addDistribution(change, expected, stars, distribution);
    let from = 0;
    for (const { asked } of people) {
      const to = from + asked.length;
      if (diversity > 0 && asked.length > 1)
        addDiversity(change.subarray(from, to), expected.subarray(from, to), asked, films, diversity / people.length);
      from = to;
    }
    return change;
  };
}

/** weight · ((mean − mean)² + (deviation − deviation)²) of expected and given stars. */
function addDistribution(change: Float32Array, expected: Float32Array, stars: Float32Array, weight: number): void {
  const [ours, theirs] = [momentsOf(expected), momentsOf(stars)];
  const byMean = (2 * weight * (ours.mean - theirs.mean)) / expected.length;
  const byDeviation = (2 * weight * (ours.deviation - theirs.deviation)) / (expected.length * (ours.deviation || 1));
  for (let at = 0; at < change.length; at++) change[at] += byMean + byDeviation * (expected[at] - ours.mean);
}

/** weight · ‖Σ share · film‖², where shares are a softmax of the expected stars: 1 where the best films are all alike. */
function addDiversity(
  change: Float32Array,
  expected: Float32Array,
  asked: Int32Array,
  { values, width }: FilmInputs,
  weight: number,
): void {
  const rows = Array.from(asked, (film) => values.subarray(film * width, (film + 1) * width));
  const lengths = rows.map((row) => Math.hypot(...row) || 1);
  const highest = expected.reduce((most, value) => Math.max(most, value), -Infinity);
  const powers = expected.map((value) => Math.exp(value - highest));
  const all = powers.reduce((sum, value) => sum + value, 0);
  const centre = new Float64Array(width);
  for (const [at, row] of rows.entries())
    for (let k = 0; k < width; k++) centre[k] += (powers[at] / all / lengths[at]) * row[k];
  const slopes = rows.map((row, at) => {
    let product = 0;
    for (let k = 0; k < width; k++) product += centre[k] * row[k];
    return (2 * product) / lengths[at];
  });
  const mean = slopes.reduce((sum, slope, at) => sum + (powers[at] / all) * slope, 0);
  for (const [at, slope] of slopes.entries()) change[at] += weight * (powers[at] / all) * (slope - mean);
}

function momentsOf(values: Float32Array) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}

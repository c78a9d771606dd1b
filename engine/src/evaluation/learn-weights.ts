/**
 * Weights of a sum of z-scores, learned so that the film that a person meant stands high: listwise likelihood (a softmax
 * over the whole catalogue) climbed by Adam. Source: Z. Cao et al., "Learning to Rank: From Pairwise Approach to Listwise
 * Approach", ICML 2007; D. Kingma, J. Ba, "Adam", ICLR 2015.
 */

/** One judged request: each part's scores over the catalogue, the film that was meant, and rows that cannot appear. */
export interface JudgedRequest {
  readonly parts: readonly Float32Array[];
  readonly target: number;
  readonly hidden: ReadonlySet<number>;
}

export interface LearningOptions {
  readonly steps?: number;
  /** Pull towards zero, per squared weight. */
  readonly decay?: number;
}

export function learnWeights(
  requests: readonly JudgedRequest[],
  { steps = 60, decay = 0.02 }: LearningOptions = {},
): number[] {
  const size = requests[0]?.parts.length ?? 0;
  const weights = new Array<number>(size).fill(0.5);
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => -decay * weight);
    for (const request of requests) {
      const slope = slopeOf(request, weights);
      for (let k = 0; k < size; k++) gradient[k] += slope[k] / requests.length;
    }
    for (let k = 0; k < size; k++) {
      mean[k] = 0.9 * mean[k] + 0.1 * gradient[k];
      square[k] = 0.99 * square[k] + 0.01 * gradient[k] ** 2;
      weights[k] += (0.1 * (mean[k] / (1 - 0.9 ** step))) / (Math.sqrt(square[k] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** Weighted sum of a request's parts; hidden rows are NaN. */
export function blended({ parts, hidden }: JudgedRequest, weights: readonly number[]): Float32Array {
  const sum = new Float32Array(parts[0].length);
  for (const [k, part] of parts.entries())
    for (let row = 0; row < sum.length; row++) sum[row] += weights[k] * part[row];
  for (const row of hidden) sum[row] = Number.NaN;
  return sum;
}

/** Gradient of log softmax at the target: its own parts minus the expected ones. */
function slopeOf(request: JudgedRequest, weights: readonly number[]): number[] {
  const scores = blended(request, weights);
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  const expected = weights.map(() => 0);
  let total = 0;
  for (let row = 0; row < scores.length; row++) {
    const chance = Math.exp(scores[row] - highest);
    // Rows without a real chance change nothing and cost most of the time; NaN fails the comparison too.
    if (!(chance > 1e-9)) continue;
    total += chance;
    for (let k = 0; k < expected.length; k++) expected[k] += chance * request.parts[k][row];
  }
  return request.parts.map((part, k) => part[request.target] - expected[k] / total);
}

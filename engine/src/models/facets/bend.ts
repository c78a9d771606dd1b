/**
 * From what a linear model says to a strength that can be expected: a logistic curve between 0 and 3, fitted to means.
 * Source: L. Papke, J. Wooldridge, "Econometric Methods for Fractional Response Variables", J. Applied Econometrics 11 (1996).
 */
export interface Bend {
  readonly start: number;
  readonly slope: number;
}

export const bend = ({ start, slope }: Bend, guess: number): number => 3 / (1 + Math.exp(-(start + slope * guess)));

/** By Newton's steps; a slope below 0 would say that the guesses are worse than none, and is 0. */
export function bendOf(guesses: ArrayLike<number>, truths: ArrayLike<number>): Bend {
  let [start, slope] = [0, 0];
  for (let step = 0; step < newtonSteps; step++) {
    // A whisker of prior keeps a facet that all films have, or none, finite.
    let [g0, g1, h00, h01, h11] = [-prior * start, -prior * slope, prior, 0, prior];
    for (let at = 0; at < guesses.length; at++) {
      const guess = guesses[at];
      const share = bend({ start, slope }, guess) / 3;
      const error = truths[at] / 3 - share;
      const weight = share * (1 - share);
      g0 += error;
      g1 += error * guess;
      h00 += weight;
      h01 += weight * guess;
      h11 += weight * guess * guess;
    }
    const determinant = h00 * h11 - h01 * h01;
    start += limited((h11 * g0 - h01 * g1) / determinant);
    slope += limited((h00 * g1 - h01 * g0) / determinant);
  }
  return slope >= 0 ? { start, slope } : { start: flatStart(truths), slope: 0 };
}

const newtonSteps = 25;
const prior = 0.02;
/** Far from the solution a whole step may leap over it. */
const limited = (step: number) => Math.max(-2, Math.min(2, step));

function flatStart(truths: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < truths.length; at++) sum += truths[at] / 3;
  const share = Math.min(0.999, Math.max(0.001, sum / Math.max(1, truths.length)));
  return Math.log(share / (1 - share));
}

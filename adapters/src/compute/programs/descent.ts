/**
 * Descent by a team, after R. Gemulla et al., KDD 2011: in round r member p takes its people with part p + r of the films,
 * so that members never touch the same row. The same bits for the same count of threads.
 */
import type { Member } from "../member.ts";

export interface DescentPlan {
  readonly people: number;
  readonly films: number;
  readonly entries: number;
  /** A multiple of 4. */
  readonly width: number;
  readonly epochs: number;
  readonly learningRate: number;
  readonly regularization: number;
  readonly mean: number;
  /** Bounds of each member's people, and of the parts of the films. */
  readonly personBounds: readonly number[];
  readonly filmBounds: readonly number[];
  readonly offsets: number;
  readonly indices: number;
  readonly values: number;
  readonly personFactors: number;
  readonly filmFactors: number;
  readonly personBiases: number;
  readonly filmBiases: number;
  /** Sums of squared errors, 64 bits, for each epoch and member. */
  readonly squares: number;
}

/** People whose ratings are worked through in one call. */
const chunk = 2048;

/** Units of progress: thousands of entries. */
export const descentTotal = ({ epochs, entries }: Pick<DescentPlan, "epochs" | "entries">): number =>
  (epochs * entries) / 1000;

export function* descentProgram(member: Member, plan: DescentPlan): Generator<number, void> {
  const { kernels, buffer, place, count } = member;
  const { people, width, epochs, personBounds, filmBounds } = plan;
  const offsets = new Int32Array(buffer, plan.offsets, people + 1);
  const squares = new Float64Array(buffer, plan.squares, epochs * count);
  const data = [plan.offsets, plan.indices, plan.values, plan.personFactors, plan.filmFactors];
  const biases = [plan.personBiases, plan.filmBiases];
  const settings = [width, plan.mean, plan.learningRate, plan.regularization];
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let round = 0; round < count; round++) {
      const part = (place + round) % count;
      for (let from = personBounds[place]; from < personBounds[place + 1]; from += chunk) {
        const to = Math.min(from + chunk, personBounds[place + 1]);
        const block = [from, to, filmBounds[part], filmBounds[part + 1]];
        squares[epoch * count + place] += kernels.descend(...data, ...biases, ...block, ...settings);
        yield (offsets[to] - offsets[from]) / (1000 * count);
      }
      member.barrier();
    }
}

/** SVD++ by one member: every rating moves what all films of a person say, so people follow each other. */
import type { Member } from "../member.ts";

export interface ImplicitDescentPlan {
  readonly people: number;
  readonly films: number;
  readonly entries: number;
  /** A multiple of 4. */
  readonly width: number;
  readonly epochs: number;
  readonly learningRate: number;
  readonly regularization: number;
  readonly mean: number;
  readonly offsets: number;
  readonly indices: number;
  readonly values: number;
  readonly personFactors: number;
  readonly filmFactors: number;
  readonly marks: number;
  readonly personBiases: number;
  readonly filmBiases: number;
  /** Two vectors. */
  readonly scratch: number;
  /** Sums of squared errors, 64 bits, for each epoch. */
  readonly squares: number;
}

/** Ratings that are worked through in one call, about; a few milliseconds. */
const chunk = 20_000;

/** Units of progress: thousands of entries. */
export const implicitDescentTotal = ({ epochs, entries }: Pick<ImplicitDescentPlan, "epochs" | "entries">): number =>
  (epochs * entries) / 1000;

export function* implicitDescentProgram(
  { kernels, buffer }: Member,
  plan: ImplicitDescentPlan,
): Generator<number, void> {
  const { people, width, epochs } = plan;
  const offsets = new Int32Array(buffer, plan.offsets, people + 1);
  const squares = new Float64Array(buffer, plan.squares, epochs);
  const data = [plan.offsets, plan.indices, plan.values, plan.personFactors, plan.filmFactors, plan.marks];
  const places = [plan.personBiases, plan.filmBiases, plan.scratch];
  const settings = [width, plan.mean, plan.learningRate, plan.regularization];
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let from = 0, to = 0; from < people; from = to) {
      while (to < people && offsets[to] - offsets[from] < chunk) to++;
      squares[epoch] += kernels.descendImplicit(...data, ...places, from, to, ...settings);
      yield (offsets[to] - offsets[from]) / 1000;
    }
}

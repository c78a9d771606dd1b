/**
 * Adam with decoupled decay of weights. Sources: D. Kingma and J. Ba, "Adam: a Method for Stochastic Optimization",
 * ICLR 2015; I. Loshchilov and F. Hutter, "Decoupled Weight Decay Regularization", ICLR 2019.
 */
import type { Parameter } from "./layers.ts";

const [keepMean, keepSquare, tiny] = [0.9, 0.999, 1e-8];

export interface Descent {
  /** Down the gradients that have gathered, which are then 0 again. */
  step(): void;
  /** All that it remembers, the very arrays: written over by each step, and to be written over where it goes on. */
  readonly memory: readonly (Float32Array | Uint32Array)[];
}

export function adam(parameters: readonly Parameter[], learningRate: number): Descent {
  const moments = parameters.map(({ values }) => [new Float32Array(values.length), new Float32Array(values.length)]);
  /** Of each row of a table: the step that moved it last. */
  const lasts = parameters.map(({ values, table }) => table && new Uint32Array(values.length / table.width));
  /** Of steps, one number. */
  const taken = new Uint32Array(1);
  function step(): void {
    const steps = ++taken[0];
    const rate = (learningRate * Math.sqrt(1 - keepSquare ** steps)) / (1 - keepMean ** steps);
    for (const [which, { values, gradient, decay, table }] of parameters.entries()) {
      const [mean, square] = moments[which];
      const last = lasts[which];
      const move = (from: number, to: number, gap: number) => {
        const kept = (1 - learningRate * decay) ** gap;
        const [keptMean, keptSquare] = [keepMean ** gap, keepSquare ** gap];
        for (let at = from; at < to; at++) {
          const slope = gradient[at];
          mean[at] = keptMean * mean[at] + (1 - keepMean) * slope;
          square[at] = keptSquare * square[at] + (1 - keepSquare) * slope * slope;
          values[at] = kept * values[at] - (rate * mean[at]) / (Math.sqrt(square[at]) + tiny);
          gradient[at] = 0;
        }
      };
      if (table === undefined || last === undefined) {
        move(0, values.length, 1);
        continue;
      }
      // Rows that a batch did not meet catch up with their decay when one meets them again.
      for (const row of table.touched) {
        move(row * table.width, (row + 1) * table.width, steps - last[row]);
        last[row] = steps;
      }
      table.touched.clear();
    }
  }
  return { step, memory: [taken, ...moments.flat(), ...lasts.flatMap((last) => last ?? [])] };
}

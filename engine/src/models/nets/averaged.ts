/**
 * Weights averaged over the last passes, which generalise better than those of any moment. Source: B. Polyak and
 * A. Juditsky, "Acceleration of Stochastic Approximation by Averaging", SIAM J. Control and Optimization 30 (1992).
 */
import type { Parameter } from "./layers.ts";

export interface Averaged {
  /** Takes the present values into the average. */
  take(): void;
  /** All that it remembers, the very arrays. */
  readonly memory: readonly (Float32Array | Uint32Array)[];
  /** What `work` gives with the average in place of the present values, which are there again afterwards. */
  during<T>(work: () => T): T;
}

/** `keep` is the share of the average that stays with each taking, once there have been many. */
export function averagedWeights(parameters: readonly Parameter[], keep: number): Averaged {
  const averages = parameters.map(({ values }) => values.slice());
  /** One number. */
  const taken = new Uint32Array(1);
  return {
    memory: [taken, ...averages],
    take() {
      const takings = ++taken[0];
      const kept = Math.min(keep, takings / (10 + takings));
      for (const [which, { values }] of parameters.entries()) {
        const average = averages[which];
        for (let at = 0; at < average.length; at++) average[at] += (1 - kept) * (values[at] - average[at]);
      }
    },
    during(work) {
      const present = parameters.map(({ values }) => values.slice());
      for (const [which, { values }] of parameters.entries()) values.set(averages[which]);
      try {
        return work();
      } finally {
        for (const [which, { values }] of parameters.entries()) values.set(present[which]);
      }
    },
  };
}

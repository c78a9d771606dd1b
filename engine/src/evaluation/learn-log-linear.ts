/** Multinomial logistic regression over named features: AdaGrad with a pull to zero. */
import type { Weights } from "../reading/log-linear.ts";

export interface Example {
  readonly features: ReadonlySet<string>;
  readonly choice: number;
  /** How often it counts. */
  readonly weight?: number;
}

export interface Learning {
  readonly rounds?: number;
  readonly rate?: number;
  /** Strength of the pull to zero, an example. */
  readonly pull?: number;
  /** Examples in which a feature is seen at least, so that it counts. */
  readonly fewest?: number;
}

/** Weights of each feature for each of `count` choices. */
export function learnWeights(
  examples: readonly Example[],
  count: number,
  { rounds = 40, rate = 0.3, pull = 3e-4, fewest = 1 }: Learning = {},
): Weights {
  const { names, rows } = numbered(examples, fewest);
  const weights = new Float64Array(names.length * count);
  const slopes = new Float64Array(names.length * count);
  const chances = new Float64Array(count);
  for (let round = 0; round < rounds; round++)
    for (let place = 0; place < examples.length; place++) {
      // Another order each round, the same every time: a step that shares no divisor with most lengths.
      const at = (place * 7919 + round * 31) % examples.length;
      const { choice, weight = 1, features } = examples[at];
      const row = rows[at];
      chances.fill(0);
      for (const feature of row) for (let one = 0; one < count; one++) chances[one] += weights[feature * count + one];
      const most = Math.max(...chances);
      let sum = 0;
      for (let one = 0; one < count; one++) sum += chances[one] = Math.exp(chances[one] - most);
      for (let one = 0; one < count; one++) {
        const error = weight * (chances[one] / sum - (one === choice ? 1 : 0));
        for (const feature of row) {
          const own = feature * count + one;
          const gradient = error + pull * weights[own] * features.size;
          slopes[own] += gradient ** 2;
          weights[own] -= (rate * gradient) / Math.sqrt(slopes[own] + 1e-6);
        }
      }
    }
  return new Map(names.map((name, at) => [name, weights.slice(at * count, (at + 1) * count)]));
}

/** Each example's features by number, the empty name first; rare ones left out. */
function numbered(examples: readonly Example[], fewest: number) {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = ["", ...[...counts].flatMap(([name, seen]) => (seen >= fewest ? [name] : []))];
  const numbers = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) =>
    Int32Array.from([0, ...[...features].flatMap((name) => numbers.get(name) ?? [])]),
  );
  return { names, rows };
}

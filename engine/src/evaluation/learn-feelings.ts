/** Multinomial logistic regression over named features: AdaGrad with a pull to zero. */
import { chancesOf, type FeltWeights } from "../reading/mentions/felt/model.ts";

export interface FeltExample {
  readonly features: ReadonlySet<string>;
  readonly choice: number;
  /** How often it counts. */
  readonly weight?: number;
}

export interface FeltLearning {
  readonly rounds?: number;
  readonly rate?: number;
  /** Strength of the pull to zero, an example. */
  readonly pull?: number;
}

/** Weights of each feature for each of `count` choices. */
export function learnFelt(
  examples: readonly FeltExample[],
  count: number,
  { rounds = 40, rate = 0.3, pull = 3e-4 }: FeltLearning = {},
): FeltWeights {
  const weights = new Map<string, Float64Array>();
  const slopes = new Map<string, Float64Array>();
  const rowOf = (rows: Map<string, Float64Array>, name: string) => {
    const row = rows.get(name) ?? new Float64Array(count);
    rows.set(name, row);
    return row;
  };
  for (let round = 0; round < rounds; round++)
    for (let place = 0; place < examples.length; place++) {
      // Another order each round, the same every time: a step that shares no divisor with most lengths.
      const { features, choice, weight = 1 } = examples[(place * 7919 + round * 31) % examples.length];
      const chances = chancesOf(weights, features, count);
      for (const name of ["", ...features]) {
        const [row, slope] = [rowOf(weights, name), rowOf(slopes, name)];
        for (let one = 0; one < count; one++) {
          const gradient = weight * (chances[one] - (one === choice ? 1 : 0)) + pull * row[one] * features.size;
          slope[one] += gradient ** 2;
          row[one] -= (rate * gradient) / Math.sqrt(slope[one] + 1e-6);
        }
      }
    }
  return weights;
}

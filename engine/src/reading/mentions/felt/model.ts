/**
 * Who feels what about a film, and whether it was seen: three multinomial logistic models over what is seen around it
 * (features.ts). Their weights are learned, and printed beside the rules alone, by `npm run learn:feelings`.
 */
import { Feeling, Seen } from "@matinee/core";

/** What each model chooses from; "none" and "untold" first. */
export const choices = {
  feeling: ["none", ...Feeling.options],
  theirs: ["mine", "theirs"],
  seen: ["untold", ...Seen.options],
} as const;
export type Asked = keyof typeof choices;
export const asked = ["feeling", "theirs", "seen"] as const;

/** Feature → its weight for each choice. */
export type FeltWeights = ReadonlyMap<string, ArrayLike<number>>;
export type FeltModel = Readonly<Record<Asked, Pick<FeltWeights, "get">>>;

/** Chances of each choice. */
export function chancesOf(weights: Pick<FeltWeights, "get">, features: Iterable<string>, count: number): Float64Array {
  const scores = new Float64Array(count);
  const add = (name: string) => {
    const row = weights.get(name);
    if (row !== undefined) for (let choice = 0; choice < count; choice++) scores[choice] += row[choice];
  };
  add("");
  for (const name of features) add(name);
  const most = Math.max(...scores);
  let sum = 0;
  for (let choice = 0; choice < count; choice++) sum += scores[choice] = Math.exp(scores[choice] - most);
  return scores.map((value) => value / sum);
}

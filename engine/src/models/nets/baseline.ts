/**
 * What is expected of a rating before taste is asked: mean + bias of the film + bias of the person, both shrunk towards 0.
 * Source: Y. Koren, "Factor in the Neighbors", TKDD 4 (2010), section 2.1.
 */
import type { Interactions } from "@matinee/core";

export interface Baseline {
  readonly mean: number;
  readonly filmBiases: Float32Array;
}

const shrinkage = 5;

/** Both biases in turns, until they hardly move. */
export function baselineOf(interactions: Interactions, films: number): Baseline {
  let [sum, count] = [0, 0];
  for (let person = 0; person < interactions.people; person++)
    for (const stars of interactions.of(person).stars) [sum, count] = [sum + stars, count + 1];
  const mean = count === 0 ? 0 : sum / count;
  const filmBiases = new Float32Array(films);
  for (let round = 0; round < 10; round++) {
    const [sums, counts] = [new Float64Array(films), new Float64Array(films)];
    for (let person = 0; person < interactions.people; person++) {
      const { items, stars } = interactions.of(person);
      const own = personBias({ mean, filmBiases }, items, stars);
      items.forEach((item, at) => {
        sums[item] += stars[at] - mean - own;
        counts[item]++;
      });
    }
    for (let item = 0; item < films; item++) filmBiases[item] = sums[item] / (counts[item] + shrinkage);
  }
  return { mean, filmBiases };
}

/** How much kinder a person is than others are to the same films. */
export function personBias({ mean, filmBiases }: Baseline, items: ArrayLike<number>, stars: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < items.length; at++) sum += stars[at] - mean - filmBiases[items[at]];
  return sum / (items.length + shrinkage);
}

/** Films by who saw them: the leading directions of people × films, unit rows. Simulated people know no facets. */
import { type Dataset, type Interactions, interactionsOf } from "@matinee/core";
import { seenMatrix } from "../../dataset/matrix.ts";
import { truncatedSvd } from "../../math/svd.ts";

export interface RaterFactors {
  readonly rank: number;
  /** Films × rank. */
  readonly rows: Float32Array;
}

export function raterFactors({ catalog, interactions, simulated }: Dataset, seed: number): RaterFactors {
  if (simulated || interactions.count === 0) return { rank: 0, rows: new Float32Array(0) };
  const seen = seenMatrix(someOf(interactions), catalog.size);
  for (let person = 0; person < seen.rows; person++) {
    const [start, end] = [seen.offsets[person], seen.offsets[person + 1]];
    if (end > start) seen.values.fill(1 / Math.sqrt(end - start), start, end);
  }
  const { rank, right, values } = truncatedSvd(seen, dimensions, { seed, rounds: 2 });
  const rows = new Float32Array(catalog.size * rank);
  for (let item = 0; item < catalog.size; item++) {
    let squares = fewRaters;
    for (let k = 0; k < rank; k++) squares += (right[item * rank + k] * values[k]) ** 2;
    for (let k = 0; k < rank; k++) rows[item * rank + k] = (right[item * rank + k] * values[k]) / Math.sqrt(squares);
  }
  return { rank, rows };
}

const dimensions = 32;
/** Draws films that hardly anybody saw towards no direction. */
const fewRaters = 1e-3;

/** Every so many-th person, so that a large set costs no more than a middling one. */
function someOf(interactions: Interactions): Interactions {
  const step = Math.ceil(interactions.count / mostRatings);
  if (step === 1) return interactions;
  const people = Array.from({ length: Math.ceil(interactions.people / step) }, (_, at) => interactions.of(at * step));
  const offsets = new Int32Array(people.length + 1);
  people.forEach(({ items }, at) => {
    offsets[at + 1] = offsets[at] + items.length;
  });
  const items = new Int32Array(offsets[people.length]);
  const stars = new Float32Array(items.length);
  people.forEach((own, at) => {
    items.set(own.items, offsets[at]);
    stars.set(own.stars, offsets[at]);
  });
  return interactionsOf(offsets, items, stars);
}

const mostRatings = 2_000_000;

/** Stars told by biases alone, of films and of people: what answers until a better model of stars is learned. */
import { type Dataset, type Interactions, interactionsOf, quietRun } from "@matinee/core";
import { readyModel } from "../models/ready.ts";
import { predictedStars, type StarPredictor } from "../models/stars-with-interval.ts";

/** Fewer ratings tell nothing of how far expected stars are off. */
export const fewestForStars = 1000;
/** Of more ratings every second person is looked at, or every third: nobody waits for the others. */
const most = 2_000_000;

export interface StarsMeanwhile {
  readonly id: string;
  readonly model: StarPredictor;
}

/** Takes moments, the longest a second. */
export async function starsMeanwhile(data: Dataset): Promise<StarsMeanwhile> {
  const few = { ...data, interactions: sampled(data.interactions) };
  const { id, model } = await readyModel(
    { algorithm: predictedStars, settings: { model: "bias" }, seed: 1 },
    few,
    quietRun(),
  );
  return { id, model: model() };
}

function sampled(all: Interactions): Interactions {
  const step = Math.ceil(all.count / most);
  if (step <= 1) return all;
  const people = Array.from({ length: Math.ceil(all.people / step) }, (_, at) => all.of(at * step));
  const offsets = new Int32Array(people.length + 1);
  for (const [at, { items }] of people.entries()) offsets[at + 1] = offsets[at] + items.length;
  const items = new Int32Array(offsets[people.length]);
  const stars = new Float32Array(items.length);
  for (const [at, own] of people.entries()) {
    items.set(own.items, offsets[at]);
    stars.set(own.stars, offsets[at]);
  }
  return interactionsOf(offsets, items, stars);
}

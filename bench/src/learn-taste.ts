/**
 * `npm run learn:taste`: the weights of engine/src/ranking/taste-weights.ts, from ml-latest-small with introductions. Of two
 * training parts of `eval:small` a share of the ratings is held back once more; people enter with what is left, and again with
 * a few ratings of it. Test parts are never looked at.
 */
import type { Ratings } from "@matinee/core";
import { learnedTaste, learnTaste, type Occasion, perItem, prepare, randomOf, trainingPart, validationOf } from "@matinee/engine";
import { introducedDataset } from "./datasets.ts";
import { benchArguments } from "./report.ts";

const { data } = benchArguments();
const dataset = await introducedDataset(data);
if (dataset !== undefined) {
  const learned = learnedTaste.map(() => [] as Record<string, number>[]);
  for (const outer of perItem(0.75, [1, 2]).folds(dataset.interactions, dataset.catalog.size)) {
    const [inner] = validationOf(outer, perItem(0.85, [9])).folds(dataset.interactions, dataset.catalog.size);
    const prepared = await prepare(trainingPart(dataset, inner));
    const random = randomOf(3);
    const buckets = learnedTaste.map(() => [] as Occasion[]);
    for (let person = 0; person < inner.train.people; person++) {
      const held = inner.test.of(person).items;
      if (held.length === 0) continue;
      const whole = inner.train.of(person);
      const few = someOf(whole, [2, 4, 8, 12, 25, 60][Math.floor(6 * random())], random);
      for (const history of [whole, few])
        buckets[learnedTaste.findIndex(({ upTo }) => history.items.length <= upTo)].push({ history, held });
    }
    buckets.forEach((occasions, at) => {
      const weights = learnTaste(prepared, occasions);
      learned[at].push(weights);
      console.error(`${outer.name}, up to ${learnedTaste[at].upTo}: ${occasions.length} histories, ${told(weights)}`);
    });
  }
  learned.forEach((folds, at) => {
    const mean = Object.fromEntries(
      Object.keys(folds[0]).map((part) => [part, folds.reduce((sum, one) => sum + one[part], 0) / folds.length]),
    );
    console.log(`{ upTo: ${learnedTaste[at].upTo}, ${told(mean)} },`);
  });
}

function told(weights: Readonly<Record<string, number>>): string {
  const parts = Object.entries(weights).map(([part, weight]) => `${part}: ${weight.toFixed(2)}`);
  return parts.join(", ");
}

/** So many ratings by chance. */
function someOf({ items, stars }: Ratings, count: number, random: () => number): Ratings {
  const places = Array.from(items.keys())
    .map((at) => ({ at, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ at }) => at);
  return { items: Int32Array.from(places, (at) => items[at]), stars: Float32Array.from(places, (at) => stars[at]) };
}

/**
 * `npm run learn:taste`: the weights of engine/src/ranking/taste-weights.ts, from ml-latest-small with introductions. Of the
 * training part of `eval:small`'s first split a share of the ratings is held back once more; people enter with what is left,
 * and again with a few ratings of it. Test parts are never looked at.
 */
import type { Ratings } from "@matinee/core";
import {
  learnedTaste,
  learnTaste,
  type Occasion,
  perItem,
  prepare,
  randomOf,
  trainingPart,
  validationOf,
} from "@matinee/engine";
import { introducedDataset } from "./datasets.ts";
import { benchArguments } from "./report.ts";

const { data } = benchArguments();
const dataset = await introducedDataset(data);
if (dataset !== undefined) {
  const films = dataset.catalog.size;
  const [outer] = perItem(0.75, [1]).folds(dataset.interactions, films);
  const [inner] = validationOf(outer, perItem(0.8, [9])).folds(dataset.interactions, films);
  const prepared = await prepare(trainingPart(dataset, inner));
  const random = randomOf(3);
  const groups = learnedTaste.map(() => [] as Occasion[]);
  for (let person = 0; person < inner.train.people; person++) {
    const held = inner.test.of(person).items;
    if (held.length === 0) continue;
    const whole = inner.train.of(person);
    const few = someOf(whole, [2, 4, 8, 12, 25, 60][Math.floor(6 * random())], random);
    for (const history of whole.items.length === few.items.length ? [whole] : [whole, few])
      groups[learnedTaste.findIndex(({ upTo }) => history.items.length <= upTo)].push({ history, held });
  }
  groups.forEach((occasions, at) => {
    const { upTo, ...usual } = learnedTaste[at];
    const { weights, ndcg, before } = learnTaste(prepared, occasions, usual);
    const told = Object.entries(weights).map(([part, weight]) => `${part}: ${weight}`);
    const gain = `${occasions.length} histories, NDCG@10 ${before.toFixed(4)} → ${ndcg.toFixed(4)}`;
    console.log(`{ upTo: ${upTo}, ${told.join(", ")} }, // ${gain}`);
  });
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

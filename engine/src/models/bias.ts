/**
 * Biases alone: a rating is the mean of all, what the film gets beside it, and what the person gives beside it; each drawn
 * towards 0 as if so many more ratings said nothing. The floor of all models that tell stars. Source: Y. Koren, "Factor in
 * the Neighbors: Scalable and Accurate Collaborative Filtering", ACM TKDD 4(1), 2010, section 2.1.
 */
import type { Algorithm, Dataset, Recommender } from "@matinee/core";
import { z } from "zod";

const BiasConfig = z.object({
  filmDamping: z.number().min(0).max(1e6).default(5).describe("ratings that are taken to say nothing of a film"),
  personDamping: z.number().min(0).max(1e6).default(5).describe("ratings that are taken to say nothing of a person"),
  epochs: z.int().positive().max(1000).default(10).describe("turns in which films and people are told apart"),
});
type BiasConfig = z.infer<typeof BiasConfig>;

export const bias: Algorithm<BiasConfig> = {
  name: "bias",
  tells: "stars",
  config: BiasConfig,
  async fit(data, config) {
    const mean = meanOf(data);
    const films = new Float64Array(data.catalog.size);
    const people = new Float64Array(data.interactions.people);
    for (let epoch = 0; epoch < config.epochs; epoch++) {
      tell(films, data, config.filmDamping, (stars, person) => stars - mean - people[person], "film");
      tell(people, data, config.personDamping, (stars, _, film) => stars - mean - films[film], "person");
    }
    return biased({ mean, films: Float32Array.from(films), damping: config.personDamping });
  },
  load: ({ meta, arrays }) =>
    biased({ mean: Number(meta.mean), films: arrays.films as Float32Array, damping: Number(meta.damping) }),
};

interface Biases {
  readonly mean: number;
  readonly films: Float32Array;
  /** Of people. */
  readonly damping: number;
}

function biased({ mean, films, damping }: Biases): Recommender {
  return {
    foldIn({ items, stars }) {
      let left = 0;
      for (let at = 0; at < items.length; at++) left += stars[at] - mean - films[items[at]];
      const level = mean + (items.length === 0 ? 0 : left / (items.length + damping));
      return {
        scores: () => films.map((value) => level + value),
        scoresOf: (some) => Float32Array.from(some, (item) => level + films[item]),
      };
    },
    save: () => ({ meta: { mean, damping }, arrays: { films } }),
  };
}

function meanOf({ interactions }: Dataset): number {
  let sum = 0;
  for (let person = 0; person < interactions.people; person++)
    for (const stars of interactions.of(person).stars) sum += stars;
  return interactions.count === 0 ? 0 : sum / interactions.count;
}

/** Sets the biases of one side to the damped means of what the other leaves; overwrites them. */
function tell(
  biases: Float64Array,
  { interactions }: Dataset,
  damping: number,
  leftOf: (stars: number, person: number, film: number) => number,
  side: "film" | "person",
): void {
  const counts = new Float64Array(biases.length).fill(damping);
  biases.fill(0);
  for (let person = 0; person < interactions.people; person++) {
    const { items, stars } = interactions.of(person);
    for (let at = 0; at < items.length; at++) {
      const row = side === "film" ? items[at] : person;
      biases[row] += leftOf(stars[at], person, items[at]);
      counts[row]++;
    }
  }
  for (let row = 0; row < biases.length; row++) biases[row] /= counts[row] || 1;
}

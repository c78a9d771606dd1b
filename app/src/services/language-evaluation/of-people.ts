/** People of the data set: half of what each rated is told, the other half judges what was made of it. */
import { type Dataset, interactionsOf } from "@matinee/core";
import {
  cardOf,
  describePerson,
  type LikedFilms,
  profiledWell,
  randomOf,
  summarisedWell,
  summariseTaste,
} from "@matinee/engine";
import { kinds } from "../generating/kinds.ts";
import { directTask } from "./direct.ts";
import { type Sampling, sampled } from "./sampling.ts";
import type { Trial, TriedTask } from "./trial.ts";

/** Stars from which a film was liked. */
const good = 4;
/** Liked films without which there is too little to tell, and to judge by. */
const leastLiked = 6;

interface Halved {
  readonly person: number;
  /** Places among the person's ratings. */
  readonly told: readonly number[];
  readonly liked: readonly number[];
}

export function tasksOfPeople(trial: Trial, sampling: Sampling): readonly TriedTask[] {
  const { data } = trial;
  const halved = sampled(
    Array.from({ length: data.interactions.people }, (_, person) => person).filter(
      (person) => data.interactions.of(person).stars.filter((stars) => stars >= good).length >= leastLiked,
    ),
    sampling,
  ).map((person) => halvedRatings(data, person, sampling.seed ?? 1));
  const told = toldAlone(data, halved);
  const truths = halved.map((one) => truthOf(data, one, sampling.seed ?? 1));
  const given = { reviews: new Map() };
  const tastes = [...kinds.preferences.rows(told, given)].map(({ input }, at) => ({ input, truth: truths[at] }));
  const people = [...kinds.profiles.rows(told, given)].map(({ input }, at) => ({ input, truth: truths[at] }));
  const isJudged = ({ truth: { liked, others } }: { readonly truth: LikedFilms }) =>
    liked.length > 0 && others.length > 0;
  return [
    directTask(summariseTaste, summarisedWell, tastes.filter(isJudged), async (one) => one, trial),
    directTask(describePerson, profiledWell, people.filter(isJudged), async (one) => one, trial),
  ];
}

function halvedRatings({ interactions }: Dataset, person: number, seed: number): Halved {
  const { items, stars } = interactions.of(person);
  const random = randomOf(seed + person);
  const places = Array.from(items.keys(), (at) => ({ at, draw: random() })).sort((a, b) => a.draw - b.draw);
  const half = places.length >> 1;
  return {
    person,
    told: places.slice(0, half).map(({ at }) => at),
    liked: places.slice(half).flatMap(({ at }) => (stars[at] >= good ? [items[at]] : [])),
  };
}

/** A data set of these people, in their order, that has nothing but what is told of them. */
function toldAlone(data: Dataset, halved: readonly Halved[]): Dataset {
  const offsets = [0];
  const [items, stars]: [number[], number[]] = [[], []];
  for (const { person, told } of halved) {
    const own = data.interactions.of(person);
    for (const at of told) {
      items.push(own.items[at]);
      stars.push(own.stars[at]);
    }
    offsets.push(items.length);
  }
  const traits = data.personTraits?.();
  const { personIds: _, personTraits: __, ...rest } = data;
  return {
    ...rest,
    interactions: interactionsOf(Int32Array.from(offsets), Int32Array.from(items), Float32Array.from(stars)),
    ...(traits !== undefined && { personTraits: () => halved.map(({ person }) => traits[person]) }),
  };
}

/**
 * Films that the person liked and that are not told, and as many that they did not rate, drawn as often as others rated them: so
 * that fame alone tells nothing.
 */
function truthOf({ catalog, interactions }: Dataset, { person, liked }: Halved, seed: number): LikedFilms {
  const traits = (item: number) => {
    const { genres, facets, tags } = cardOf(catalog.movie(item));
    return [...genres, ...(facets ?? tags)];
  };
  const own = new Set(interactions.of(person).items);
  const random = randomOf(seed + interactions.people + person);
  const others: number[] = [];
  for (let tries = 0; others.length < liked.length && tries < 100 * liked.length; tries++) {
    const { items } = interactions.of(Math.floor(random() * interactions.people));
    const item = items[Math.floor(random() * items.length)];
    if (item !== undefined && !own.has(item)) others.push(item);
  }
  return { liked: liked.map(traits), others: others.map(traits) };
}

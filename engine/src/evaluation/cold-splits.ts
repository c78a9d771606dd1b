/**
 * The cold ends of a data set: people whom a model never met, of whom a few ratings and what they say of themselves are known,
 * and films that nobody has rated.
 */
import type { Interactions, Ratings } from "@matinee/core";
import { raterCounts } from "../dataset/matrix.ts";
import { randomOf } from "../math/random.ts";
import { rowSet } from "../math/row-set.ts";
import { type Fold, foldOf, marked, type Splitting } from "./fold.ts";

export interface NewcomerOptions {
  /** With how many ratings somebody enters. */
  readonly known: number;
  /** People are dealt into so many parts; each is met once by what was learned from the others. */
  readonly parts: number;
  /** Alone, where settings are chosen. */
  readonly only?: number;
  readonly seed?: number;
  /** So many ratings of a person may be known at most, whatever is known: what they are judged by is the same for all. */
  readonly mostKnown?: number;
}

const usuallyKnown = 5;

/** Of the others this share is only spoken of: what somebody says of their taste rests on it, and it is not judged. */
const toldShare = 0.3;

/** Fewer ratings leave too little to judge by. */
const fewest = 15;

/**
 * People who are never learned from. Of each the ratings stand in one order by chance: the first few are known, some of the
 * others are spoken of, the rest is judged, so that one person is judged by the same films however much is known of them.
 */
export const newcomers = ({ known, parts, only, seed = 1, mostKnown = usuallyKnown }: NewcomerOptions): Splitting => ({
  name: `people never learned from, known by ${known} ratings, dealt into ${parts} parts, seed ${seed}`,
  *folds(all) {
    for (let part = 0; part < parts; part++) {
      if (only !== undefined && part !== only) continue;
      const marks = new Uint8Array(all.count);
      for (let person = 0, from = 0; person < all.people; from += all.of(person).items.length, person++) {
        const count = all.of(person).items.length;
        if (person % parts !== part || count < fewest) continue;
        const { order, judgedFrom } = orderOf(count, person, seed, mostKnown);
        order.forEach((at, place) => {
          marks[from + at] = place < known ? history : place < judgedFrom ? spoken : judged;
        });
      }
      yield { ...foldOf(`part ${part + 1}`, all, marks), histories: marked(all, marks, history) };
    }
  },
});

const [judged, history, spoken] = [1, 2, 3];

/** What a person speaks of when they say what they like, by the same deal as `newcomers`: never known, never judged. */
export function spokenOf(all: Interactions, person: number, seed = 1, mostKnown = usuallyKnown): Ratings {
  const { items, stars } = all.of(person);
  const { order, judgedFrom } = orderOf(items.length, person, seed, mostKnown);
  const places = order.slice(mostKnown, judgedFrom);
  return { items: Int32Array.from(places, (at) => items[at]), stars: Float32Array.from(places, (at) => stars[at]) };
}

function orderOf(
  count: number,
  person: number,
  seed: number,
  mostKnown: number,
): { order: number[]; judgedFrom: number } {
  const random = randomOf(1000 * seed + person);
  const order = Array.from({ length: count }, (_, at) => ({ at, chance: random() }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ at }) => at);
  return { order, judgedFrom: Math.min(count, mostKnown + Math.ceil(toldShare * (count - mostKnown))) };
}

/** A share of the films with a few raters lose all their ratings, and they alone are ranked. */
export const unratedFilms = (share: number, seeds: readonly number[] = [1], raters = 5): Splitting => ({
  name: `${Math.round(100 * share)} % of the films with ${raters} raters or more lose all ratings and are ranked, seeds ${seeds.join(", ")}`,
  *folds(all, films) {
    const counts = raterCounts(all, films);
    for (const seed of seeds) {
      const random = randomOf(seed);
      const isCold = Uint8Array.from(counts, (count) => Number(random() < share && count >= raters));
      yield { ...withoutFilms(all, isCold, `seed ${seed}`), rankable: rowSet(films, (item) => isCold[item] === 1) };
    }
  },
});

function withoutFilms(all: Interactions, isCold: Uint8Array, name: string): Fold {
  const marks = new Uint8Array(all.count);
  let flat = 0;
  for (let person = 0; person < all.people; person++)
    for (const item of all.of(person).items) marks[flat++] = isCold[item];
  return foldOf(name, all, marks);
}

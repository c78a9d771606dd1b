/**
 * How far expected stars are off, by how much is known of the person and of the film. Source of bounds for each class by itself:
 * V. Vovk, D. Lindsay, I. Nouretdinov and A. Gammerman, "Mondrian Confidence Machine", 2003.
 */
import { everyPercent, type Interactions, type Ratings, type Recommender, type Run, type Scorer } from "@matinee/core";
import { randomOf } from "../../math/random.ts";

/** Bounds of given minus expected stars: [known of the person] × [known of the film]. */
export interface Errors {
  /** Of the ratings, how many should lie between. */
  readonly share: number;
  readonly low: Float32Array;
  readonly high: Float32Array;
}

/** A history, and ratings of the same person that are not in it. */
export interface Aside {
  readonly history: Ratings;
  readonly aside: Ratings;
}

/** Ratings of a person below which a class ends; the last class has no end. */
const personSteps = [1, 4, 12, 40];
/** Raters of a film, likewise. */
const filmSteps = [1, 4, 16, 64];
const filmClasses = filmSteps.length + 1;

const classIn = (steps: readonly number[], count: number): number => {
  const at = steps.findIndex((step) => count < step);
  return at < 0 ? steps.length : at;
};

const cellOf = (known: number, raters: number) =>
  classIn(personSteps, known) * filmClasses + classIn(filmSteps, raters);

/** Bounds are told in tenths: stars that people give, halves, lie within them from half a tenth beyond. */
const rounding = 0.05;

/** Classes with fewer errors than this take the bounds of all. */
const enough = 60;
/** People who are looked at, when there are more. */
const mostPeople = 3000;

/** People with their whole histories, and as they were with the first few films alone, as newcomers are. */
export function* seenAside(learnt: Interactions, aside: readonly Ratings[], run: Run): Generator<Aside> {
  const random = randomOf(run.seed + 1);
  const pause = everyPercent(run, "how far expected stars are off");
  const step = Math.max(1, Math.ceil(learnt.people / mostPeople));
  for (let person = 0; person < learnt.people; person += step) {
    pause(person, learnt.people);
    if (aside[person].items.length === 0) continue;
    const whole = learnt.of(person);
    yield { history: whole, aside: aside[person] };
    for (const few of [0, 2, 7, 25])
      if (whole.items.length > few) yield { history: drawn(whole, few, random), aside: aside[person] };
  }
}

export function errorsOf(told: Recommender, people: Iterable<Aside>, raters: Float32Array, share: number): Errors {
  const cells = (personSteps.length + 1) * filmClasses;
  const byCell: number[][] = Array.from({ length: cells }, () => []);
  for (const { history, aside } of people) {
    const scores = someScores(told.foldIn(history), Array.from(aside.items));
    for (const [at, item] of aside.items.entries())
      byCell[cellOf(history.items.length, raters[item])].push(aside.stars[at] - withinStars(scores[at]));
  }
  const all = byCell.flat();
  const bounds = byCell.map((errors) => boundsOf(errors.length < enough ? all : errors, share));
  return {
    share,
    low: Float32Array.from(bounds, ([low]) => Math.min(0, low + rounding)),
    high: Float32Array.from(bounds, ([, high]) => Math.max(0, high - rounding)),
  };
}

/** The scores of some films: of these alone where the model can, else picked out of all. */
export function someScores(scorer: Scorer, items: readonly number[]): Float32Array {
  if (scorer.scoresOf !== undefined) return scorer.scoresOf(items);
  const all = scorer.scores();
  return Float32Array.from(items, (item) => all[item]);
}

/** What to expect of a film that so many rated, for somebody of whom so many ratings are known; in tenths of a star, as it is told. */
export function intervalIn({ low, high }: Errors, score: number, known: number, raters: number) {
  const stars = withinStars(score);
  const cell = cellOf(known, raters);
  return {
    stars: inTenths(stars),
    low: inTenths(withinStars(stars + low[cell])),
    high: inTenths(withinStars(stars + high[cell])),
  };
}

const inTenths = (stars: number): number => Math.round(10 * stars) / 10;

/** What a model cannot say lies in the middle of what people give. */
const middle = 3.5;
const withinStars = (score: number): number => (Number.isNaN(score) ? middle : Math.max(0.5, Math.min(5, score)));

/** The shortest stretch that holds the share. */
function boundsOf(errors: readonly number[], share: number): readonly [number, number] {
  if (errors.length === 0) return [-1, 1];
  const sorted = errors.toSorted((a, b) => a - b);
  const held = Math.min(sorted.length, Math.ceil(share * (sorted.length + 1)));
  let best: readonly [number, number] = [sorted[0], sorted[held - 1]];
  for (let from = 1; from + held <= sorted.length; from++) {
    const [low, high] = [sorted[from], sorted[from + held - 1]];
    if (high - low < best[1] - best[0]) best = [low, high];
  }
  return best;
}

function drawn({ items, stars }: Ratings, count: number, random: () => number): Ratings {
  const places = Array.from(items.keys(), (at) => ({ at, chance: random() }))
    .sort((a, b) => a.chance - b.chance)
    .slice(0, count)
    .map(({ at }) => at);
  return {
    items: Int32Array.from(places, (at) => items[at]),
    stars: Float32Array.from(places, (at) => stars[at]),
  };
}

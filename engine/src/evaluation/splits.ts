/** Ways to part ratings, each by its seed alone. */
import { type Interactions, MatineeError } from "@matinee/core";
import { randomOf } from "../math/random.ts";
import { type Fold, foldOf, marked, type Splitting } from "./fold.ts";

const percent = (share: number): string => `${Math.round(100 * share)}/${Math.round(100 * (1 - share))}`;

/** All ratings dealt into so many parts by chance; each part is judged once by what was learned from the others. */
export const randomFolds = (count: number, seed = 1): Splitting => ({
  name: `random ${count}-fold, seed ${seed}`,
  *folds(all) {
    const order = shuffled(
      Int32Array.from({ length: all.count }, (_, at) => at),
      randomOf(seed),
    );
    for (let fold = 0; fold < count; fold++) {
      const marks = new Uint8Array(all.count);
      for (let at = fold; at < order.length; at += count) marks[order[at]] = 1;
      yield foldOf(`fold ${fold + 1}`, all, marks);
    }
  },
});

/** Of each film's ratings a share goes to the training part; one fold for each seed. */
export const perItem = (trainShare: number, seeds: readonly number[] = [1]): Splitting => ({
  name: `per film ${percent(trainShare)}, ${seedsInWords(seeds)}`,
  folds: (all, films) => stratified(all, seeds, trainShare, () => ratingsByFilm(all, films)),
});

/** Of each person's ratings a share goes to the training part; one fold for each seed. */
export const perPerson = (trainShare: number, seeds: readonly number[] = [1]): Splitting => ({
  name: `per person ${percent(trainShare)}, ${seedsInWords(seeds)}`,
  folds: (all) => stratified(all, seeds, trainShare, () => ratingsByPerson(all)),
});

/** One rating of each person with two or more is judged: by chance, or the latest one (of equal times the last in its row). */
export const leaveOneOut = (which: "random" | "last", seed = 1): Splitting => ({
  name: which === "last" ? "each person's last rating left out" : `one rating of each person left out, seed ${seed}`,
  *folds(all) {
    const random = randomOf(seed);
    const marks = new Uint8Array(all.count);
    ratingsByPerson(all).forEach((own, person) => {
      if (own.length < 2) return;
      const times = which === "last" ? timesOf(all, person) : undefined;
      const place = times === undefined ? Math.floor(random() * own.length) : latest(times);
      marks[own[place]] = 1;
    });
    yield foldOf("left out", all, marks);
  },
});

/**
 * What was rated before a moment is learned from, what came later is judged: the moment is where the share of ratings is
 * reached. People without a rating before it are judged only when `newcomers` is set.
 */
export const timeline = (trainShare: number, { newcomers = false } = {}): Splitting => ({
  name: `before and after one moment, ${percent(trainShare)}`,
  *folds(all) {
    const sorted = Float64Array.from(flatTimes(all)).sort();
    const moment = sorted[Math.min(sorted.length - 1, Math.floor(trainShare * sorted.length))] ?? 0;
    const marks = Uint8Array.from(flatTimes(all), (time) => (time < moment ? 0 : 1));
    if (!newcomers)
      for (const own of ratingsByPerson(all))
        if (own.every((at) => marks[at] === 1)) for (const at of own) marks[at] = 2;
    yield foldOf("later", all, marks);
  },
});

/**
 * Strong generalisation: a share of the people with five or more ratings is never learned from; they enter with 80 % of
 * their ratings and are judged by the others. Source: D. Liang et al., "Variational Autoencoders for Collaborative
 * Filtering", WWW 2018.
 */
export const heldOutPeople = (share: number, seeds: readonly number[] = [1], foldInShare = 0.8): Splitting => ({
  name: `${Math.round(100 * share)} % of people never learned from, known by ${percent(foldInShare)}, ${seedsInWords(seeds)}`,
  *folds(all) {
    const byPerson = ratingsByPerson(all);
    for (const seed of seeds) {
      const random = randomOf(seed);
      const able = byPerson.filter((own) => own.length >= 5);
      const marks = new Uint8Array(all.count);
      for (const own of shuffled(able, random).slice(0, Math.round(share * able.length))) {
        const order = shuffled(own.slice(), random);
        const known = Math.min(order.length - 1, Math.round(foldInShare * order.length));
        order.forEach((at, place) => {
          marks[at] = place < known ? 2 : 1;
        });
      }
      yield { ...foldOf(`seed ${seed}`, all, marks), histories: marked(all, marks, 2) };
    }
  },
});

/** Folds that somebody else published: the test pairs of each, everything else is learned from. */
export const givenFolds = (name: string, tests: readonly GivenTest[]): Splitting => ({
  name,
  *folds(all) {
    for (const { name: fold, films, rankable, negatives } of tests) {
      const marks = new Uint8Array(all.count);
      for (let person = 0, flat = 0; person < all.people; person++) {
        const tested = films(person);
        for (const item of all.of(person).items) marks[flat++] = tested.has(item) ? 1 : 0;
      }
      yield { ...foldOf(fold, all, marks), ...(rankable && { rankable }), ...(negatives && { negatives }) };
    }
  },
});

export interface GivenTest extends Pick<Fold, "name" | "rankable" | "negatives"> {
  /** The test films of a person. */
  readonly films: (person: number) => ReadonlySet<number>;
}

/** The training part of a fold parted once more: what settings are chosen on, so that no choice looks at the test part. */
export const validationOf = (fold: Pick<Fold, "name" | "train">, splitting: Splitting): Splitting => ({
  name: `${splitting.name}, of the training part of ${fold.name} alone`,
  folds: (_, films) => splitting.folds(fold.train, films),
});

function* stratified(
  all: Interactions,
  seeds: readonly number[],
  trainShare: number,
  groups: () => readonly Int32Array[],
): Iterable<Fold> {
  for (const seed of seeds) {
    const random = randomOf(seed);
    const marks = new Uint8Array(all.count);
    for (const own of groups())
      for (const at of shuffled(own, random).subarray(Math.round(trainShare * own.length))) marks[at] = 1;
    yield foldOf(`seed ${seed}`, all, marks);
  }
}

/** Of each person, the places of their ratings among all. */
function ratingsByPerson(all: Interactions): Int32Array[] {
  let flat = 0;
  return Array.from({ length: all.people }, (_, person) => all.of(person).items.map(() => flat++));
}

/** Of each film, the places of its ratings among all, in order of people. */
function ratingsByFilm(all: Interactions, films: number): Int32Array[] {
  const places: number[][] = Array.from({ length: films }, () => []);
  for (let person = 0, flat = 0; person < all.people; person++)
    for (const item of all.of(person).items) places[item].push(flat++);
  return places.map((own) => Int32Array.from(own));
}

function timesOf(all: Interactions, person: number): Uint32Array {
  const { times, items } = all.of(person);
  if (times === undefined || (items.length > 0 && times.every((time) => time === 0)))
    throw new MatineeError("evaluate/no-times", "These ratings do not say when they were given.");
  return times;
}

function* flatTimes(all: Interactions): Iterable<number> {
  for (let person = 0; person < all.people; person++) if (all.of(person).items.length > 0) yield* timesOf(all, person);
}

/** The place of the latest; of equal ones the last. */
function latest(times: Uint32Array): number {
  let best = 0;
  for (let place = 1; place < times.length; place++) if (times[place] >= times[best]) best = place;
  return best;
}

/** Fisher–Yates, in place. */
function shuffled<T extends Int32Array | unknown[]>(list: T, random: () => number): T {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

const seedsInWords = (seeds: readonly number[]): string =>
  seeds.length === 1 ? `seed ${seeds[0]}` : `${seeds.length} seeds`;

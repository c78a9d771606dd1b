/** Splits of ratings into a part to learn from and a part to be judged by. */
import { type Interactions, interactionsOf } from "@matinee/core";
import { randomOf } from "../math/random.ts";

export interface Split {
  /** Rows of the catalogue. */
  readonly films: number;
  readonly train: Interactions;
  /** Rows of the films that each person rated in the test part. */
  readonly test: readonly ReadonlySet<number>[];
}

/**
 * Of each film's ratings a share goes to the training part, the rest to the test part, by chance; persons keep their
 * rows. The stratified split that several published comparisons on small MovieLens sets use.
 */
export function splitPerItem(all: Interactions, films: number, trainShare: number, seed: number): Split {
  const random = randomOf(seed);
  const raters: { person: number; at: number }[][] = Array.from({ length: films }, () => []);
  for (let person = 0; person < all.people; person++)
    for (const [at, item] of all.of(person).items.entries()) raters[item].push({ person, at });
  const tested: Set<number>[] = Array.from({ length: all.people }, () => new Set());
  for (const list of raters) {
    shuffle(list, random);
    for (const { person, at } of list.slice(Math.round(trainShare * list.length))) tested[person].add(at);
  }
  const offsets = new Int32Array(all.people + 1);
  const items: number[] = [];
  const stars: number[] = [];
  const times: number[] = [];
  const test = tested.map((positions, person) => {
    const ratings = all.of(person);
    ratings.items.forEach((item, at) => {
      if (positions.has(at)) return;
      items.push(item);
      stars.push(ratings.stars[at]);
      if (ratings.times) times.push(ratings.times[at]);
    });
    offsets[person + 1] = items.length;
    return new Set(Array.from(positions, (at) => ratings.items[at]));
  });
  const kept = times.length === items.length ? Uint32Array.from(times) : undefined;
  const train = interactionsOf(offsets, Int32Array.from(items), Float32Array.from(stars), kept);
  return { films, train, test };
}

/** Fisher–Yates, in place. */
function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

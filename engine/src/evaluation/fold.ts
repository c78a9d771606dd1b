/** One way in which ratings are parted: what a model may learn from, and what it is judged by. */
import { type Interactions, interactionsOf, type RowSet } from "@matinee/core";

/** Persons keep their rows in every part; who has nothing in `test` is not judged. */
export interface Fold {
  readonly name: string;
  readonly train: Interactions;
  /** What is to be ranked high, or told in stars. */
  readonly test: Interactions;
  /** What a judged person enters with, where that is not their training part: people whom the model never met. */
  readonly histories?: Interactions;
  /** The films that can be recommended at all; without it, the whole catalogue. */
  readonly rankable?: RowSet;
  /** Films that a person's test films are ranked among, where a published protocol samples them. */
  readonly negatives?: (person: number) => Int32Array;
}

/** A rule that makes folds, the same ones from the same ratings. */
export interface Splitting {
  /** For people: "per film 75/25". */
  readonly name: string;
  /** `films` is the size of the catalogue. One at a time, so that only one has to be in memory. */
  folds(all: Interactions, films: number): Iterable<Fold>;
}

/** The ratings whose mark, in order of people and their ratings, is `mark`: copied, so that no view reaches the others. */
export function marked(all: Interactions, marks: Uint8Array, mark: number): Interactions {
  const offsets = new Int32Array(all.people + 1);
  let count = 0;
  for (const own of marks) if (own === mark) count++;
  const items = new Int32Array(count);
  const stars = new Float32Array(count);
  const times = new Uint32Array(count);
  let isTimed = true;
  let at = 0;
  for (let person = 0, flat = 0; person < all.people; person++) {
    const own = all.of(person);
    const given = own.times;
    isTimed &&= given !== undefined;
    for (let place = 0; place < own.items.length; place++, flat++) {
      if (marks[flat] !== mark) continue;
      items[at] = own.items[place];
      stars[at] = own.stars[place];
      if (given !== undefined) times[at] = given[place];
      at++;
    }
    offsets[person + 1] = at;
  }
  return interactionsOf(offsets, items, stars, isTimed ? times : undefined);
}

/** A fold of marked ratings: 0 is learned from, 1 is judged by. */
export const foldOf = (name: string, all: Interactions, marks: Uint8Array): Fold => ({
  name,
  train: marked(all, marks, 0),
  test: marked(all, marks, 1),
});

/** What is asked of a batch of people, pair by pair, with each film once. */
import type { Asked } from "./training.ts";

export interface Pair {
  /** Row of the batch. */
  readonly person: number;
  readonly film: number;
  /** Row among the films of the batch. */
  readonly place: number;
}

export interface Pairs {
  readonly films: readonly number[];
  readonly pairs: readonly Pair[];
}

export function pairsOf(people: readonly Asked[]): Pairs {
  const films = [...new Set(people.flatMap(({ asked }) => [...asked]))];
  const places = new Map(films.map((film, place) => [film, place]));
  const pairs = people.flatMap(({ asked }, person) =>
    Array.from(asked, (film): Pair => ({ person, film, place: places.get(film) ?? 0 })),
  );
  return { films, pairs };
}

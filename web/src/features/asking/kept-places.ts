/**
 * After follow-ups the first sentence still stands in the box: what was understood of it and still holds keeps its place
 * there. What was said later has none.
 */
import type { Reading, Wish } from "../../api/types.ts";

interface Placed {
  readonly at?: [number, number] | undefined;
}

export function withPlacesOf(first: Reading | undefined, now: Reading): Reading {
  if (!first) return now;
  const { films, wish, unread } = now;
  const sameName = <T extends { readonly name: string; readonly wanted: boolean }>(one: T, other: T) =>
    one.name === other.name && one.wanted === other.wanted;
  const kept: Wish = {
    ...wish,
    genres: placed(first.wish.genres, wish.genres, sameName),
    languages: placed(first.wish.languages, wish.languages, sameName),
    countries: placed(first.wish.countries, wish.countries, sameName),
    people: placed(first.wish.people, wish.people, sameName),
    facets: placed(
      first.wish.facets,
      wish.facets,
      (one, other) => sameName(one, other) && one.words === other.words && one.than === other.than,
    ),
    words: placed(first.wish.words, wish.words, (one, other) => one.text === other.text && one.wanted === other.wanted),
  };
  for (const kind of ["years", "runtime", "certification"] as const) {
    const before = first.wish[kind];
    if (before && isSame(before, wish[kind])) Object.assign(kept, { [kind]: before });
  }
  return {
    ...now,
    films: placed(first.films, films, (one, other) => one.movieId === other.movieId && one.role === other.role),
    wish: kept,
    // What was not understood stands in a follow-up, which the box does not show.
    unread: unread.map(({ at: _, ...part }) => part),
  };
}

const placed = <T extends Placed>(before: readonly T[], now: readonly T[], same: (one: T, other: T) => boolean): T[] =>
  now.map((part) => {
    const at = before.find((old) => same(old, part))?.at;
    return at ? { ...part, at } : part;
  });

/** Equal but for the place; a missing end and an open one are the same. */
function isSame(one: object, other: object = {}): boolean {
  const ends = new Map(told(one));
  const others = told(other);
  return ends.size === others.length && others.every(([name, value]) => ends.get(name) === value);
}

const told = (span: object): (readonly [string, string])[] =>
  Object.entries(span).flatMap(([name, value]) =>
    name === "at" || value === undefined ? [] : [[name, JSON.stringify(value)] as const],
  );

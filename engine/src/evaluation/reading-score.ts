/** Whether a reading is what a person would have understood: whole cases written by hand, and films with known ratings. */
import type { Feeling, MovieId, Reading } from "@matinee/core";

/** A request, and all that a person would understand from it. */
export interface ReadingCase {
  readonly text: string;
  /** MovieLens id → feeling; "like" for an example of what is wanted; "seen", "not-seen", "wants", "named" without one. */
  readonly films?: Readonly<Record<MovieId, string>>;
  /** All of them, separated by ", "; "-" before one that is not wanted. */
  readonly genres?: string;
  readonly languages?: string;
  readonly people?: string;
  /** "from-to", an open end left out. */
  readonly years?: string;
  readonly runtime?: string;
  readonly countries?: string;
  readonly certification?: string;
  /** Facets of the wish that must be there. */
  readonly facets?: string;
  /** Words of the wish that must be there. */
  readonly words?: string;
  /** Words that must not be part of any. */
  readonly not?: string;
  /** ISO 639-1 code of the text's language, where it is not English. */
  readonly in?: string;
}

/** Differences between a reading and what was expected; none means wholly right. */
export function differencesOf(expected: ReadingCase, reading: Reading): string[] {
  const { wish } = reading;
  const differences: string[] = [];
  const compare = (what: string, wanted: readonly string[], got: readonly string[]) => {
    for (const one of wanted) if (!got.includes(one)) differences.push(`${what} missing: ${one}`);
    for (const one of got) if (!wanted.includes(one)) differences.push(`${what} too much: ${one}`);
  };
  const signed = (list: readonly { readonly wanted: boolean; readonly name: string }[]) =>
    list.map(({ wanted, name }) => (wanted ? name : `-${name}`));
  compare(
    "film",
    filmsOf(expected),
    reading.films.map(
      ({ movieId, role, feeling, seen }) => `${movieId} ${role === "like" ? "like" : (feeling ?? seen ?? "named")}`,
    ),
  );
  compare("genre", listOf(expected.genres), signed(wish.genres));
  compare("language", listOf(expected.languages), signed(wish.languages));
  compare("country", listOf(expected.countries), signed(wish.countries));
  compare("certification", listOf(expected.certification), wish.certification ? [wish.certification.max] : []);
  compare("person", listOf(expected.people), signed(wish.people));
  compare(
    "years",
    listOf(expected.years),
    wish.years === undefined ? [] : [`${wish.years.from ?? ""}-${wish.years.to ?? ""}`],
  );
  compare(
    "runtime",
    listOf(expected.runtime),
    wish.runtime === undefined ? [] : [`${wish.runtime.min ?? ""}-${wish.runtime.max ?? ""}`],
  );
  const facets = signed(wish.facets);
  for (const facet of listOf(expected.facets))
    if (!facets.includes(facet)) differences.push(`facet missing: ${facet} (of ${facets.join(", ")})`);
  const words = wish.words.map(({ text, wanted }) => (wanted ? text : `-${text}`));
  for (const word of listOf(expected.words))
    if (!words.includes(word)) differences.push(`word missing: ${word} (of ${words.join(", ")})`);
  for (const word of listOf(expected.not))
    if (wish.words.some(({ text }) => text.split(" ").includes(word))) differences.push(`word too much: ${word}`);
  if (expected.in !== undefined && reading.language !== expected.in)
    differences.push(`language of the text: ${reading.language}`);
  for (const place of placesOf(reading))
    if (!isPlaceIn(expected.text, place)) differences.push(`place outside the text: ${place.join("-")}`);
  return differences;
}

const listOf = (list: string | undefined): string[] => (list === undefined ? [] : list.split(", "));

const filmsOf = ({ films = {} }: ReadingCase): string[] =>
  Object.entries(films).map(([id, feeling]) => `${id} ${feeling}`);

function placesOf({ films, wish, unread }: Reading): [number, number][] {
  const parts = [
    ...films,
    ...wish.genres,
    ...wish.languages,
    ...wish.people,
    ...wish.countries,
    ...wish.facets,
    ...wish.words,
    ...unread,
    wish.years,
    wish.runtime,
    wish.certification,
  ];
  return parts.flatMap((part) => (part?.at === undefined ? [] : [part.at]));
}

const isPlaceIn = (text: string, [start, end]: readonly [number, number]): boolean =>
  start < end && end <= text.length && text.slice(start, end).trim() === text.slice(start, end);

/** How the films of a reading agree with ratings that are known to be told in the text. */
export interface FilmAgreement {
  /** Rated films that were found. */
  readonly found: number;
  /** Of these, those whose feeling fits the stars. */
  readonly agreeing: number;
  /** Films that were read and not rated. */
  readonly false: number;
}

export function filmAgreement(
  reading: Reading,
  ratings: readonly { readonly movieId: MovieId; readonly rating: number }[],
): FilmAgreement {
  const stars = new Map<MovieId, number>(ratings.map(({ movieId, rating }) => [movieId, rating]));
  const films = reading.films.filter(({ movieId }) => stars.has(movieId));
  return {
    found: films.length,
    agreeing: films.filter(({ movieId, feeling }) => fits(feeling, stars.get(movieId) ?? Number.NaN)).length,
    false: reading.films.length - films.length,
  };
}

const spans: Readonly<Record<Feeling, readonly [from: number, to: number]>> = {
  loved: [4.5, 5],
  liked: [3.5, 4.5],
  "so-so": [2.5, 3.5],
  disliked: [0, 2.5],
  hated: [0, 2.5],
};

const fits = (feeling: Feeling | undefined, stars: number): boolean =>
  feeling !== undefined && stars >= spans[feeling][0] && stars <= spans[feeling][1];

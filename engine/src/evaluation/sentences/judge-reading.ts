/** What a reading has too much, too little or wrong of, compared with what a person would have understood. */
import { Feeling, FilmMention, type MovieId, type Reading } from "@matinee/core";
import { foldWords } from "@matinee/text";
import { choicesOf, type ExpectedFilm, type SentenceCase, type Signed } from "./case.ts";

/** A film of a case that was found in the data set. */
export interface MetFilm extends ExpectedFilm {
  readonly id: MovieId;
}

export interface JudgedReading {
  /** None means wholly right. */
  readonly differences: readonly string[];
  /** Of the films of which a feeling is told. */
  readonly feelings: { readonly of: number; readonly found: number; readonly right: number };
}

export function judgeReading(one: SentenceCase, films: readonly MetFilm[], reading: Reading): JudgedReading {
  const { wish } = reading;
  const told = films.filter(({ feeling }) => feeling !== undefined && feeling !== "none");
  const mentionOf = ({ id }: MetFilm) => reading.films.find(({ movieId }) => movieId === id);
  return {
    differences: [
      ...filmDifferences(films, reading),
      ...(one.unknown ?? [])
        .filter((title) => !isUnread(title, reading))
        .map((title) => `not told as unknown: ${title}`),
      ...named("genre", one.genres, wish.genres, one.may),
      ...named("person", one.people, wish.people, one.may),
      ...named("language", one.languages, wish.languages, one.may),
      ...named("country", one.countries, wish.countries, one.may),
      ...facetDifferences(one, wish.facets),
      ...range("years", spanOf(one.years?.from, one.years?.to), spanOf(wish.years?.from, wish.years?.to), one.may),
      ...range(
        "runtime",
        spanOf(one.runtime?.min, one.runtime?.max),
        spanOf(wish.runtime?.min, wish.runtime?.max),
        one.may,
      ),
      ...range("certification", one.certification?.max ?? "", wish.certification?.max ?? "", one.may),
      ...one.not.filter((word) => isWish(word, reading)).map((word) => `taken for a wish, a person or a film: ${word}`),
    ],
    feelings: {
      of: told.length,
      found: told.filter((film) => mentionOf(film) !== undefined).length,
      right: told.filter((film) => feelsRight(film, mentionOf(film))).length,
    },
  };
}

function filmDifferences(films: readonly MetFilm[], reading: Reading): readonly string[] {
  const expected = films.flatMap((film) => {
    const mention = reading.films.find(({ movieId }) => movieId === film.id);
    const name = `${film.title} (${film.year})`;
    if (film.role === "measure")
      return reading.wish.facets.some(({ than }) => than === film.id) ? [] : [`film is no measure: ${name}`];
    if (mention === undefined) return [`film missing: ${name}`];
    if (film.role === "like")
      return mention.role === "like" ? [] : [`not taken as an example of what is wanted: ${name}`];
    return [
      ...(feelsRight(film, mention) ? [] : [`${name}: ${mention.role} ${mention.feeling}, should be ${film.feeling}`]),
      ...(film.seen === undefined || seenRight(film.seen, mention) ? [] : [`${name}: should be ${film.seen}`]),
    ];
  });
  const extra = reading.films.filter(({ movieId }) => films.every(({ id }) => id !== movieId));
  return [...expected, ...extra.map(({ title, year }) => `film too much: ${title} (${year ?? "?"})`)];
}

const canFeelNothing = FilmMention.shape.feeling.safeParse(undefined).success || Feeling.safeParse("none").success;

/** As long as a reading cannot say that no feeling was told, what it takes for granted will do. */
function feelsRight({ feeling = "none" }: MetFilm, mention: FilmMention | undefined): boolean {
  if (mention === undefined || mention.role === "like") return false;
  const said: string = mention.feeling ?? "none";
  const right = choicesOf(feeling);
  return right.includes(said) || (right.includes("none") && !canFeelNothing && (said === "liked" || said === "so-so"));
}

const canTellSeen = "seen" in FilmMention.shape;

const seenRight = (seen: string, mention: FilmMention): boolean =>
  !canTellSeen || ("seen" in mention && mention.seen === seen);

interface Named {
  readonly name: string;
  readonly wanted: boolean;
}

/** Everything that is expected with its sign, and nothing else. */
function named(
  what: string,
  expected: Signed | undefined,
  got: readonly Named[],
  may: readonly string[],
): readonly string[] {
  const { missing, chosen } = missingOf(what, expected, got);
  const extra = got.filter((one) => !isChosen(one, chosen) && !may.some((name) => isSame(name, one.name)));
  return [...missing, ...extra.map((one) => `${what} too much: ${signed(one)}`)];
}

/** Facets that are not expected may be there as long as they are only suggested. */
function facetDifferences({ facets, may }: SentenceCase, got: Reading["wish"]["facets"]): readonly string[] {
  const { missing, chosen } = missingOf("facet", facets, got);
  const extra = got.filter((one) => one.weight >= 1 && !isChosen(one, chosen) && !may.includes(one.name));
  return [...missing, ...extra.map((one) => `facet too much: ${signed(one)}`)];
}

function missingOf(what: string, expected: Signed | undefined, got: readonly Named[]) {
  const { wanted = [], avoided = [] } = expected ?? {};
  const all = [...wanted.map((name) => ({ name, wanted: true })), ...avoided.map((name) => ({ name, wanted: false }))];
  const missing = all.filter((one) => !got.some((other) => isChosen(other, [one])));
  return { missing: missing.map((one) => `${what} missing: ${signed(one)}`), chosen: all };
}

const isChosen = (one: Named, expected: readonly Named[]): boolean =>
  expected.some((other) => other.wanted === one.wanted && choicesOf(other.name).some((name) => isSame(name, one.name)));
const isSame = (one: string, other: string): boolean => foldWords(one) === foldWords(other);
const signed = ({ name, wanted }: Named): string => (wanted ? name : `-${name}`);
const spanOf = (from?: number, to?: number): string =>
  from === undefined && to === undefined ? "" : `${from ?? ""}-${to ?? ""}`;

const range = (what: string, expected: string, got: string, may: readonly string[]): readonly string[] =>
  may.includes(what) || expected === got
    ? []
    : [`${what}: ${got === "" ? "none" : got}, should be ${expected === "" ? "none" : expected}`];

const isUnread = (title: string, { unread }: Reading): boolean =>
  unread.some(({ text }) => ` ${foldWords(text)} `.includes(` ${foldWords(title)} `));

function isWish(word: string, { films, wish }: Reading): boolean {
  const texts = [...wish.words.map(({ text }) => text), ...wish.people.map(({ name }) => name)];
  const taken = [...texts, ...films.map(({ title }) => title), ...wish.facets.map(({ words = "" }) => words)];
  return taken.some((text) => ` ${foldWords(text)} `.includes(` ${foldWords(word)} `));
}

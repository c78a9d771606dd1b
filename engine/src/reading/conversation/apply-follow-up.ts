/**
 * A follow-up to a list: the reading before it, edited by what is said now. What it says of films of the list is taken
 * first (said-of-list.ts); the rest is read as any text and laid over the wish before (merged-wish.ts).
 */
import { type FilmMention, type HiddenFilm, type MovieId, once, Reading, type Wish } from "@matinee/core";
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { wantsSurprise } from "../wishes/surprise.ts";
import { toldChanges } from "./change-sentences.ts";
import { mergedWish, withoutFreed } from "./merged-wish.ts";
import { type Deed, type References, referencesIn } from "./said-of-list.ts";
import { type OfTheWish, ofTheWish } from "./said-of-wish.ts";

/** A film of the list that is followed up. */
export interface ShownFilm extends Omit<HiddenFilm, "why"> {
  readonly runtime?: number | undefined;
  /** How much of a facet or level of content it has, 0 … 3, where that is known. */
  strength(facet: string): number | undefined;
}

export interface FollowUp {
  readonly previous: Reading;
  readonly text: string;
  /** In the order in which they were shown. */
  readonly shown: readonly ShownFilm[];
}

/** How the rest of a follow-up is read. */
export interface FollowUpReader {
  read(text: string): Reading;
  /** Films that stand for somebody's style. */
  inStyleOf(name: string): readonly FilmMention[];
}

export interface FollowedUp {
  readonly reading: Reading;
  /** What changed, in sentences for people. */
  readonly changes: readonly string[];
}

/** In place of the film that "less violent" compares with: the list. */
export const theList: MovieId = -1;

export function followUp(
  { previous, text, shown }: FollowUp,
  words: readonly Word[],
  lexicon: Lexicon,
  { read, inStyleOf }: FollowUpReader,
): FollowedUp {
  const said = referencesIn(
    words,
    lexicon,
    shown.length,
    namesIn(words, () => read(text)),
  );
  const manner = ofTheWish(words, lexicon);
  const before = said.restarts ? Reading.parse({ language: previous.language }) : previous;
  const rest = without(text, words, said.taken);
  const added = /[\p{L}\p{N}]/u.test(rest) ? read(rest) : Reading.parse({ language: previous.language });
  const asked = withoutComplaints(added.wish, said, words);
  // "Older than me, I was born in 1985": of somebody's life years are read only beside the word that compares.
  const years = asked.years ?? (said.age !== undefined && /\d/.test(text) ? read(text).wish.years : undefined);
  const left = peopleLeft(before.wish, asked, manner);
  // "Something else, without him" asks for nothing like it.
  const styles = manner.resembles && !said.others ? left.flatMap(({ name }) => inStyleOf(name)) : [];
  const now = {
    ...asked,
    people: [...asked.people.filter(({ name }) => !left.some((one) => one.name === name)), ...left],
    ...compared(said, shown, { ...asked, years }, before.wish),
  };
  const kept = manner.freed.reduce(
    (wish, [from, to]) => withoutFreed(wish, read(writtenIn(text, words, from, to)).wish),
    before.wish,
  );
  const wish = mergedWish(kept, now, { ...manner, instead: said.instead });
  const reading: Reading = {
    films: filmsOf(before.films, [...added.films, ...styles], said.films, shown),
    wish: {
      ...wish,
      facets: wish.facets.map((facet) => (facet.than === theList ? thanList(facet, shown, said.measure) : facet)),
    },
    // Nobody is surprised by the same list again.
    hidden: hiddenOf(before.hidden, { ...said, others: said.others || wantsSurprise(asked) }, shown),
    unread: added.unread,
    language: added.language,
  };
  const changes = toldChanges(before, reading);
  return { reading, changes: said.restarts ? ["Started over.", ...changes] : changes };
}

/** Whether a word belongs to the name of a film, or of what is refused, that the follow-up tells; it is read when that is asked. */
function namesIn(words: readonly Word[], read: () => Reading): (at: number) => boolean {
  const places = once(() => {
    const { films, wish } = read();
    return [...films, ...wish.people.filter(({ wanted }) => !wanted)].flatMap(({ at }) =>
      at === undefined ? [] : [at],
    );
  });
  return (at) => at < words.length && places().some(([start, end]) => words[at].start >= start && words[at].end <= end);
}

/** "Not Hitchcock, but the same feeling", "not by him": people who were wanted and now are not. */
function peopleLeft(before: Wish, now: Wish, { leavesPeople }: OfTheWish): Wish["people"] {
  const refused = new Set(now.people.flatMap(({ name, wanted, role }) => (wanted || role ? [] : [name])));
  return before.people
    .filter(({ name, wanted }) => wanted && (leavesPeople || refused.has(name)))
    .filter(({ name }) => !now.people.some((one) => one.name === name && one.wanted))
    .map(({ name }) => ({ name, wanted: false }));
}

/** "These look depressing" does not wish for what is. */
function withoutComplaints(wish: Wish, { complaints }: References, words: readonly Word[]): Wish {
  const places = complaints.map(([from, to]) => [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]);
  const turned = <Part extends { readonly wanted: boolean; readonly at?: Wish["words"][number]["at"] }>(part: Part) =>
    part.at !== undefined && places.some(([start, end]) => part.at![0] >= start && part.at![1] <= end)
      ? { ...part, wanted: false }
      : part;
  return {
    ...wish,
    genres: wish.genres.map(turned),
    languages: wish.languages.map(turned),
    countries: wish.countries.map(turned),
    facets: wish.facets.map(turned),
    words: wish.words.map(turned),
  };
}

/** The words [from, to) as they are written. */
const writtenIn = (text: string, words: readonly Word[], from: number, to: number): string =>
  from < to ? text.slice(words[from].start, words[to - 1].end) : "";

/** The text with some of its words blank, so that all others keep their places. */
function without(text: string, words: readonly Word[], taken: ReadonlySet<number>): string {
  let rest = text;
  for (const at of taken) {
    const { start, end } = words[at];
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return rest;
}

/** "Shorter", "older": than two of three films of the list, and "older" than the years that were asked for. */
function compared(
  { length, lengthThan, age }: References,
  shown: readonly ShownFilm[],
  now: Wish,
  before: Wish,
): Partial<Wish> {
  const runtimes = known(shown.map(({ runtime }) => runtime));
  const years = known(shown.map(({ year }) => year));
  const changed: Partial<Wish> = {};
  const named = lengthThan === undefined ? undefined : shown[lengthThan]?.runtime;
  if (length !== undefined && now.runtime === undefined && runtimes.length > 0)
    changed.runtime =
      length === "shorter" ? { max: (named ?? lowThird(runtimes)) - 1 } : { min: (named ?? highThird(runtimes)) + 1 };
  if (age !== undefined && years.length > 0)
    changed.years =
      boundOf(age, now.years) ??
      (age === "older"
        ? { to: Math.min(before.years?.from ?? lowThird(years), lowThird(years)) - 1 }
        : { from: Math.max(before.years?.to ?? highThird(years), highThird(years)) + 1 });
  return changed;
}

/**
 * The side of the years said that "older" or "newer" means: "older than me, born in 2001" goes up to 2001. Undefined
 * where they say the other side alone: of "so old, newer ones please" the old was a complaint.
 */
function boundOf(age: "older" | "newer", said: Wish["years"]): Wish["years"] {
  if (age === "older") return said?.to === undefined ? undefined : said.from === said.to ? { to: said.to } : said;
  return said?.from === undefined ? undefined : said.from === said.to ? { from: said.from } : said;
}

const known = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
const lowThird = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) / 3)];
const highThird = (sorted: readonly number[]): number => sorted[Math.ceil(((sorted.length - 1) * 2) / 3)];

/** Compared with the film that is named, else with that of the list which stands in the middle; with none where nobody knows. */
function thanList(
  facet: Wish["facets"][number],
  shown: readonly ShownFilm[],
  measure: number | undefined,
): Wish["facets"][number] {
  const { than: _, ...plain } = facet;
  const measures = measure === undefined ? shown : shown.slice(measure, measure + 1);
  const films = measures
    .flatMap((film) => {
      const strength = film.strength(facet.name);
      return strength === undefined ? [] : [{ film, strength }];
    })
    .toSorted((a, b) => a.strength - b.strength);
  if (films.length === 0) return plain;
  return { ...plain, than: films[(films.length - 1) >> 1].film.movieId };
}

function filmsOf(
  before: readonly FilmMention[],
  now: readonly FilmMention[],
  said: ReadonlyMap<number, Deed>,
  shown: readonly ShownFilm[],
): FilmMention[] {
  const told: FilmMention[] = [...said].flatMap(([place, deed]): FilmMention[] => {
    if (deed === "seen" || deed === "without") return [];
    const { movieId, imdbId, tmdbId, title, year } = shown[place];
    const film = { movieId, imdbId, tmdbId, title, year };
    return [
      deed === "like" ? { ...film, feeling: "liked", role: "like" } : { ...film, feeling: deed, role: "history" },
    ];
  });
  const later = [...told, ...now];
  const isTold = ({ movieId, role }: FilmMention) =>
    later.some((film) => film.movieId === movieId && film.role === role);
  return [...before.filter((film) => !isTold(film)), ...later].map(({ at: _, ...film }) => film).slice(-200);
}

function hiddenOf(before: readonly HiddenFilm[], said: References, shown: readonly ShownFilm[]): HiddenFilm[] {
  const hide = ({ movieId, imdbId, tmdbId, title, year }: ShownFilm, why: HiddenFilm["why"]): HiddenFilm => ({
    movieId,
    imdbId,
    tmdbId,
    title,
    year,
    why,
  });
  const away = [...said.films].flatMap(([place, deed]) =>
    deed === "seen" || deed === "without" ? [hide(shown[place], deed === "seen" ? "seen" : "not-tonight")] : [],
  );
  const others = said.others ? shown.map((film) => hide(film, "shown")) : [];
  const all = [...before, ...away, ...others];
  return all.filter(({ movieId }, at) => all.findIndex((film) => film.movieId === movieId) === at).slice(-1_000);
}

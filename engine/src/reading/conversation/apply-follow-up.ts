/**
 * A follow-up to a list: the reading before it, edited by what is said now. What it says of films of the list is taken
 * first (said-of-list.ts); the rest is read as any text and laid over the wish before (merged-wish.ts).
 */
import { type FilmMention, type HiddenFilm, isEmptyWish, once, Reading, type Wish } from "@matinee/core";
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { wantsSurprise } from "../wishes/surprise.ts";
import { toldChanges } from "./change-sentences.ts";
import { compared, type ShownFilm, thanShown } from "./compared-with-list.ts";
import { asLeaning } from "./leanings.ts";
import { mergedWish, withoutFreed } from "./merged-wish.ts";
import { type Deed, type References, referencesIn } from "./said-of-list.ts";
import { type OfTheWish, ofTheWish } from "./said-of-wish.ts";

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
  /** The catalogue's last year, which stands for today. */
  readonly newest: number;
}

export interface FollowedUp {
  readonly reading: Reading;
  /** What changed, in sentences for people. */
  readonly changes: readonly string[];
}

export function followUp(
  { previous, text, shown }: FollowUp,
  words: readonly Word[],
  lexicon: Lexicon,
  { read, inStyleOf, newest }: FollowUpReader,
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
  // "Comedies with Jim Carrey", then "without him": they stay comedies. Of somebody alone the style is what is left; "something
  // else, without him" asks for nothing like it.
  const keepsStyle = !said.others && (manner.resembles || (manner.leavesPeople && isOfPeople(before.wish)));
  const styles = keepsStyle ? left.flatMap(({ name }) => inStyleOf(name)) : [];
  const told: Wish = {
    ...asked,
    people: [...asked.people.filter(({ name }) => !left.some((one) => one.name === name)), ...left],
  };
  const now = {
    ...(isEmptyWish(before.wish) ? told : asLeaning(told, placesOf(manner.maybe, words))),
    ...compared(said, shown, { ...asked, years }, before.wish, newest),
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
      facets: thanShown(before.wish, wish, shown, said.measure),
    },
    // Nobody is surprised by the same list again; "seen The Godfather, any others?" leaves out that one.
    hidden: hiddenOf(
      before.hidden,
      { ...said, others: (said.others && !added.films.some(isSeen)) || wantsSurprise(asked) },
      shown,
    ),
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

const isOfPeople = ({ people: _, ...wish }: Wish): boolean => isEmptyWish({ ...wish, people: [] });

const isSeen = ({ seen, feeling, role }: FilmMention): boolean =>
  role === "history" && (seen === "seen" || feeling !== undefined);

/** "These look depressing" does not wish for what is. */
function withoutComplaints(wish: Wish, { complaints }: References, words: readonly Word[]): Wish {
  const places = placesOf(complaints, words);
  const turned = <Part extends { readonly wanted: boolean; readonly at?: Wish["words"][number]["at"] }>(part: Part) =>
    part.at !== undefined && places.some(([start, end]) => part.at![0] >= start && part.at![0] < end)
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

/** Words [from, to) as places of the text. */
const placesOf = (spans: readonly (readonly [number, number])[], words: readonly Word[]): [number, number][] =>
  spans.map(([from, to]) => [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]);

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

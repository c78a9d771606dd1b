/**
 * Which note is about which film of a catalogue. Ids at IMDb or TMDb decide where both have them; then the MovieLens id, in
 * sets that have those; then title and year, from the surest way of writing a title to the least sure, where one note and
 * one film alone are meant.
 */
import { type Movie, sameByLinks } from "@matinee/core";
import { closedUp, exactKey, withoutArticle } from "../texts/join-keys.ts";
import { titlesOfNote, type WrittenNote } from "./film-notes.ts";

/** Notes by row of the catalogue. */
export function joinNotes(
  movies: readonly Movie[],
  notes: readonly WrittenNote[],
  { movieIds }: { readonly movieIds: boolean },
): ReadonlyMap<number, WrittenNote> {
  const found = new Map<number, WrittenNote>();
  const joined = new Set<WrittenNote>();
  const join = (row: number, note: WrittenNote): void => {
    if (found.has(row) || joined.has(note)) return;
    found.set(row, note);
    joined.add(note);
  };
  for (const { ofNote, ofFilm } of movieIds ? [...links, movieLens] : links) {
    const byId = new Map(notes.map((note) => [ofNote(note), note]));
    byId.delete(undefined);
    movies.forEach((movie, row) => {
      const note = byId.get(ofFilm(movie, byId));
      if (note !== undefined && mayBe(movie, note)) join(row, note);
    });
  }
  // Where every film has an IMDb id, a note that has one too could only meet what it is not.
  const someUnlinked = movies.some(({ imdbId }) => imdbId === undefined);
  for (const way of ways) {
    const left = notes.filter((note) => !joined.has(note) && (someUnlinked || note.imdb === undefined));
    for (const [note, rows] of rowsByNote(movies, found, left, way)) if (rows.size === 1) join([...rows][0], note);
  }
  return found;
}

type Id = string | number | undefined;

interface Link {
  readonly ofNote: (note: WrittenNote) => Id;
  readonly ofFilm: (movie: Movie, known: ReadonlyMap<Id, unknown>) => Id;
}

/** Surest first: one kind at a time for all films. */
const links: readonly Link[] = [
  { ofNote: ({ imdb }) => imdb, ofFilm: ({ imdbId }) => imdbId },
  { ofNote: ({ tmdb }) => tmdb, ofFilm: ({ tmdbId }) => tmdbId },
];
const movieLens: Link = {
  ofNote: ({ movieId }) => movieId,
  ofFilm: ({ id, otherIds }, known) =>
    otherIds === undefined || known.has(id) ? id : otherIds.find((one) => known.has(one)),
};

/** Ids that differ speak against every other likeness; where ids cannot tell, years must not be far apart. */
function mayBe(movie: Movie, { imdb, tmdb, year }: WrittenNote): boolean {
  return sameByLinks(movie, { imdbId: imdb, tmdbId: tmdb }) ?? Math.abs((movie.year ?? year) - year) <= 1;
}

interface Way {
  readonly keysOf: (titles: readonly string[]) => readonly string[];
  /** Years that may lie between. */
  readonly apart: number;
}

const bare = (title: string): string => withoutArticle(exactKey(title));
const ways: readonly Way[] = [
  { keysOf: ([title = ""]) => [exactKey(title)], apart: 0 },
  { keysOf: (titles) => titles.map(bare), apart: 0 },
  { keysOf: (titles) => titles.map((title) => closedUp(exactKey(title))), apart: 0 },
  { keysOf: (titles) => titles.map(exactKey), apart: 1 },
];

/** Rows of films without a note that a note's title and year lead to, where no other note would do. */
function rowsByNote(
  movies: readonly Movie[],
  found: ReadonlyMap<number, WrittenNote>,
  notes: readonly WrittenNote[],
  { keysOf, apart }: Way,
): ReadonlyMap<WrittenNote, ReadonlySet<number>> {
  const byTitle = Map.groupBy(
    notes.flatMap((note) => [...new Set(keysOf(titlesOfNote(note)))].map((key) => ({ key, note }))),
    ({ key }) => key,
  );
  const years = new Set(notes.flatMap(({ year }) => [year - 1, year, year + 1]));
  const rows = new Map<WrittenNote, Set<number>>();
  movies.forEach((movie, row) => {
    const { year } = movie;
    if (year === undefined || found.has(row) || !years.has(year)) return;
    const keys = keysOf([movie.title, ...movie.alternativeTitles]).filter((key) => key !== "");
    const met = keys.flatMap((key) => byTitle.get(key) ?? []).map(({ note }) => note);
    const [note, other] = new Set(met.filter((one) => Math.abs(one.year - year) <= apart && mayBe(movie, one)));
    if (note !== undefined && other === undefined) rows.set(note, (rows.get(note) ?? new Set()).add(row));
  });
  return rows;
}

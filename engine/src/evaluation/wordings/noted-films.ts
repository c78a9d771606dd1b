/** All film notes by what films are called and numbered elsewhere: what answers to wordings are judged by. */
import { foldTitle } from "@matinee/text";

/** What is asked of a note; those that Matinee ships have more. */
export interface JudgedNote {
  readonly id: string;
  readonly title: string;
  readonly originalTitle?: string | undefined;
  readonly otherTitles?: readonly string[] | undefined;
  readonly year: number;
  readonly movieId?: number | undefined;
  readonly imdb?: string | undefined;
  readonly tmdb?: number | undefined;
  /** ISO 3166 codes. */
  readonly countries: readonly string[];
  /** ISO 639 codes, the main one first. */
  readonly languages: readonly string[];
  /** Minutes. */
  readonly runtime?: number | undefined;
  readonly certification?: string | undefined;
  readonly genres: readonly string[];
  readonly directors?: readonly string[] | undefined;
  readonly writers?: readonly string[] | undefined;
  readonly cast?: readonly string[] | undefined;
  readonly studio?: string | undefined;
  readonly series?: string | undefined;
  readonly basedOn?: { readonly kind: string } | undefined;
  /** 0 … 3 by name. */
  readonly facets: Readonly<Record<string, number>>;
  readonly levels: Readonly<Record<string, number>>;
}

/** The names that notes may use. */
export interface NoteVocabulary {
  readonly facets: ReadonlyMap<string, { readonly group: string }>;
  readonly levels: ReadonlyMap<string, unknown>;
}

interface FilmName {
  readonly title: string;
  readonly year?: number | undefined;
  readonly imdbId?: string | undefined;
  readonly tmdbId?: number | undefined;
}

export interface NotedFilms {
  readonly notes: readonly JudgedNote[];
  readonly vocabulary: NoteVocabulary;
  /** By ids where they are known, else by title and year, which may be off by one. */
  noteOf(film: FilmName): JudgedNote | undefined;
}

export function notedFilmsOf(notes: readonly JudgedNote[], vocabulary: NoteVocabulary): NotedFilms {
  const byImdb = new Map(notes.map((note) => [note.imdb, note]));
  const byTmdb = new Map(notes.map((note) => [note.tmdb, note]));
  const byName = new Map<string, JudgedNote>();
  for (const note of notes)
    for (const title of [...(note.otherTitles ?? []), note.originalTitle ?? note.title, note.title])
      byName.set(nameOf(title, note.year), note);
  return {
    notes,
    vocabulary,
    noteOf({ title, year, imdbId, tmdbId }) {
      const byId = (imdbId && byImdb.get(imdbId)) ?? (tmdbId && byTmdb.get(tmdbId));
      if (byId) return byId;
      if (year === undefined) return undefined;
      const near = [0, 1, -1].flatMap((off) => byName.get(nameOf(title, year + off)) ?? []);
      // A film that has another number elsewhere is another film of that name.
      return near.find((note) => imdbId === undefined || note.imdb === undefined || note.imdb === imdbId);
    },
  };
}

export const nameOf = (title: string, year: number): string => `${foldTitle(title)} ${year}`;

/** All film notes by what films are called and numbered elsewhere. */
import { readdirSync, readFileSync } from "node:fs";
import { folders, type Note, readNotes, readVocabulary, type Vocabulary } from "@matinee/films";
import { foldTitle } from "@matinee/text";

export interface FilmName {
  readonly title: string;
  readonly year?: number | undefined;
  readonly imdbId?: string | undefined;
  readonly tmdbId?: number | undefined;
}

export interface NotedFilms {
  readonly notes: readonly Note[];
  readonly vocabulary: Vocabulary;
  /** By ids where they are known, else by title and year, which may be off by one. */
  noteOf(film: FilmName): Note | undefined;
}

/** The notes that Matinee ships. */
export function notedFilms(): NotedFilms {
  const textOf = (name: string) => readFileSync(new URL(name, folders.vocabulary), "utf8");
  const vocabulary = readVocabulary(textOf("facets.jsonl"), textOf("levels.jsonl"));
  const files = readdirSync(folders.notes).filter((name) => name.endsWith(".jsonl"));
  const notes = files.flatMap(
    (name) => readNotes(readFileSync(new URL(name, folders.notes), "utf8"), vocabulary).notes,
  );
  return notedFilmsOf(
    notes.map(({ note }) => note),
    vocabulary,
  );
}

export function notedFilmsOf(notes: readonly Note[], vocabulary: Vocabulary): NotedFilms {
  const byImdb = new Map(notes.map((note) => [note.imdb, note]));
  const byTmdb = new Map(notes.map((note) => [note.tmdb, note]));
  const byName = new Map<string, Note>();
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

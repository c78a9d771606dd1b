/** Film notes laid over a data set by the ids of its films. */
import { readdirSync, readFileSync } from "node:fs";
import { catalogOf, type Dataset, type FilmNote, type Movie } from "@matinee/core";
import { folders, type Note, readNotes, readVocabulary } from "@matinee/films";

/** The data set with the notes on its films, found by the ids of MovieLens or of IMDb. */
export function withNotes(data: Dataset): Dataset {
  const byMovie = new Map<number, Note>();
  const byImdb = new Map<string, Note>();
  for (const note of allNotes()) {
    if (note.movieId !== undefined) byMovie.set(note.movieId, note);
    if (note.imdb !== undefined) byImdb.set(note.imdb, note);
  }
  const noteOf = ({ id, imdbId }: Movie) => byMovie.get(id) ?? byImdb.get(imdbId ?? "");
  return withMovies(data, (movie) => {
    const note = noteOf(movie);
    return note === undefined || movie.note !== undefined ? movie : { ...movie, note: filmNote(note) };
  });
}

/** Without the notes on some films, and without what was written with them. */
export const withoutNotes = (data: Dataset, hidden: ReadonlySet<number>): Dataset =>
  withMovies(data, (movie, item) => {
    if (!hidden.has(item)) return movie;
    return { ...movie, note: undefined, texts: movie.texts.filter(({ kind }) => kind !== "plot" && kind !== "asked") };
  });

/** The data set with another word on each film. */
export function withMovies(data: Dataset, change: (movie: Movie, item: number) => Movie): Dataset {
  const movies = Array.from({ length: data.catalog.size }, (_, item) => change(data.catalog.movie(item), item));
  return { ...data, catalog: catalogOf(movies) };
}

function allNotes(): readonly Note[] {
  const text = (name: string) => readFileSync(new URL(name, folders.vocabulary), "utf8");
  const vocabulary = readVocabulary(text("facets.jsonl"), text("levels.jsonl"));
  return readdirSync(folders.notes)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readNotes(readFileSync(new URL(name, folders.notes), "utf8"), vocabulary).notes)
    .map(({ note }) => note);
}

function filmNote({ id, facets, levels, countries, languages }: Note): FilmNote {
  return { id, facets, levels, countries, languages, writers: [], places: [] };
}

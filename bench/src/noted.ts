/** Data sets with other words on their films. */
import { catalogOf, type Dataset, type Movie, notesSource } from "@matinee/core";

export function withMovies(data: Dataset, change: (movie: Movie, item: number) => Movie): Dataset {
  const movies = Array.from({ length: data.catalog.size }, (_, item) => change(data.catalog.movie(item), item));
  return { ...data, catalog: catalogOf(movies) };
}

/** Without the notes on some films, and without what may have come with them. */
export const withoutNotes = (data: Dataset, hidden: ReadonlySet<number>): Dataset =>
  withMovies(data, (movie, item) => {
    if (!hidden.has(item)) return movie;
    const texts = movie.texts.filter(({ source }) => source !== notesSource);
    return { ...movie, note: undefined, directors: [], cast: [], texts };
  });

/**
 * Films that a list has under several ids, made one. Ids at IMDb and TMDb decide where a set has them; there, two films of
 * one title and year are two films (War of the Worlds, 2005). Only in a set without any do title, year and genres decide, all of which have to agree.
 */
import { type Movie, sameByLinks } from "@matinee/core";
import { foldWords } from "@matinee/text";

/** In the order of their first ids, which they keep. */
export function sameFilmsMerged(movies: readonly Movie[]): readonly Movie[] {
  const isLinked = movies.some(({ imdbId, tmdbId }) => (imdbId ?? tmdbId) !== undefined);
  const merged: Movie[] = [];
  /** Places by key; −1 for a key of films that are not the same. */
  const places = new Map<string, number>();
  for (const movie of movies) {
    const keys = isLinked ? linksOf(movie) : namesOf(movie);
    const same = keys
      .map((key) => places.get(key) ?? -1)
      .find((place) => place >= 0 && sameByLinks(merged[place], movie) !== false);
    const place = same ?? merged.length;
    merged[place] = same === undefined ? movie : together(merged[place], movie);
    for (const key of keys) places.set(key, (places.get(key) ?? place) === place ? place : -1);
  }
  return merged;
}

/** The surest first. */
const linksOf = ({ imdbId, tmdbId }: Movie): string[] => [
  ...(imdbId === undefined ? [] : [imdbId]),
  ...(tmdbId === undefined ? [] : [`tmdb ${tmdbId}`]),
];

/** "Les Boys" and "The Boys" are two films of 1997, and so are two films called "Emma" of 1996: a drama and a romance. */
function namesOf({ title, year, genres }: Movie): string[] {
  const words = foldWords(title);
  return year === undefined || words === "" ? [] : [JSON.stringify([words, year, [...genres].sort()])];
}

/** What the second says is added to the first. */
const together = (first: Movie, second: Movie): Movie => ({
  ...first,
  otherIds: [...(first.otherIds ?? []), second.id],
  alternativeTitles: [...new Set([...first.alternativeTitles, ...second.alternativeTitles, second.title])].filter(
    (title) => title !== first.title,
  ),
  year: first.year ?? second.year,
  imdbId: first.imdbId ?? second.imdbId,
  genres: [...new Set([...first.genres, ...second.genres])],
  tmdbId: first.tmdbId ?? second.tmdbId,
});

/** How many ids of a list are further ids of a film. */
export const mergedIn = (movies: readonly Movie[]): number =>
  movies.reduce((sum, { otherIds = [] }) => sum + otherIds.length, 0);

/** Films that no id joins to other data sets: there they are met by title and year alone. */
export const unlinkedIn = (movies: readonly Pick<Movie, "imdbId" | "tmdbId">[]): number =>
  movies.filter(({ imdbId, tmdbId }) => (imdbId ?? tmdbId) === undefined).length;

/** A film as people see it in a list. */
import type { Movie, MovieCard } from "@matinee/core";

const cards = new WeakMap<Movie, MovieCard>();

/** The card of a film; the same film gives the same object. */
export function cardOf(movie: Movie): MovieCard {
  let card = cards.get(movie);
  if (card === undefined) {
    card = made(movie);
    cards.set(movie, card);
  }
  return card;
}

function made(movie: Movie): MovieCard {
  const text =
    movie.texts.find(({ kind }) => kind === "description") ?? movie.texts.find(({ kind }) => kind !== "keywords");
  return {
    id: movie.id,
    ...(movie.imdbId === undefined ? {} : { imdbId: movie.imdbId }),
    ...(movie.tmdbId === undefined ? {} : { tmdbId: movie.tmdbId }),
    title: movie.title,
    ...(movie.year === undefined ? {} : { year: movie.year }),
    genres: [...movie.genres],
    ...(movie.runtime === undefined ? {} : { runtime: movie.runtime }),
    ...(movie.language === undefined ? {} : { language: movie.language }),
    directors: [...movie.directors],
    cast: movie.cast.slice(0, 5),
    alternativeTitles: [...movie.alternativeTitles],
    tags: [...movie.tags]
      .sort((a, b) => b.count - a.count)
      .slice(0, 8)
      .map(({ name }) => name),
    ...(text === undefined ? {} : { description: { text: text.text, source: text.source, licence: text.licence } }),
  };
}

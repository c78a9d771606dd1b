/** A film as people see it in a list. */
import type { FilmNote, FilmText, Movie, MovieCard } from "@matinee/core";

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
  const text = shownText(movie);
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
    cast: movie.cast.slice(0, 6),
    alternativeTitles: [...movie.alternativeTitles],
    tags: [...movie.tags]
      .sort((a, b) => b.count - a.count)
      .slice(0, 8)
      .map(({ name }) => name),
    ...(text === undefined ? {} : { description: { text: text.text, source: text.source, licence: text.licence } }),
    ...(movie.note === undefined ? {} : notedOn(movie.note)),
  };
}

/** Facets of this strength make a film what it is. */
const telling = 2;

function notedOn({ facets, levels, countries, languages, writers, certification, studio, series, basedOn }: FilmNote) {
  const strong = Object.keys(facets).filter((name) => facets[name] >= telling);
  const isKnown = ([, value]: readonly [string, unknown]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined;
  const known = {
    countries: [...countries],
    languages: [...languages],
    certification,
    writers: [...writers],
    studio,
    series,
    basedOn,
    facets: strong.sort((a, b) => facets[b] - facets[a]),
    levels: { ...levels },
  };
  return Object.fromEntries(Object.entries(known).filter(isKnown)) as Partial<typeof known>; // the same names
}

/** The text that people read, the one in our own words first; requests that a film answers are shown to nobody. */
function shownText({ texts }: Movie): FilmText | undefined {
  const kinds = ["plot", "description", "introduction", "overview"] as const;
  return kinds.map((kind) => texts.find((text) => text.kind === kind)).find((text) => text !== undefined);
}

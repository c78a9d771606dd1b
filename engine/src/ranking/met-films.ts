/** The films that a request names, met in the catalogue: from there on they are ids of this data set. */
import type { AskRequest, Catalog, EditedReading, FilmReference, MovieId, Note, Reading } from "@matinee/core";
import type { FilmIdentities } from "../titles/film-identities.ts";

export interface NamedFilms {
  readonly ratings: AskRequest["ratings"];
  readonly hidden: AskRequest["hidden"];
  readonly shown?: AskRequest["shown"];
}

export interface MetFilms {
  readonly ratings: readonly { readonly movieId: MovieId; readonly rating: number }[];
  readonly hidden: readonly MovieId[];
  /** Films of the answer before. */
  readonly shown: readonly MovieId[];
  readonly reading: Reading;
  /** Who was left out, by name. */
  readonly notes: readonly Note[];
}

/** An id that comes alone stays as it is, known or not. */
export function meetFilms(
  { ratings, hidden, shown = [] }: NamedFilms,
  reading: EditedReading,
  catalog: Catalog,
  identities: FilmIdentities,
): MetFilms {
  const unknown = new Set<string>();

  function idOf(film: FilmReference): MovieId | undefined {
    if (film.film === undefined) return film.movieId;
    const item = identities.itemOf(film);
    if (item === undefined) unknown.add(nameOf(film.film));
    return item === undefined ? undefined : catalog.movie(item).id;
  }

  const met = <T extends object>(film: FilmReference, made: (movieId: MovieId) => T): T[] => {
    const movieId = idOf(film);
    return movieId === undefined ? [] : [made(movieId)];
  };
  return {
    ratings: ratings.flatMap(({ rating, ...film }) => met(film, (movieId) => ({ movieId, rating }))),
    hidden: hidden.flatMap((film) => (typeof film === "number" ? film : (idOf(film) ?? []))),
    shown: shown.flatMap((film) => (typeof film === "number" ? film : (idOf(film) ?? []))),
    reading: {
      ...reading,
      films: reading.films.flatMap((mention) => met(referenceOf(mention), (movieId) => ({ ...mention, movieId }))),
      hidden: reading.hidden.flatMap((film) => met(referenceOf(film), (movieId) => ({ ...film, movieId }))),
    },
    notes: unknown.size === 0 ? [] : [leftOut([...unknown])],
  };
}

/** A title that is none leaves the id alone to say which film it is. */
function referenceOf({
  movieId,
  imdbId,
  tmdbId,
  title,
  year,
}: Pick<EditedReading["films"][number], "movieId" | "imdbId" | "tmdbId" | "title" | "year">): FilmReference {
  const name = title.trim() === "" ? undefined : title;
  const isNamed = (imdbId ?? tmdbId ?? name) !== undefined;
  return isNamed || movieId === undefined ? { movieId, film: { imdbId, tmdbId, title: name, year } } : { movieId };
}

function nameOf({ title, year, imdbId, tmdbId }: NonNullable<FilmReference["film"]>): string {
  if (title !== undefined) return `“${shortened(title)}”${year === undefined ? "" : ` (${year})`}`;
  return imdbId ?? (tmdbId === undefined ? "a film without a name" : `TMDb ${tmdbId}`);
}

function leftOut(names: readonly string[]): Note {
  const more = names.length - told;
  const text = names.slice(0, told).join(", ") + (more > 0 ? ` and ${more} more ${more === 1 ? "film" : "films"}` : "");
  return { code: "unknown-film", text: `Not surely in this data set, so left out: ${text}.` };
}

const told = 5;
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

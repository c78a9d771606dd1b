/** Films and the catalogue that holds them. */

/** A film's id in its own data set (MovieLens `movieId`): what the outside world sees. */
export type MovieId = number & { readonly unit?: "movie" };

/** A film's row in the catalogue, 0 … size − 1: what the engine computes with. Converted at the edge, once. */
export type ItemIndex = number & { readonly unit?: "item" };

/** Where texts say that they are from which came with a film's note. */
export const notesSource = "Matinee film notes";
/** Where texts say that they are from which lists of films gave the films that they name. */
export const listsSource = "Matinee film lists";

/** A piece of prose about a film; every text keeps where it came from and under which terms. */
export interface FilmText {
  /** "plot": a line of our own; "asked", a request that the film answers, and "keywords" are for finding it and never shown. */
  readonly kind: "plot" | "description" | "overview" | "introduction" | "keywords" | "asked";
  readonly text: string;
  readonly source: string;
  readonly licence: string;
}

/** A word that people attached to a film, and how many did. */
export interface Tag {
  readonly name: string;
  readonly count: number;
}

/** What a film note knows beyond a film's common facts. Strengths of facets and levels of content are 0 … 3. */
export interface FilmNote {
  /** Name of the note: title and year as a slug. */
  readonly id: string;
  /** ISO 3166 codes of the countries that made it. */
  readonly countries: readonly string[];
  /** English names of the languages spoken, the main one first; empty where nobody speaks. */
  readonly languages: readonly string[];
  /** As films are rated in the United States: "PG-13". */
  readonly certification?: string | undefined;
  readonly writers: readonly string[];
  readonly studio?: string | undefined;
  readonly series?: string | undefined;
  readonly basedOn?: { readonly kind: string; readonly of?: string | undefined; readonly by?: string | undefined };
  readonly places: readonly string[];
  /** Names of the notes of films that are like it, as somebody who knows many would say, the likest first. */
  readonly alike?: readonly string[] | undefined;
  /** A facet that is not named is absent from the film, as far as the writer saw. */
  readonly facets: Readonly<Record<string, number>>;
  /** A level that is not named is unknown. */
  readonly levels: Readonly<Record<string, number>>;
}

export interface Movie {
  readonly id: MovieId;
  /** Further ids of the same film in its data set; absent where it has one only, as films should. */
  readonly otherIds?: readonly MovieId[];
  /** As people say it: "The Matrix", not "Matrix, The (1999)". */
  readonly title: string;
  readonly alternativeTitles: readonly string[];
  readonly year: number | undefined;
  readonly genres: readonly string[];
  readonly directors: readonly string[];
  readonly cast: readonly string[];
  /** Minutes. */
  readonly runtime: number | undefined;
  /** English name of the main spoken language, when known. */
  readonly language: string | undefined;
  readonly imdbId: string | undefined;
  readonly tmdbId: number | undefined;
  /** How many people voted on it in a source outside the data set (IMDb), when known. */
  readonly votes: number | undefined;
  readonly tags: readonly Tag[];
  readonly texts: readonly FilmText[];
  /** What reviews let expect of its facets, 1 … 3: guesses to rank by, never told as what it is; absent where nobody made any. */
  readonly tones?: Readonly<Record<string, number>> | undefined;
  /** Absent of films that no note was written on. */
  readonly note?: FilmNote | undefined;
}

/** An immutable, ordered set of films. */
export interface Catalog {
  readonly size: number;
  movie(item: ItemIndex): Movie;
  /** By any of the film's ids. */
  itemOf(id: MovieId): ItemIndex | undefined;
}

/** A film about which nothing but its id and title is known; spread it to make others. */
export function bareMovie(id: MovieId, title: string): Movie {
  return {
    id,
    title,
    alternativeTitles: [],
    year: undefined,
    genres: [],
    directors: [],
    cast: [],
    runtime: undefined,
    language: undefined,
    imdbId: undefined,
    tmdbId: undefined,
    votes: undefined,
    tags: [],
    texts: [],
  };
}

/** A catalogue over a list of films, in the list's order. Throws RangeError when two films share an id. */
export function catalogOf(movies: readonly Movie[]): Catalog {
  const items = new Map<MovieId, ItemIndex>();
  movies.forEach(({ id, otherIds = [] }, item) => {
    for (const one of [id, ...otherIds]) {
      if (items.has(one)) throw new RangeError(`Two films share the id ${one}.`);
      items.set(one, item);
    }
  });
  return {
    size: movies.length,
    movie(item) {
      const movie = movies[item];
      if (movie === undefined) throw new RangeError(`No film at row ${item} of ${movies.length}.`);
      return movie;
    },
    itemOf: (id) => items.get(id),
  };
}

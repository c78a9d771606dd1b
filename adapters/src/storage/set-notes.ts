/** The film notes of data sets: read at the first use, and joined once to each catalogue that is opened or told of. */
import type { Movie } from "@matinee/core";
import { hasMovieLensIds } from "../sources/known/known-sets.ts";
import { unlinkedIn } from "../sources/movielens/same-films.ts";
import { type FilmNotes, readFilmNotes, type WrittenNote } from "../sources/notes/film-notes.ts";
import { joinNotes } from "../sources/notes/join-notes.ts";
import type { StoredSet } from "./data-sets.ts";

export interface JoinedNotes {
  /** Of all notes, whichever films are there. */
  readonly version: string;
  readonly byRow: ReadonlyMap<number, WrittenNote>;
  /** Films without an id at IMDb or TMDb, in the data set as in their notes. */
  readonly unlinked: number;
}

export interface SetNotes {
  /** Every note that there is; undefined where none are wanted. */
  all(): Promise<FilmNotes | undefined>;
  /** Undefined where none are wanted, where there are no films, and for films that nobody made. */
  of(name: string, set: StoredSet, movies: Films): Promise<JoinedNotes | undefined>;
}

type Films = () => Promise<readonly Movie[] | undefined>;

export const noNotes: SetNotes = { all: async () => undefined, of: async () => undefined };

/** The notes of a folder; without it, those that are shipped. */
export function setNotes(folder?: URL): SetNotes {
  const all = kept(() => readFilmNotes(folder));
  const joined = kept(async (name: string, films: Films) => {
    const [{ version, notes }, movies] = await Promise.all([all(""), films()]);
    if (movies === undefined) return undefined;
    const byRow = joinNotes(movies, notes, { movieIds: hasMovieLensIds(name) });
    const linked = movies.map(({ imdbId, tmdbId }, row) => {
      const note = byRow.get(row);
      return { imdbId: imdbId ?? note?.imdb, tmdbId: tmdbId ?? note?.tmdb };
    });
    return { version, byRow, unlinked: unlinkedIn(linked) };
  });
  return {
    all: () => all(""),
    of: async (name, { version, manifest }, films) =>
      manifest.simulated ? undefined : joined(`${name} ${version}`, name, films),
  };
}

/** What is made for a key is made once; what failed or was not there is asked for again. */
function kept<Needs extends readonly unknown[], T>(
  make: (...needs: Needs) => Promise<T>,
): (key: string, ...needs: Needs) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (key, ...needs) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const making = make(...needs);
    made.set(key, making);
    const forget = () => made.delete(key);
    making.then((value) => value ?? forget(), forget);
    return making;
  };
}

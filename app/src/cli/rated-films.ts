/** Films that were named at the command line or in a file, as ids; who cannot be met surely is left out, and told. */
import type { Engine, MovieId, Note } from "@matinee/core";
import {
  type Designation,
  type FoundMovie,
  type MissingMovie,
  meetMovie,
  nameOf,
  nearestInWords,
} from "../services/find-movie.ts";

export interface MetFilms<T> {
  readonly met: readonly { readonly movieId: MovieId; readonly row: T }[];
  /** Which films were left out, with those that come nearest. */
  readonly notes: readonly Note[];
}

/** More films than this are named without their nearest. */
const toldInFull = 20;

/**
 * Meets the film of each row. An id is taken as it is, known or not: the engine tells of ids that it does not know.
 * `remark` is told what was taken where a name could mean something else.
 */
export async function metFilms<T extends { readonly film: Designation }>(
  engine: Engine,
  rows: readonly T[],
  remark: (text: string) => void,
): Promise<MetFilms<T>> {
  const met: { movieId: MovieId; row: T }[] = [];
  const missing: MissingMovie[] = [];
  for (const row of rows) {
    const { film } = row;
    const found = "id" in film ? film : await meetMovie(engine, film).catch(asNumber(film));
    if ("name" in found) missing.push(found);
    else if ("id" in found) met.push({ movieId: found.id, row });
    else {
      met.push({ movieId: found.movie.id, row });
      remarkOn(film, found, remark);
    }
  }
  return { met, notes: notesOf(missing) };
}

/** A number that is neither title nor id stays a number, which the engine tells of. */
const asNumber = (film: Designation) => (error: unknown) => {
  if ("number" in film) return { id: Number(film.number) };
  throw error;
};

function remarkOn(film: Designation, { movie, others, byNumber }: FoundMovie, remark: (text: string) => void): void {
  const said = "number" in film ? film.number : "title" in film ? nameOf(film) : "";
  if (byNumber) remark(`“${said}” is read as the id of ${nameOf(movie)}; id:${said} says so without this line.`);
  const also = others.map((other) => `${nameOf(other)}, id ${other.id}`).join("; ");
  if (also !== "") remark(`“${said}” is read as ${nameOf(movie)}; there is also ${also}.`);
}

function notesOf(missing: readonly MissingMovie[]): Note[] {
  const texts = missing.slice(0, toldInFull).map((film) => {
    const near = nearestInWords(film);
    return `“${film.name}” is not in this data set and was left out${near === "" ? "." : `; n${near.slice(1)}`}`;
  });
  const more = missing.slice(toldInFull).map(({ name }) => name);
  if (more.length > 0) texts.push(`Also not in this data set and left out: ${more.join("; ")}.`);
  return texts.map((text) => ({ code: "unknown-film", text }));
}

/** A film named by a person, by id or by title: the one that is meant, or none; never another that looks like it. */
import { type Engine, type FilmName, limits, MatineeError, type MovieCard } from "@matinee/core";

/** How a person named a film: by its id, by a title, or by a bare number that may be either. */
export type Designation = { readonly id: number } | FilmName | { readonly number: string };

export interface FoundMovie {
  readonly movie: MovieCard;
  /** Other films of the same title, when the name does not decide; `movie` is the best known then. */
  readonly others: readonly MovieCard[];
  /** True when a bare number was taken for an id. */
  readonly byNumber: boolean;
}

/** A film that this data set does not have, and the films whose titles come nearest. */
export interface MissingMovie {
  /** As the person named it. */
  readonly name: string;
  readonly nearest: readonly MovieCard[];
}

/** "id:6" is an id and a title is a title; a bare number is the film of exactly that title, where there is one, else an id. */
export function designated(text: string): Designation {
  const id = /^\s*id\s*:\s*(\d+)\s*$/i.exec(text)?.[1];
  if (id !== undefined) return { id: Number(id) };
  return /^\s*\d+\s*$/.test(text) ? { number: text.trim() } : { title: text };
}

/** The film that is meant, or what is missing; throws "movie/unknown" for an id that no film has. */
export async function meetMovie(engine: Engine, film: Designation): Promise<FoundMovie | MissingMovie> {
  if ("id" in film) return { movie: await engine.movie(film), others: [], byNumber: false };
  const name = "number" in film ? { title: film.number } : film;
  const met = await engine.named({ ...name, title: name.title.slice(0, limits.query) });
  if (met.kind === "sure") return { movie: met.movie, others: [], byNumber: false };
  if (met.kind === "ambiguous") return { movie: met.movie, others: met.others, byNumber: false };
  if ("number" in film) return { movie: await engine.movie({ id: Number(film.number) }), others: [], byNumber: true };
  return { name: shortened(nameOf(name) || idElsewhere(name)), nearest: met.nearest };
}

/** The film that is meant; throws "movie/unknown", whose hint names the nearest titles. */
export async function findMovie(engine: Engine, film: Designation): Promise<FoundMovie> {
  const met = await meetMovie(engine, film);
  if ("movie" in met) return met;
  if (met.name === "") throw new MatineeError("movie/unknown", "No film was named.");
  const hint = nearestInWords(met);
  throw new MatineeError("movie/unknown", `“${met.name}” is not in this data set.`, hint === "" ? {} : { hint });
}

/** "Nearest: Heat (1995), id 6; …", or nothing where nothing is near. */
export const nearestInWords = ({ nearest }: MissingMovie): string =>
  nearest.length === 0 ? "" : `Nearest: ${nearest.map((movie) => `${nameOf(movie)}, id ${movie.id}`).join("; ")}.`;

/** What a film is called that is named by no title. */
const idElsewhere = ({ imdbId, tmdbId }: FilmName): string => imdbId ?? (tmdbId === undefined ? "" : `TMDb ${tmdbId}`);

/** "Heat (1995)" */
export const nameOf = ({ title, year }: FilmName): string => (year === undefined ? title : `${title} (${year})`);

const shortened = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

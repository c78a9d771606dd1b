/** A film named by a person: its title, its title and year, or its id. */
import { type Engine, limits, MatineeError, type MovieCard } from "@matinee/core";

export interface FoundMovie {
  readonly movie: MovieCard;
  /** Other films of the same title, when the name does not decide. */
  readonly others: readonly MovieCard[];
}

/** Best match of a title, or the film of an id; throws "movie/unknown". */
export async function findMovie(engine: Engine, named: string | number): Promise<FoundMovie> {
  if (typeof named === "number") return { movie: await engine.movie(named), others: [] };
  const text = named.trim().slice(0, limits.query);
  const { movies } = await engine.search({ q: text, limit: 5 });
  const [best, ...rest] = movies;
  const id = /^\d+$/.test(text) ? Number(text) : undefined;
  if (id !== undefined && best?.title !== text) return { movie: await engine.movie(id), others: [] };
  if (best === undefined || text === "")
    throw new MatineeError("movie/unknown", text === "" ? "No film was named." : `No film is called “${text}”.`);
  const others = /\b\d{4}\)?$/.test(text) ? [] : rest.filter(({ title }) => title === best.title);
  return { movie: best, others };
}

/** "Heat (1995)" */
export const nameOf = ({ title, year }: MovieCard): string => (year === undefined ? title : `${title} (${year})`);

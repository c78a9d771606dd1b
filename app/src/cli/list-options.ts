/** Options of the commands that answer with a list, turned into the request that every door knows. */
import type { Engine } from "@matinee/core";
import { findMovie, nameOf } from "../services/find-movie.ts";
import { InvalidRequest } from "../services/requests.ts";
import { type FilmStars, starsOfFile } from "./history-file.ts";
import { warn } from "./terminal.ts";

export interface ListOptions {
  readonly n?: number | string;
  readonly rate?: readonly string[];
  readonly history?: string;
  readonly hide?: readonly string[];
  readonly genre?: readonly string[];
  readonly withoutGenre?: readonly string[];
  readonly from?: number | string;
  readonly to?: number | string;
  readonly minRuntime?: number | string;
  readonly maxRuntime?: number | string;
  readonly language?: readonly string[];
  readonly words?: number | string;
  readonly taste?: number | string;
  readonly popularity?: number | string;
  readonly variety?: number | string;
  readonly data?: string;
  readonly json?: boolean;
}

/** The part of a request that all lists share; not checked yet. Films named by title are looked up. */
export async function listRequest(engine: Engine, options: ListOptions): Promise<Record<string, unknown>> {
  const told = (options.rate ?? []).map(starsOfArgument);
  const kept = options.history === undefined ? [] : await starsOfFile(options.history);
  const ratings = [];
  for (const { film, stars } of [...kept, ...told]) ratings.push({ movieId: await idOf(engine, film), rating: stars });
  const hidden = [];
  for (const film of options.hide ?? []) hidden.push(await idOf(engine, film));
  return { ratings, hidden, n: options.n, filters: filtersOf(options), dials: dialsOf(options) };
}

/** "Heat=5" → Heat, 5 */
function starsOfArgument(argument: string): FilmStars {
  const at = argument.lastIndexOf("=");
  if (at <= 0)
    throw new InvalidRequest([{ path: "rate", message: `“${argument}” is not a film and stars, as in "Heat=5"` }]);
  const stars = argument.slice(at + 1).trim();
  return { film: argument.slice(0, at).trim(), stars: stars === "" ? Number.NaN : Number(stars) };
}

/** An id is taken as it is, known or not; a title must be found. */
async function idOf(engine: Engine, film: string): Promise<number> {
  if (/^\d+$/.test(film)) return Number(film);
  const { movie, others } = await findMovie(engine, film);
  if (others.length > 0)
    warn(
      `“${film}” is read as ${nameOf(movie)}; there is also ${others.map((other) => `${nameOf(other)}, id ${other.id}`).join("; ")}.`,
    );
  return movie.id;
}

function filtersOf(options: ListOptions): unknown {
  const { from, to, minRuntime: min, maxRuntime: max } = options;
  return {
    genres: options.genre,
    withoutGenres: options.withoutGenre,
    languages: options.language,
    years: from === undefined && to === undefined ? undefined : { from, to },
    runtime: min === undefined && max === undefined ? undefined : { min, max },
  };
}

const dialsOf = ({ words, taste, popularity, variety }: ListOptions): unknown => ({
  words,
  taste,
  popularity,
  variety,
});

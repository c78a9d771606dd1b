/** Options of the commands that answer with a list, turned into the request that every door knows. */
import type { Answer, Engine, Note } from "@matinee/core";
import type { FilmStars } from "../services/exported-ratings.ts";
import { type Designation, designated } from "../services/find-movie.ts";
import { InvalidRequest } from "../services/requests.ts";
import { starsOfFile } from "./history-file.ts";
import { metFilms } from "./rated-films.ts";
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
  readonly calibration?: number | string;
  readonly why?: boolean;
  readonly data?: string;
  readonly json?: boolean;
}

export interface ListRequest {
  /** The part of a request that all lists share; not checked yet. */
  readonly request: Record<string, unknown>;
  /** Which of the named films are not there. */
  readonly notes: readonly Note[];
}

/** Looks up the films that are named, and makes the request. */
export async function listRequest(engine: Engine, options: ListOptions): Promise<ListRequest> {
  const told = (options.rate ?? []).map(starsOfArgument);
  const kept = options.history === undefined ? [] : await starsOfFile(options.history);
  const unseen = (options.hide ?? []).map((text) => ({ film: designated(text) }));
  const remark = (text: string) => {
    if (options.json !== true) warn(text);
  };
  const rated = await metFilms(engine, [...kept, ...told], remark);
  const hidden = await metFilms<{ film: Designation }>(engine, unseen, remark);
  return {
    request: {
      ratings: rated.met.map(({ movieId, row }) => ({ movieId, rating: row.stars })),
      hidden: hidden.met.map(({ movieId }) => movieId),
      n: options.n,
      filters: filtersOf(options),
      dials: dialsOf(options),
    },
    notes: [...rated.notes, ...hidden.notes],
  };
}

/** An answer that also tells what the request had to leave out. */
export const withNotes = (answer: Answer, notes: readonly Note[]): Answer => ({
  ...answer,
  notes: [...notes, ...answer.notes],
});

/** "Heat=5" → Heat, 5 */
function starsOfArgument(argument: string): FilmStars {
  const at = argument.lastIndexOf("=");
  if (at <= 0)
    throw new InvalidRequest([{ path: "rate", message: `“${argument}” is not a film and stars, as in "Heat=5"` }]);
  const stars = argument.slice(at + 1).trim();
  return { film: designated(argument.slice(0, at)), stars: stars === "" ? Number.NaN : Number(stars) };
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

/** Those that were named: of the others the request knows what is usual. */
const dialsOf = ({ words, taste, popularity, variety, calibration }: ListOptions): unknown =>
  Object.fromEntries(
    Object.entries({ words, taste, popularity, variety, calibration }).filter(([, weight]) => weight !== undefined),
  );

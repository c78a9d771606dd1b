/** A film that is known from a card, in the data that are served now; never the film that has its id by now. */

import { isSameFilm } from "../features/my-films/same-film.ts";
import type { FilmOnCard } from "../features/my-films/shelf.ts";
import * as server from "./client.ts";
import { Trouble, troubleFrom } from "./trouble.ts";
import type { MovieCard } from "./types.ts";

/** Throws a Trouble; of status 404 where the film is not here. */
export async function filmHere(film: FilmOnCard, signal: AbortSignal): Promise<MovieCard> {
  const byId = await server.movie(film.id, signal).catch((error: unknown) => {
    if (error instanceof Trouble && error.status === 404) return undefined;
    throw error;
  });
  if (byId !== undefined && isSameFilm(byId, film)) return byId;
  const named = await server.named(film, signal);
  if (named.kind !== "sure") throw troubleFrom(404, undefined);
  return named.movie;
}

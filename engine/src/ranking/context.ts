/** From a request in the outside's words (ids, feelings) to a context in the engine's (rows, stars). */
import {
  type AskRequest,
  type Dataset,
  Dials,
  type Note,
  type Reading,
  type RecommendRequest,
  starsOf,
} from "@matinee/core";
import type { MeantFilters } from "./meant.ts";
import type { MetFilms } from "./met-films.ts";
import { renownOf } from "./renown.ts";
import type { Context } from "./slate.ts";
import type { Models } from "./train.ts";

type Request = Pick<AskRequest | RecommendRequest, "n" | "dials"> &
  Pick<MetFilms, "ratings" | "hidden"> & {
    readonly filters?: MeantFilters | undefined;
  };

/**
 * The context of a request and notes on what the catalogue does not know. What the text says of a film counts over an
 * earlier rating; everything rated, named or hidden stays off the list.
 */
export function contextFor(
  { catalog, name }: Dataset,
  models: Models,
  reading: Reading,
  request: Request,
): { readonly context: Context; readonly notes: readonly Note[] } {
  const stars = new Map<number, number>();
  const like = new Set<number>();
  const hidden = new Set<number>();
  const unknown: number[] = [];
  for (const { movieId, rating } of request.ratings) note(movieId, (item) => stars.set(item, rating));
  for (const { movieId, feeling, role } of reading.films)
    note(movieId, (item) => (role === "like" ? like.add(item) : stars.set(item, starsOf[feeling])));
  for (const movieId of request.hidden) {
    const item = catalog.itemOf(movieId);
    if (item !== undefined) hidden.add(item);
  }

  function note(movieId: number, add: (item: number) => void): void {
    const item = catalog.itemOf(movieId);
    if (item === undefined) unknown.push(movieId);
    else add(item);
  }

  const popularity = renownOf(reading.wish);
  const context: Context = {
    catalog,
    models,
    history: { items: Int32Array.from(stars.keys()), stars: Float32Array.from(stars.values()) },
    like: Int32Array.from(like),
    wish: reading.wish,
    filters: request.filters ?? {},
    dials: Dials.parse({ ...(popularity === undefined ? {} : { popularity }), ...request.dials }),
    hidden: new Set([...stars.keys(), ...like, ...hidden]),
    n: request.n,
  };
  if (unknown.length === 0) return { context, notes: [] };
  const ids = unknown.slice(0, 5).join(", ") + (unknown.length > 5 ? ", …" : "");
  return { context, notes: [{ code: "unknown-film", text: `${name} has no film with the id ${ids}; left out.` }] };
}

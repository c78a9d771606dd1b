/**
 * A guest's own films: what they rated, keep for later, have seen, or do not want tonight. Plain data, pure changes. A film
 * is known by what it is everywhere, so that the shelf outlives the data that were served when it was filled.
 */
import { isSameFilm } from "./same-film.ts";

/** What the shelf knows of a film, enough to show it without asking the server. */
export interface ShelfFilm {
  /** Its id in the data that were served at the last change. */
  readonly movieId: number;
  readonly imdbId?: string | undefined;
  readonly tmdbId?: number | undefined;
  readonly title: string;
  readonly year?: number | undefined;
  readonly genres: readonly string[];
  /** 0.5 … 5 in halves; a rated film counts as seen. */
  readonly stars?: number | undefined;
  readonly later?: true | undefined;
  readonly seen?: true | undefined;
  /** Unix time in ms until which the film stays out of lists. */
  readonly notTonightUntil?: number | undefined;
  /** Unix time in ms of the last change. */
  readonly at: number;
}

export interface Shelf {
  readonly films: readonly ShelfFilm[];
}

/** A film as lists know it. */
export interface FilmOnCard {
  readonly id: number;
  readonly imdbId?: string | undefined;
  readonly tmdbId?: number | undefined;
  readonly title: string;
  readonly alternativeTitles?: readonly string[] | undefined;
  readonly year?: number | undefined;
  readonly genres: readonly string[];
}

export type ShelfChange =
  | { readonly kind: "rate"; readonly film: FilmOnCard; readonly stars: number | undefined; readonly now: number }
  | { readonly kind: "later" | "seen"; readonly film: FilmOnCard; readonly on: boolean; readonly now: number }
  | {
      readonly kind: "not-tonight";
      readonly film: FilmOnCard;
      readonly until: number | undefined;
      readonly now: number;
    }
  | { readonly kind: "forget"; readonly film: FilmOnCard; readonly now: number }
  | { readonly kind: "clear" }
  | { readonly kind: "replace"; readonly shelf: Shelf };

export const emptyShelf: Shelf = { films: [] };

/** The film of a card; one of the same id, should two look like it. */
export const onShelf = ({ films }: Shelf, card: FilmOnCard): ShelfFilm | undefined =>
  films.find((film) => film.movieId === card.id && isSameFilm(film, card)) ??
  films.find((film) => isSameFilm(film, card));

/** The shelf after a change; the newest change stands first. */
export function changed(shelf: Shelf, change: ShelfChange): Shelf {
  if (change.kind === "clear") return emptyShelf;
  if (change.kind === "replace") return change.shelf;
  const before = onShelf(shelf, change.film);
  const others = shelf.films.filter((film) => film !== before);
  if (change.kind === "forget") return { films: others };
  const { id, title, year, genres, imdbId = before?.imdbId, tmdbId = before?.tmdbId } = change.film;
  const card = { movieId: id, imdbId, tmdbId, title, year, genres: [...genres] };
  const film = { ...before, ...card, ...marksOf(change), at: change.now };
  return { films: isUnmarked(film) ? others : [film, ...others] };
}

type Marks = Partial<Pick<ShelfFilm, "stars" | "later" | "seen" | "notTonightUntil">>;

/** What a change sets and unsets: a film that was rated or seen is no plan any more. */
function marksOf(change: Extract<ShelfChange, { now: number }>): Marks {
  const done = { later: undefined, notTonightUntil: undefined };
  switch (change.kind) {
    case "rate":
      return change.stars === undefined ? { stars: undefined } : { ...done, seen: undefined, stars: change.stars };
    case "seen":
      return change.on ? { ...done, seen: true } : { seen: undefined };
    case "later":
      return { later: change.on || undefined };
    case "not-tonight":
      return { notTonightUntil: change.until };
    case "forget":
      return {};
  }
}

const isUnmarked = ({ stars, later, seen, notTonightUntil }: ShelfFilm): boolean =>
  stars === undefined && !later && !seen && notTonightUntil === undefined;

/** A film as the server meets it in any data: the id counts only where it still is this film. */
export interface SentFilm {
  readonly movieId: number;
  readonly film: {
    readonly imdbId?: string | undefined;
    readonly tmdbId?: number | undefined;
    readonly title: string;
    readonly year?: number | undefined;
  };
}

type Named = Pick<ShelfFilm, "movieId" | "imdbId" | "tmdbId" | "title" | "year">;

export const sentFilm = ({ movieId, imdbId, tmdbId, title, year }: Named): SentFilm => ({
  movieId,
  film: { imdbId, tmdbId, title: title.slice(0, longestTitle), year },
});

/** What the server takes at most. */
const longestTitle = 500;

const byId = (a: SentFilm, b: SentFilm): number => a.movieId - b.movieId || (a.film.title < b.film.title ? -1 : 1);

/** Ratings as the server wants them, in the films' order by id so that the same shelf is the same question. */
export const ratingsOf = ({ films }: Shelf): (SentFilm & { readonly rating: number })[] =>
  films.flatMap((film) => (film.stars === undefined ? [] : [{ ...sentFilm(film), rating: film.stars }])).sort(byId);

const isHidden = ({ stars, seen, notTonightUntil = 0 }: ShelfFilm, now: number): boolean =>
  stars === undefined && (seen === true || notTonightUntil > now);

/** Films that must stay out of every list: seen, or not tonight. Rated ones go as ratings. */
export const hiddenOf = ({ films }: Shelf, now: number): SentFilm[] =>
  films
    .filter((film) => isHidden(film, now))
    .map(sentFilm)
    .sort(byId);

/** Whether lists follow from anything on the shelf. */
export const isTold = ({ films }: Shelf, now: number): boolean =>
  films.some((film) => film.stars !== undefined || isHidden(film, now));

/** Whether lists are without the film of a card: rated, seen, or not tonight. */
export function isOut(shelf: Shelf, card: FilmOnCard, now: number): boolean {
  const film = onShelf(shelf, card);
  return film !== undefined && (film.stars !== undefined || isHidden(film, now));
}

/** When tonight is over: five in the morning, local time. */
export function endOfTonight(now: Date): number {
  const end = new Date(now);
  end.setHours(5, 0, 0, 0);
  if (end.getTime() <= now.getTime()) end.setDate(end.getDate() + 1);
  return end.getTime();
}

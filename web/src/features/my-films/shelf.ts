/** A guest's own films: what they rated, keep for later, have seen, or do not want tonight. Plain data, pure changes. */

/** What the shelf knows of a film, enough to show it without asking the server. */
export interface ShelfFilm {
  readonly movieId: number;
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
  readonly title: string;
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

export const onShelf = (shelf: Shelf, movieId: number): ShelfFilm | undefined =>
  shelf.films.find((film) => film.movieId === movieId);

/** The shelf after a change; the newest change stands first. */
export function changed(shelf: Shelf, change: ShelfChange): Shelf {
  if (change.kind === "clear") return emptyShelf;
  if (change.kind === "replace") return change.shelf;
  const others = shelf.films.filter((film) => film.movieId !== change.film.id);
  if (change.kind === "forget") return { films: others };
  const { id, title, year, genres } = change.film;
  const before = onShelf(shelf, id);
  const film = { ...before, movieId: id, title, year, genres: [...genres], ...marksOf(change), at: change.now };
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

/** Ratings as the server wants them, in the films' order by id so that the same shelf is the same question. */
export const ratingsOf = (shelf: Shelf): { movieId: number; rating: number }[] =>
  shelf.films
    .flatMap(({ movieId, stars }) => (stars === undefined ? [] : [{ movieId, rating: stars }]))
    .sort((a, b) => a.movieId - b.movieId);

/** Films that must stay out of every list: seen, or not tonight. Rated ones go as ratings. */
export const hiddenOf = (shelf: Shelf, now: number): number[] =>
  shelf.films
    .filter(({ stars, seen, notTonightUntil = 0 }) => stars === undefined && (seen || notTonightUntil > now))
    .map(({ movieId }) => movieId)
    .sort((a, b) => a - b);

/** When tonight is over: five in the morning, local time. */
export function endOfTonight(now: Date): number {
  const end = new Date(now);
  end.setHours(5, 0, 0, 0);
  if (end.getTime() <= now.getTime()) end.setDate(end.getDate() + 1);
  return end.getTime();
}

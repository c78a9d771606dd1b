/** Reading a shelf from text that anyone may have written: what does not fit is left out, what is no shelf is undefined. */
import type { Shelf, ShelfFilm } from "./shelf.ts";

export interface ParsedShelf {
  readonly shelf: Shelf;
  /** Entries that could not be read. */
  readonly dropped: number;
}

const format = "matinee-shelf-1";
/** More than the server takes would be refused there. */
const mostFilms = 5_000;

export const written = (shelf: Shelf): string => JSON.stringify({ format, films: shelf.films });

export function parseShelf(text: string): ParsedShelf | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data.format !== format || !Array.isArray(data.films)) return undefined;
  const read = new Map<number, ShelfFilm>();
  for (const entry of data.films.slice(0, mostFilms)) {
    const film = parseFilm(entry);
    if (film !== undefined && !read.has(film.movieId)) read.set(film.movieId, film);
  }
  return { shelf: { films: [...read.values()] }, dropped: data.films.length - read.size };
}

function parseFilm(entry: unknown): ShelfFilm | undefined {
  if (!isRecord(entry)) return undefined;
  const { movieId, title, year, genres, stars, later, seen, notTonightUntil, at } = entry;
  if (!isWhole(movieId) || movieId < 0 || typeof title !== "string" || title === "") return undefined;
  const rated = typeof stars === "number" && stars >= 0.5 && stars <= 5 && Number.isInteger(stars * 2);
  const tonight = isWhole(notTonightUntil);
  if (!rated && later !== true && seen !== true && !tonight) return undefined;
  return {
    movieId,
    title,
    ...(isWhole(year) && { year }),
    genres: Array.isArray(genres) ? genres.filter((genre) => typeof genre === "string") : [],
    ...(rated && { stars }),
    ...(later === true && { later }),
    ...(seen === true && { seen }),
    ...(tonight && { notTonightUntil }),
    at: isWhole(at) ? at : 0,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

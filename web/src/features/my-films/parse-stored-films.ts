/** Reading a shelf from text that anyone may have written: what does not fit is left out, what is no shelf is undefined. */
import { folded } from "./same-film.ts";
import type { Shelf, ShelfFilm } from "./shelf.ts";

export interface ParsedShelf {
  readonly shelf: Shelf;
  /** Entries that could not be read. */
  readonly dropped: number;
}

const format = "matinee-shelf-2";
/** Shelves of before know their films by the ids of one data set and by title and year. */
const formats: readonly unknown[] = [format, "matinee-shelf-1"];
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
  if (!isRecord(data) || !formats.includes(data.format) || !Array.isArray(data.films)) return undefined;
  const read = new Map<string, ShelfFilm>();
  for (const entry of data.films.slice(0, mostFilms)) {
    const film = parseFilm(entry);
    if (film !== undefined && !read.has(filmKey(film))) read.set(filmKey(film), film);
  }
  return { shelf: { films: [...read.values()] }, dropped: data.films.length - read.size };
}

/** The same for two entries of one film. */
const filmKey = ({ imdbId, tmdbId, title, year }: ShelfFilm): string =>
  imdbId ?? (tmdbId === undefined ? `${folded(title)} ${year}` : `tmdb ${tmdbId}`);

function parseFilm(entry: unknown): ShelfFilm | undefined {
  if (!isRecord(entry)) return undefined;
  const { movieId, imdbId, tmdbId, title, year, genres, stars, later, seen, notTonightUntil, at } = entry;
  if (!isWhole(movieId) || movieId < 0 || typeof title !== "string" || title.trim() === "") return undefined;
  const rated = typeof stars === "number" && stars >= 0.5 && stars <= 5 && Number.isInteger(stars * 2);
  const tonight = isWhole(notTonightUntil);
  if (!rated && later !== true && seen !== true && !tonight) return undefined;
  return {
    movieId,
    ...(typeof imdbId === "string" && /^tt\d{7,10}$/.test(imdbId) && { imdbId }),
    ...(isWhole(tmdbId) && tmdbId > 0 && { tmdbId }),
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

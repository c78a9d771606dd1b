/** Ratings of one person as a text: csv with a header, or JSON. Columns go by what people and other programs call them. */
import { FilmIdentity, MatineeError } from "@matinee/core";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Designation } from "./find-movie.ts";

export interface FilmStars {
  readonly film: Designation;
  readonly stars: number;
}

/** A title is a title, also where a program wrote it as a number: 300, 1917. */
const JsonHistory = z.array(
  z.union([
    z.object({ movieId: z.int().nonnegative(), rating: z.number() }),
    z.object({ film: FilmIdentity, rating: z.number() }),
    z.object({ title: z.union([z.string(), z.number()]), year: z.int().nullish(), rating: z.number() }),
  ]),
);

/** Throws "data/unreadable" with the name of the text, and the row where there is one. */
export function starsOfText(text: string, name: string): readonly FilmStars[] {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  return trimmed.startsWith("[") ? fromJson(trimmed, name) : fromCsv(trimmed, name);
}

/** What such a text is. */
export const historyHint =
  'A history is csv with the columns movieId, imdbId, tmdbId or title, and rating; or JSON: [{"title": …, "rating": …}].';

function fromJson(text: string, name: string): FilmStars[] {
  let rows: z.infer<typeof JsonHistory>;
  try {
    rows = JsonHistory.parse(JSON.parse(text));
  } catch (cause) {
    throw new MatineeError("data/unreadable", `${name} is not a list of ratings.`, { hint: historyHint, cause });
  }
  return rows.map((row) => ({ film: filmOfJson(row), stars: row.rating }));
}

function filmOfJson(row: z.infer<typeof JsonHistory>[number]): Designation {
  if ("movieId" in row) return { id: row.movieId };
  if ("film" in row) return { ...row.film, title: row.film.title ?? "" };
  return { title: String(row.title), year: row.year ?? undefined };
}

function fromCsv(text: string, name: string): FilmStars[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      trim: true,
      skip_empty_lines: true,
    });
  } catch (cause) {
    throw new MatineeError("data/unreadable", `${name}: ${cause instanceof Error ? cause.message : "not a csv file"}`, {
      hint: historyHint,
      cause,
    });
  }
  return rows.map((row, index) => {
    const film = filmOf(row);
    const stars = Number(row.rating || Number.NaN);
    if (film !== undefined && !Number.isNaN(stars)) return { film, stars };
    throw new MatineeError("data/unreadable", `${name}, row ${index + 1} after the header: no film or no rating.`, {
      hint: historyHint,
    });
  });
}

/** By the data set's own id where the row has one, else by what the film is everywhere: ids at IMDb or TMDb, title and year. */
function filmOf(row: Readonly<Record<string, string>>): Designation | undefined {
  const id = Number(row.movieid || Number.NaN);
  if (Number.isInteger(id) && id >= 0) return { id };
  const title = row.title ?? row.name ?? "";
  const year = Number(row.year || Number.NaN);
  const { imdbId, tmdbId } = linksOf(row);
  if (title === "" && (imdbId ?? tmdbId) === undefined) return undefined;
  return { title, year: Number.isInteger(year) ? year : undefined, imdbId, tmdbId };
}

/** IMDb calls its own column "Const". */
function linksOf({ imdbid, const: own = "", tmdbid }: Readonly<Record<string, string>>) {
  const { imdbId, tmdbId } = FilmIdentity.shape;
  return {
    imdbId: imdbId.catch(undefined).parse(imdbid || own || undefined),
    tmdbId: tmdbId.catch(undefined).parse(Number(tmdbid || Number.NaN)),
  };
}

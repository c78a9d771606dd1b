/** Ratings of one person from a file: csv with a header, or JSON. Columns go by what people and other programs call them. */
import { readFile } from "node:fs/promises";
import { MatineeError } from "@matinee/core";
import { parse } from "csv-parse/sync";
import { z } from "zod";

export interface FilmStars {
  /** Title, title with year, or id. */
  readonly film: string;
  readonly stars: number;
}

const JsonHistory = z.array(
  z.union([
    z.object({ movieId: z.int().nonnegative(), rating: z.number() }),
    z.object({ title: z.string(), year: z.int().optional(), rating: z.number() }),
  ]),
);

/** Throws "data/unreadable" naming the file, and the row where there is one. */
export async function starsOfFile(file: string): Promise<readonly FilmStars[]> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new MatineeError("data/unreadable", `The history ${file} cannot be read.`, { hint, cause });
  });
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  return trimmed.startsWith("[") ? fromJson(trimmed, file) : fromCsv(trimmed, file);
}

const hint = 'A history is csv with the columns movieId or title, and rating; or JSON: [{"title": …, "rating": …}].';

function fromJson(text: string, file: string): FilmStars[] {
  let rows: z.infer<typeof JsonHistory>;
  try {
    rows = JsonHistory.parse(JSON.parse(text));
  } catch (cause) {
    throw new MatineeError("data/unreadable", `${file} is not a list of ratings.`, { hint, cause });
  }
  return rows.map((row) => ({
    film: "movieId" in row ? String(row.movieId) : titled(row.title, row.year?.toString()),
    stars: row.rating,
  }));
}

function fromCsv(text: string, file: string): FilmStars[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      trim: true,
      skip_empty_lines: true,
    });
  } catch (cause) {
    throw new MatineeError("data/unreadable", `${file}: ${cause instanceof Error ? cause.message : "not a csv file"}`, {
      hint,
      cause,
    });
  }
  return rows.map((row, index) => {
    const film = row.movieid ?? titled(row.title ?? row.name ?? "", row.year);
    const stars = Number(row.rating || Number.NaN);
    if (film !== "" && !Number.isNaN(stars)) return { film, stars };
    throw new MatineeError("data/unreadable", `${file}, row ${index + 1} after the header: no film or no rating.`, {
      hint,
    });
  });
}

const titled = (title: string, year: string | undefined): string => (year ? `${title} (${year})` : title);

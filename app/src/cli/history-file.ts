/** Ratings of one person from a file. */
import { readFile } from "node:fs/promises";
import { MatineeError } from "@matinee/core";
import { type FilmStars, historyHint as hint, starsOfText } from "../services/exported-ratings.ts";

/** Throws "data/unreadable" naming the file, and the row where there is one. */
export async function starsOfFile(file: string): Promise<readonly FilmStars[]> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new MatineeError("data/unreadable", `The history ${file} cannot be read.`, { hint, cause });
  });
  return starsOfText(text, file);
}

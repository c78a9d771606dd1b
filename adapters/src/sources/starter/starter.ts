/** The starter films: facts and descriptions shipped with Matinee, so that the first start needs no network. */
import { readFile } from "node:fs/promises";
import { genres } from "@matinee/films";
import { z } from "zod";

const words = z.string().trim().min(1);

const starterFilm = z
  .strictObject({
    /** MovieLens `movieId`: a history stays valid when the app changes over to a MovieLens data set. */
    id: z.int().positive(),
    title: words,
    alternativeTitles: z.array(words).readonly(),
    year: z.int().min(1888).max(2100),
    genres: z.array(z.enum(genres)).min(1).readonly(),
    directors: z.array(words).min(1).readonly(),
    /** Empty where nobody acts or speaks. */
    cast: z.array(words).max(3).readonly(),
    /** Minutes. */
    runtime: z.int().min(1).max(600),
    /** English name of the main spoken language; absent where nobody speaks. */
    language: words.optional(),
    country: words.optional(),
    /** Our judgement: 1 (for connoisseurs) … 5 (everybody has heard of it). */
    fame: z.int().min(1).max(5),
    tags: z.array(words.lowercase()).min(5).max(10).readonly(),
    description: words,
  })
  .readonly();

export type StarterFilm = z.infer<typeof starterFilm>;

const file = new URL("../../../starter/films.jsonl", import.meta.url);

/** All starter films, ordered by id. A line that breaks the schema is named in the error. */
export async function readStarter(): Promise<readonly StarterFilm[]> {
  const text = await readFile(file, "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line, row) => {
      try {
        return starterFilm.parse(JSON.parse(line));
      } catch (cause) {
        throw new TypeError(`starter/films.jsonl, line ${row + 1}, is not a film.`, { cause });
      }
    });
}

/**
 * What a film is in every data set, in every list and for every person: its ids at IMDb and TMDb, else its title and year.
 * A `MovieId` names a row of one data set and means another film in the next; an identity does not.
 */
import { z } from "zod";

const longestTitle = 500;
const nameless = "names no film: it needs an imdbId, a tmdbId or a title";

const links = {
  imdbId: z
    .string()
    .regex(/^tt\d{7,10}$/u, 'must be an IMDb id, as in "tt0113277"')
    .optional()
    .describe("counts more than everything else"),
  tmdbId: z.int().positive().optional().describe("counts where one of both has no IMDb id"),
};

/** The ids that a film has elsewhere. */
export const FilmLinks = z.object(links);

export const FilmIdentity = z
  .object({
    ...links,
    title: z.string().trim().min(1).max(longestTitle).optional().describe("counts where no id can tell"),
    year: z.int().optional(),
  })
  .refine(({ imdbId, tmdbId, title }) => (imdbId ?? tmdbId ?? title) !== undefined, nameless);
export type FilmIdentity = z.infer<typeof FilmIdentity>;

/**
 * A film in a request: by its id in the data set that answers, by its identity, or by both. Of both, the id counts where
 * its film is the one of that identity; where the data have changed meanwhile, the identity does.
 */
export const filmReference = {
  movieId: z.int().nonnegative().optional().describe("in the data set that answers"),
  film: FilmIdentity.optional().describe("in any data set; beside a movieId it says which film that was"),
};
export interface FilmReference {
  readonly movieId?: number | undefined;
  readonly film?: FilmIdentity | undefined;
}

export const namesFilm = ({ movieId, film }: FilmReference): boolean => (movieId ?? film) !== undefined;
export const namesNoFilm = {
  path: ["movieId"],
  error: "is missing; it must be a whole number, or say which film it is",
};

/** Whether ids elsewhere say that two films are the same one; undefined where they cannot tell. */
export function sameByLinks(
  one: Pick<FilmIdentity, "imdbId" | "tmdbId">,
  other: Pick<FilmIdentity, "imdbId" | "tmdbId">,
): boolean | undefined {
  for (const id of ["imdbId", "tmdbId"] as const)
    if (one[id] !== undefined && other[id] !== undefined) return one[id] === other[id];
  return undefined;
}

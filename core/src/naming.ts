/** A film named by a person, and which film that is: naming, unlike searching, never takes another film. */
import { z } from "zod";
import { limits, MovieCard } from "./answer.ts";
import { FilmLinks } from "./identity.ts";

export const FilmName = z.object({
  title: z.string().max(limits.query).describe('may end in its year: "Heat (1995)"'),
  year: z.coerce.number().int().optional().describe("counts more than a year in the title"),
  imdbId: FilmLinks.shape.imdbId.describe('as in "tt0113277"; counts more than the title'),
  tmdbId: z.coerce.number().int().positive().optional().describe("the same"),
});
export type FilmName = z.infer<typeof FilmName>;

export const Named = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sure"), movie: MovieCard }),
  z.object({
    kind: z.literal("ambiguous"),
    movie: MovieCard.describe("the best known of the films that have this name"),
    others: z.array(MovieCard),
  }),
  z.object({
    kind: z.literal("unknown"),
    nearest: z.array(MovieCard).describe("at most three that come near, best first; none of them is surely meant"),
  }),
]);
export type Named = z.infer<typeof Named>;

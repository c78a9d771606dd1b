/** Shapes that only HTTP speaks, and the names that all shapes carry in the OpenAPI document. */
import {
  Answer,
  AskRequest,
  Dials,
  Explanation,
  FilmEvidence,
  FilmMention,
  Filters,
  limits,
  MovieCard,
  Movies,
  Note,
  Pick,
  Rating,
  Reading,
  Reason,
  RecommendRequest,
  SimilarAnswer,
  Versions,
  Wish,
  WishWord,
} from "@matinee/core";
import { z } from "zod";
import { Problem } from "../services/problem.ts";
import { Licence, Preparation, ServingState } from "../services/serving.ts";

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

/** The problems that every question can meet, for the document. */
export const problems = {
  400: problem("a field does not fit"),
  429: problem("too many requests from this address; see Retry-After"),
  503: problem("still getting ready, or the engine failed; see Retry-After"),
};

/** The same for requests with a body. */
export const bodyProblems = {
  ...problems,
  413: problem("the body is too large"),
  415: problem("the body is not JSON"),
};

export const unknownMovie = problem("no film has this id");

export const Health = z.object({ status: z.literal("ok") });

export const Readiness = z.object({
  status: z.enum(["ready", "starting"]),
  data: Versions.shape.data.optional(),
  preparing: z.array(Preparation),
});

export const Info = ServingState.extend({
  matinee: z.string().describe("version of Matinee"),
  limits: z.object({ text: z.int(), n: z.int(), ratings: z.int(), query: z.int() }),
});

export const publicLimits = { text: limits.text, n: limits.n, ratings: limits.ratings, query: limits.query };

const names: Readonly<Record<string, z.ZodType>> = {
  Answer,
  AskRequest,
  Dials,
  Explanation,
  FilmEvidence,
  FilmMention,
  Filters,
  Info,
  Licence,
  MovieCard,
  Movies,
  Note,
  Pick,
  Preparation,
  Problem,
  Rating,
  Readiness,
  Reading,
  Reason,
  RecommendRequest,
  SimilarAnswer,
  Versions,
  Wish,
  WishWord,
};

/** Gives the shapes their names in the document; once is enough. */
export function nameSchemas(): void {
  for (const [id, schema] of Object.entries(names))
    z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
}

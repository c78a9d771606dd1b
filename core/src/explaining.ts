/** Why one film is on the list of a request: what the list itself knows, and the sentences that tell it. */
import { z } from "zod";
import { AskRequest, MovieCard, Note, Versions } from "./answer.ts";

export const ExplainRequest = AskRequest.extend({
  text: AskRequest.shape.text.default(""),
  movieId: z.int().nonnegative().describe("a film of the list that the rest of the request answers with"),
});
export type ExplainRequest = z.infer<typeof ExplainRequest>;

/** One thing that speaks for a film. */
export const FilmEvidence = z.object({
  id: z.string().describe("e1, e2, …: what sentences name it by"),
  text: z.string(),
  ofRatings: z.literal(true).optional().describe("it tells what the person rated, so no language model is sent it"),
});
export type FilmEvidence = z.infer<typeof FilmEvidence>;

export const Explanation = z.object({
  movie: MovieCard,
  sentences: z.array(
    z.object({
      text: z.string(),
      evidence: z.array(z.string()).describe("ids of what it rests on"),
      by: z.string().describe("the language model that phrased it; offline: the list's own words"),
    }),
  ),
  evidence: z.array(FilmEvidence).describe("all that the list knows, what tells most first"),
  dropped: z.int().nonnegative().describe("sentences of a language model that the evidence did not bear out"),
  notes: z.array(Note),
  versions: Versions,
});
export type Explanation = z.infer<typeof Explanation>;

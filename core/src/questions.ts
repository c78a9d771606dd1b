/**
 * Everything that can be asked, declared once: schemas, route and words for people. The engine's interface, what crosses a
 * thread border, the routes and the OpenAPI document are made from this table; command line and library are checked
 * against it by types.
 */
import { z } from "zod";
import {
  Answer,
  AskRequest,
  limits,
  MovieCard,
  Movies,
  RecommendRequest,
  SearchRequest,
  SimilarAnswer,
  SimilarRequest,
} from "./answer.ts";
import { ExplainRequest, Explanation } from "./explaining.ts";
import { FilmName, Named } from "./naming.ts";
import { PersonAnswer, PersonRequest, Prediction, PredictRequest } from "./person-questions.ts";
import { Reading } from "./reading.ts";

export const ReadRequest = z.object({
  text: z.string().max(limits.text, `a text has at most ${limits.text} characters`),
});
export type ReadRequest = z.infer<typeof ReadRequest>;

export const MovieRequest = SimilarRequest.pick({ id: true });
export type MovieRequest = z.infer<typeof MovieRequest>;

export interface Declaration<Request extends z.ZodObject = z.ZodObject, Reply extends z.ZodType = z.ZodType> {
  readonly request: Request;
  readonly answer: Reply;
  readonly method: "GET" | "POST";
  /** Below /api; ":name" is a field of the request. The other fields come in the query of GET, in the body of POST. */
  readonly path: string;
  /** For people who read the document. */
  readonly tag: "questions" | "movies";
  readonly summary: string;
  /** True where it asks about one film, which may be unknown. */
  readonly ofOneMovie?: boolean;
}

const declared = <Request extends z.ZodObject, Reply extends z.ZodType>(one: Declaration<Request, Reply>) => one;

export const questions = {
  ask: declared({
    request: AskRequest,
    answer: Answer,
    method: "POST",
    path: "/ask",
    tag: "questions",
    summary: "A sentence → what was understood, and films with reasons",
  }),
  recommend: declared({
    request: RecommendRequest,
    answer: Answer,
    method: "POST",
    path: "/recommendations",
    tag: "questions",
    summary: "A history and, if you like, a wish → films with reasons",
  }),
  explain: declared({
    request: ExplainRequest,
    answer: Explanation,
    method: "POST",
    path: "/explain",
    tag: "questions",
    summary: "A film of a list, and what the list was asked with → why it is there, in sentences",
    ofOneMovie: true,
  }),
  predict: declared({
    request: PredictRequest,
    answer: Prediction,
    method: "POST",
    path: "/predict",
    tag: "questions",
    summary: "One film and one person → expected stars, and how sure that is",
    ofOneMovie: true,
  }),
  person: declared({
    request: PersonRequest,
    answer: PersonAnswer,
    method: "GET",
    path: "/recommendations/:person",
    tag: "questions",
    summary: "Somebody of the data set: what they rated, and films for them",
  }),
  read: declared({
    request: ReadRequest,
    answer: Reading,
    method: "POST",
    path: "/readings",
    tag: "questions",
    summary: "A sentence → what is understood of it, without films",
  }),
  search: declared({
    request: SearchRequest,
    answer: Movies,
    method: "GET",
    path: "/movies",
    tag: "movies",
    summary: "Films by title, forgiving typos; years and people count too",
  }),
  named: declared({
    request: FilmName,
    answer: Named,
    method: "GET",
    path: "/movies/named",
    tag: "movies",
    summary: "The film that is surely called so; naming, unlike searching, never takes another film",
  }),
  movie: declared({
    request: MovieRequest,
    answer: MovieCard,
    method: "GET",
    path: "/movies/:id",
    tag: "movies",
    summary: "One film",
    ofOneMovie: true,
  }),
  similar: declared({
    request: SimilarRequest,
    answer: SimilarAnswer,
    method: "GET",
    path: "/movies/:id/similar",
    tag: "movies",
    summary: "Films like one film",
    ofOneMovie: true,
  }),
};

export type Question = keyof typeof questions;

/** What a question is asked with, already parsed by its schema. */
export type RequestOf<Q extends Question> = z.infer<(typeof questions)[Q]["request"]>;
export type AnswerOf<Q extends Question> = z.infer<(typeof questions)[Q]["answer"]>;

/** Who can be asked everything. Throws MatineeError; "movie/unknown" where a film is asked for that is not there. */
export type Asked = {
  readonly [Q in Question]: (request: RequestOf<Q>) => Promise<AnswerOf<Q>>;
};

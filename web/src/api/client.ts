/** The server, typed by its own OpenAPI document. Every call answers data or throws a Trouble. */
import createClient from "openapi-fetch";
import type { FilmNamed } from "../features/my-films/same-film.ts";
import type { paths } from "./client.gen.ts";
import { answersIn, inParts } from "./parts.ts";
import { troubleFrom, unreachable } from "./trouble.ts";
import type {
  Answer,
  AskBody,
  ExplainBody,
  Explanation,
  Info,
  MovieCard,
  Movies,
  Named,
  RecommendBody,
  SimilarAnswer,
  Usage,
} from "./types.ts";

const server = createClient<paths>({ baseUrl: "/" });

interface Reply {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

async function got<T>(reply: Promise<Reply>): Promise<T> {
  const { data, error, response } = await reply.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw unreachable();
  });
  if (data === undefined) throw troubleFrom(response.status, error, response.headers.get("retry-after"));
  return data as T; // the document's own type; openapi-fetch reads its tuples as plain arrays
}

/** The last and best list; `onPart` hears of each as soon as it is there. */
export async function ask(asked: AskBody, signal: AbortSignal, onPart: (answer: Answer) => void): Promise<Answer> {
  const request = server.POST("/api/ask", { body: asked, signal, parseAs: "stream", headers: { accept: inParts } });
  const body = await got<ReadableStream<Uint8Array>>(request);
  const type = (await request).response.headers.get("content-type") ?? "";
  let last: Answer | undefined;
  for await (const answer of answersIn(body, type)) {
    last = answer;
    onPart(answer);
  }
  if (last === undefined) throw unreachable();
  return last;
}

export const recommend = (body: RecommendBody, signal: AbortSignal): Promise<Answer> =>
  got(server.POST("/api/recommendations", { body, signal }));

/** Why one film is on a list. */
export const explain = (body: ExplainBody, signal: AbortSignal): Promise<Explanation> =>
  got(server.POST("/api/explain", { body, signal }));

export const search = async (q: string, limit: number, signal: AbortSignal): Promise<readonly MovieCard[]> =>
  (await got<Movies>(server.GET("/api/movies", { params: { query: { q, limit } }, signal }))).movies;

export const movie = (id: number, signal: AbortSignal): Promise<MovieCard> =>
  got(server.GET("/api/movies/{id}", { params: { path: { id } }, signal }));

export const named = ({ title, year, imdbId, tmdbId }: FilmNamed, signal: AbortSignal): Promise<Named> => {
  const query = { title: title.slice(0, 200), year, imdbId, tmdbId };
  return got(server.GET("/api/movies/named", { params: { query }, signal }));
};

export const similar = (id: number, n: number, signal: AbortSignal): Promise<SimilarAnswer> =>
  got(server.GET("/api/movies/{id}/similar", { params: { path: { id }, query: { n } }, signal }));

export const info = (signal: AbortSignal): Promise<Info> => got(server.GET("/api/info", { signal }));

/** Which language models may be asked, and what they were asked. */
export const usage = (signal: AbortSignal): Promise<Usage> => got(server.GET("/api/usage", { signal }));

/** The server's answers as React sees them. */
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Sent } from "../features/asking/question.ts";
import type { FilmOnCard } from "../features/my-films/shelf.ts";
import * as server from "./client.ts";
import { filmHere } from "./film-here.ts";
import { askedAgainAfter } from "./query-client.ts";
import type { Answer, ExplainBody, Explanation, Info, MovieCard, Usage, Versions } from "./types.ts";
import { followVersions } from "./versions.ts";

/** An answer and the question that it answers. */
export interface Answered {
  readonly sent: Sent;
  readonly answer: Answer;
}

/** The list for a question, and better ones as they come; while a new one is on its way, the old one stays. */
export function useAnswer(sent: Sent) {
  const queryKey = ["answer", sent];
  const client = useQueryClient();
  return useQuery<Answered>({
    queryKey,
    queryFn: async ({ signal }) => {
      const show = (answer: Answer) => void client.setQueryData<Answered>(queryKey, { sent, answer });
      const answer = sent.to === "ask" ? server.ask(sent.body, signal, show) : server.recommend(sent.body, signal);
      return { sent, answer: await answer };
    },
    placeholderData: keepPreviousData,
  });
}

/** Films for a few letters. Until they are there, those for the letters before stand in. */
export function useSearch(text: string, limit: number) {
  const q = text.trim();
  const { data, error, isFetching, refetch } = useQuery<readonly MovieCard[]>({
    queryKey: ["search", q, limit],
    queryFn: ({ signal }) => server.search(q.slice(0, 200), limit, signal),
    enabled: q.length > 0,
    placeholderData: q.length > 0 ? keepPreviousData : undefined,
  });
  return {
    films: q.length > 0 ? (data ?? none) : none,
    isFetching,
    trouble: q.length > 0 && error ? { error, onAgain: () => void refetch() } : undefined,
  };
}

const none: readonly MovieCard[] = [];

/** A film of a card, in the data that are served now: the card may be of other data. */
export function useMovie(film: FilmOnCard, known: MovieCard | undefined) {
  const { id, imdbId, title, year } = film;
  return useQuery<MovieCard>({
    queryKey: ["movie", id, imdbId, title, year],
    queryFn: ({ signal }) => filmHere(film, signal),
    ...(known && { initialData: known }),
  });
}

/** The title of a film that a reading compares with. */
export function useTitle(id: number | undefined): string | undefined {
  const { data } = useQuery<MovieCard>({
    queryKey: ["title", id],
    queryFn: ({ signal }) => server.movie(id ?? 0, signal),
    enabled: id !== undefined,
  });
  return data?.title;
}

export const useSimilar = (id: number, n: number) =>
  useQuery({ queryKey: ["similar", id, n], queryFn: ({ signal }) => server.similar(id, n, signal) });

/** Why a film is on the list, phrased by a language model; asked for only once somebody wants to know. */
export const useExplanation = (body: ExplainBody | undefined) =>
  useQuery<Explanation>({
    queryKey: ["explanation", body],
    queryFn: ({ signal }) => server.explain(body ?? { movieId: 0 }, signal),
    enabled: body !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** While something better is on its way the server is asked more often, else just often enough to hear of another model. */
const lookEvery = { preparing: 3_000, quiet: 10_000 };

/** What the server serves and prepares; a change of it is told, and every answer of before is asked for anew. */
export function useServed(onChange: (now: Versions, newData: boolean) => void) {
  const client = useQueryClient();
  useEffect(() => followVersions(client, onChange), [client, onChange]);
  return useQuery<Info>({
    queryKey: ["info"],
    queryFn: ({ signal }) => server.info(signal),
    refetchInterval: ({ state }) =>
      askedAgainAfter(state.error) || (state.data?.preparing.length ? lookEvery.preparing : lookEvery.quiet),
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: "always",
  });
}

/** Which language models may be asked; undefined while that is not known. */
export function useLanguageModels(): Usage | undefined {
  const { data } = useQuery<Usage>({
    queryKey: ["language models"],
    queryFn: ({ signal }) => server.usage(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}

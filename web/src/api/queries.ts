/** The server's answers as React sees them. */
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Sent } from "../asking/question.ts";
import * as server from "./client.ts";
import { passes } from "./query-client.ts";
import type { Answer, Info, MovieCard, Versions } from "./types.ts";

const retryEvery = 3_000;

/** An answer and the question that it answers. */
export interface Answered {
  readonly sent: Sent;
  readonly answer: Answer;
}

/** The list for a question; while a new one is on its way, the old one stays. */
export function useAnswer(sent: Sent) {
  return useQuery<Answered>({
    queryKey: ["answer", sent],
    queryFn: async ({ signal }) => ({
      sent,
      answer: await (sent.to === "ask" ? server.ask(sent.body, signal) : server.recommend(sent.body, signal)),
    }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (passes(state.error) ? retryEvery : false),
  });
}

/** Films for a few letters; quiet below two of them. */
export function useSearch(text: string, limit: number) {
  const q = text.trim();
  return useQuery<readonly MovieCard[]>({
    queryKey: ["search", q, limit],
    queryFn: ({ signal }) => server.search(q.slice(0, 200), limit, signal),
    enabled: q.length > 0,
    placeholderData: q.length > 0 ? keepPreviousData : undefined,
  });
}

export function useMovie(id: number, known: MovieCard | undefined) {
  return useQuery<MovieCard>({
    queryKey: ["movie", id],
    queryFn: ({ signal }) => server.movie(id, signal),
    ...(known && { initialData: known }),
  });
}

export const useSimilar = (id: number, n: number) =>
  useQuery({ queryKey: ["similar", id, n], queryFn: ({ signal }) => server.similar(id, n, signal) });

/**
 * What the server serves and prepares. While something better is on its way the server is asked every few seconds, and
 * when the data changes over, every answer is asked for anew.
 */
export function useServed(onChangeOver: (data: Versions["data"]) => void) {
  const client = useQueryClient();
  const info = useQuery<Info>({
    queryKey: ["info"],
    queryFn: ({ signal }) => server.info(signal),
    refetchInterval: ({ state }) => (state.error || state.data?.preparing.length ? retryEvery : 60_000),
  });
  const data = info.data?.versions?.data;
  const served = useRef<string>(undefined);
  useEffect(() => {
    if (!data) return;
    const before = served.current;
    served.current = data.version;
    if (before === undefined || before === data.version) return;
    for (const key of ["answer", "search", "movie", "similar"]) void client.invalidateQueries({ queryKey: [key] });
    onChangeOver(data);
  }, [data, client, onChangeOver]);
  return info;
}

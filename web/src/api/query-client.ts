/** How answers are kept: an answer stays true until the data, the models or the question change. What waiting mends mends itself. */
import { QueryClient } from "@tanstack/react-query";
import { isShort, Trouble } from "./trouble.ts";

/** Milliseconds after which a failed question is asked again by itself; false where a person has to decide. */
export const askedAgainAfter = (error: unknown): number | false => (error instanceof Trouble && error.wait) || false;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: "always",
      retry: (times, error) => isShort(error) && times < 1,
      retryDelay: 700,
      refetchInterval: ({ state }) => askedAgainAfter(state.error),
      refetchIntervalInBackground: true,
    },
  },
});

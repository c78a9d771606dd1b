/** How answers are kept: an answer stays true until the data or the question changes. */
import { QueryClient } from "@tanstack/react-query";
import { Trouble } from "./trouble.ts";

/** Server away or warming up: worth asking again by itself. */
export const passes = (error: unknown): boolean =>
  error instanceof Trouble && (error.status === 0 || error.status === 503);

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: "always",
      retry: (times, error) => passes(error) && times < 1,
      retryDelay: 700,
    },
  },
});

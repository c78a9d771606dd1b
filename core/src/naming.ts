/** A film named by a person, and which film that is: naming, unlike searching, never takes another film. */
import type { MovieCard } from "./answer.ts";

export interface FilmName {
  /** May end in its year: "Heat (1995)". */
  readonly title: string;
  /** Counts more than a year in the title. */
  readonly year?: number | undefined;
}

export type Named =
  | { readonly kind: "sure"; readonly movie: MovieCard }
  /** Several films have this name; `movie` is the best known. */
  | { readonly kind: "ambiguous"; readonly movie: MovieCard; readonly others: readonly MovieCard[] }
  /** No film of the data set is surely meant; `nearest` are at most three that come near, best first. */
  | { readonly kind: "unknown"; readonly nearest: readonly MovieCard[] };

/**
 * How far tags apply to films, every tag to every film that is known: the tag genome. Source: J. Vig, S. Sen, J. Riedl, "The
 * Tag Genome: Encoding Community Knowledge to Support Novel Interaction", ACM TiiS 2(3), 2012.
 */
import type { MovieId } from "./films.ts";

export interface TagGenome {
  /** Lower case, each once. */
  readonly tags: readonly string[];
  /** Films that it knows, by row, each once. */
  readonly movieIds: ArrayLike<MovieId>;
  /** A row for each film and a column for each tag: 0 … `mostRelevant` for 0 … 1, `unsaidRelevance` where nothing is said. */
  readonly relevance: Uint8Array;
}

/** What a relevance of 1 is kept as. */
export const mostRelevant = 254;
export const unsaidRelevance = 255;

/** One thing that every film of a list must be. */
import type { Fact, Movie, Relaxation } from "@matinee/core";

export interface Condition {
  /** What films are that meet it: "from 1990–1999". */
  readonly name: string;
  /** What it asks about, where that may be unknown; `passes` is asked only about films of which it is known. */
  readonly fact?: Fact | undefined;
  isKnown?(movie: Movie, item: number): boolean;
  passes(movie: Movie, item: number): boolean;
  /** The part of the wish that it comes from; none for a filter, which was set by hand. */
  readonly offer?: Pick<Relaxation, "condition" | "names" | "wanted"> | undefined;
}

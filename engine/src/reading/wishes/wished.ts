/** What was made of the wish of a text. */
import type { Wish } from "@matinee/core";
import type { Quote } from "@matinee/text";

export interface Wished {
  readonly wish: Wish;
  /** First words of films that were named as a measure only: "less violent than John Wick". */
  readonly measures: ReadonlySet<number>;
  /** People whose films are examples of what is wanted, though they are not: "Wes Anderson vibes, but not by him". */
  readonly styles: ReadonlySet<string>;
  /** Qualities that were not understood. */
  readonly unknown: readonly Quote[];
  /** What was understood, though nobody here knows which films it is true of: "directed by a woman". */
  readonly unanswered: readonly Quote[];
  /** What somebody is to do in the films: "as an actor". */
  readonly roles: readonly Quote[];
  /** Whether something was said to be all the same: "I don't mind violence", "anything goes". */
  readonly leavesOpen: boolean;
  /** Whether one film is half remembered (remembered.ts). */
  readonly remembers?: boolean;
  /** Whether what a word says is refused. */
  readonly isRefused: (at: number) => boolean;
}

/** Long work: how it reports, how it is stopped, where its chance comes from, what it computes with. */

import type { Compute } from "./compute.ts";
import type { Watch } from "./progress.ts";

export interface Run extends Watch {
  /** One sentence on what is done differently from what was asked, where somebody wants to know. */
  note?(text: string): void;
  /** Bytes that plain work is about to take beside the data; throws "compute/too-little-memory" where they may not be taken. */
  memory?(bytes: number): void;
  /** How well it does by then, where a way to learn knows: after each pass. */
  learned?(point: LearningPoint): void;
  /** What heavy arithmetic is done with; without it, plainly. */
  compute?(): Promise<Compute | undefined>;
}

/** One point of a learning curve. */
export interface LearningPoint {
  /** Passes over the ratings by then. */
  readonly pass: number;
  /** What `value` is: "RMSE over the training ratings". */
  readonly measure: string;
  readonly value: number;
}

/** A run that reports to nobody and is never stopped. */
export function quietRun(seed = 1): Run {
  return { signal: new AbortController().signal, seed, progress() {} };
}

/** Long work: how it reports, how it is stopped, where its chance comes from, what it computes with. */

import type { Compute } from "./compute.ts";
import type { Watch } from "./progress.ts";
import type { DeviceKind } from "./settings.ts";
import type { NumericArray } from "./shared-arrays.ts";

export interface Run extends Watch {
  /** One sentence on what is done differently from what was asked, where somebody wants to know. */
  note?(text: string): void;
  /** Bytes that plain work is about to take beside the data; throws "compute/too-little-memory" where they may not be taken. */
  memory?(bytes: number): void;
  /** How well it does by then, where a way to learn knows: after each pass. */
  learned?(point: LearningPoint): void;
  /** Where long training keeps how far it has come, so that it goes on from there after a crash. */
  readonly checkpoints?: Checkpoints | undefined;
  /** Where somebody wants heavy arithmetic to be done; without it, on the processor. */
  readonly device?: DeviceKind;
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

/** How far a training has come, under the recipe of what it makes. */
export interface Checkpoints {
  /** The last one; undefined where there is none, or a damaged one. */
  last(): Promise<Checkpoint | undefined>;
  /** Whole or not at all, in place of the last one; may leave one out where they follow each other soon. */
  keep(checkpoint: Checkpoint): Promise<void>;
}

export interface Checkpoint {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, NumericArray>>;
}

/** A run that reports to nobody and is never stopped. */
export function quietRun(seed = 1): Run {
  return { signal: new AbortController().signal, seed, progress() {} };
}

/** Long work: how it reports, how it is stopped, where its chance comes from. */

import type { Compute } from "./compute.ts";

export interface Progress {
  /** What is being done, for people: "reading ratings.csv". */
  readonly task: string;
  readonly done: number;
  /** Absent while the end is not known. */
  readonly total?: number;
  /** What is counted: "rows", "bytes", "films", "steps". */
  readonly unit: string;
  /** Seconds until the end at the present pace, where somebody measures it. */
  readonly secondsLeft?: number;
}

export interface Run {
  readonly signal: AbortSignal;
  readonly seed: number;
  /** What heavy arithmetic is done with; without it, plainly. */
  readonly compute?: Compute;
  progress(progress: Progress): void;
}

/** A run that reports to nobody and is never stopped. */
export function quietRun(seed = 1): Run {
  return { signal: new AbortController().signal, seed, progress() {} };
}

/** A counter for long loops: reports each full percent to the run, and throws the signal's reason once it is aborted. */
export function everyPercent(run: Run, task: string): (done: number, total: number) => void {
  let last = -1;
  return (done, total) => {
    run.signal.throwIfAborted();
    const percent = Math.floor((100 * done) / total);
    if (percent === last) return;
    last = percent;
    run.progress({ task, done: percent, total: 100, unit: "%" });
  };
}

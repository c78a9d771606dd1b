/** Long work: how it reports, how it is stopped, where its chance comes from. */

export interface Progress {
  /** What is being done, for people: "reading ratings.csv". */
  readonly task: string;
  readonly done: number;
  /** Absent while the end is not known. */
  readonly total?: number;
  /** What is counted: "rows", "bytes", "films", "steps". */
  readonly unit: string;
}

export interface Run {
  readonly signal: AbortSignal;
  readonly seed: number;
  progress(progress: Progress): void;
}

/** A run that reports to nobody and is never stopped. */
export function quietRun(seed = 1): Run {
  return { signal: new AbortController().signal, seed, progress() {} };
}

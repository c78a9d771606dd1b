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

/** How long work reports, and how it is stopped. */

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
  /** What it takes so far, for people: "1,200 tokens so far". */
  readonly cost?: string;
}

/** Who looks on while something is worked on. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly seed: number;
  progress(progress: Progress): void;
}

/** A counter for long loops: reports each full percent, and throws the signal's reason once it is aborted. */
export function everyPercent(watch: Watch, task: string): (done: number, total: number) => void {
  let last = -1;
  return (done, total) => {
    watch.signal.throwIfAborted();
    const percent = Math.floor((100 * done) / total);
    if (percent === last) return;
    last = percent;
    watch.progress({ task, done: percent, total: 100, unit: "%" });
  };
}

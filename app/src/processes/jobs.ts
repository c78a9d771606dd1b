/** The jobs that run now: begun in one place, so that they can be listed and stopped whatever they are. */
import type { Progress } from "@matinee/core";
import type { Preparation } from "../services/serving.ts";
import type { JobListeners } from "./job.ts";

export interface JobName {
  readonly job: Preparation["job"];
  readonly data: string;
}

export interface Jobs {
  /** Begins a job and lists it until it ends; `start` gets a signal that stops it, and where its progress is looked at. */
  begin<Result>(name: JobName, start: (listeners: Omit<JobListeners, "tell">) => Promise<Result>): Promise<Result>;
  /** In the order in which they were begun. */
  list(): readonly Preparation[];
  /** True once they were told to stop. */
  isStopped(): boolean;
  /** Stops all of them and waits for their ends; what is begun later is stopped at once. */
  stop(): Promise<void>;
}

export function createJobs(): Jobs {
  const stop = new AbortController();
  const running = new Map<Promise<unknown>, () => Preparation>();
  return {
    begin(name, start) {
      let now: Progress = { task: "opening", done: 0, unit: "steps" };
      const progress = (step: Progress) => {
        now = step;
      };
      const work = start({ signal: stop.signal, progress });
      running.set(work, () => ({ ...name, ...now }));
      return work.finally(() => running.delete(work));
    },
    list: () => [...running.values()].map((told) => told()),
    isStopped: () => stop.signal.aborted,
    async stop() {
      stop.abort();
      await Promise.allSettled(running.keys());
    },
  };
}

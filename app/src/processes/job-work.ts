/** The far side of a border: does the work that it is given, tells how it goes, and stops when it is told to. */
import { type MatineeError, quietRun, type Run } from "@matinee/core";
import { carried } from "./carried-error.ts";
import type { FromJob, ToJob } from "./job.ts";

/** What the work is done with: how it reports, and sentences for the person who waits. */
export interface JobRun {
  readonly run: Run;
  readonly tell: (text: string) => void;
}

/** The far end: parentPort, or a process that was forked. */
export interface FarEnd {
  send(message: unknown): void;
  listen(heard: { readonly message: (message: unknown) => void; readonly gone: () => void }): void;
  /** True when the other side is known to be gone, though nothing was heard of it. */
  isAlone(): boolean;
  /** After it nothing keeps this side alive. */
  close(): void;
}

/** Works on the first order that comes, and ends with it. */
export function serveJob<Order, Result>(
  end: FarEnd,
  { name, stopped }: { readonly name: string; readonly stopped: () => MatineeError },
  work: (order: Order, wiring: JobRun) => Promise<Result>,
): void {
  const say = (message: FromJob<Result>) => end.send(message);
  const stop = new AbortController();
  const run: Run = {
    ...quietRun(),
    signal: stop.signal,
    progress(progress) {
      if (end.isAlone()) stop.abort(stopped());
      say({ kind: "progress", progress });
    },
  };
  end.listen({
    message(received) {
      const message = received as ToJob<Order>;
      if (message.kind === "stop") stop.abort(stopped());
      else void begin(message.order);
    },
    gone: () => stop.abort(stopped()),
  });

  async function begin(order: Order): Promise<void> {
    try {
      say({ kind: "done", result: await work(order, { run, tell: (text) => say({ kind: "told", text }) }) });
    } catch (thrown) {
      const error: unknown = stop.signal.aborted ? stopped() : thrown;
      say({ kind: "failed", error: carried(error, `${name} failed inside.`) });
    } finally {
      end.close();
    }
  }
}

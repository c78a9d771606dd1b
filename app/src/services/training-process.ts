/** The training side of a process border: does the work that it is given, tells how it goes, and stops when it is told to. */
import { MatineeError, type Progress, quietRun, type Run } from "@matinee/core";
import { type CarriedError, carried } from "./thread-messages.ts";
import type { TrainPlace, TrainReport, TrainRequest } from "./training.ts";

export interface TrainingOrder {
  /** The best that is installed, when absent. */
  readonly data?: string | undefined;
  readonly home?: string | undefined;
  readonly request: TrainRequest;
}

export type ToTraining = { readonly kind: "train"; readonly order: TrainingOrder } | { readonly kind: "stop" };

export type FromTraining =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "told"; readonly text: string }
  | { readonly kind: "trained"; readonly report: TrainReport }
  | { readonly kind: "failed"; readonly error: CarriedError };

/** Milliseconds that a training gets to tidy up when whoever asked for it is gone. */
const patience = 1_000;

export const stopped = (): MatineeError => new MatineeError("train/stopped", "The training was stopped.");

/** Serves the process that started this one, and ends with it. */
export function serveTraining(
  train: (order: TrainingOrder, wiring: Pick<TrainPlace, "run" | "tell">) => Promise<TrainReport>,
): void {
  const parent = process.ppid;
  const stop = new AbortController();
  // Nobody hears what is said after the other side has gone; that is no error.
  const say = (message: FromTraining) => process.connected && process.send?.(message, undefined, {}, () => undefined);
  const run: Run = {
    ...quietRun(),
    signal: stop.signal,
    progress(progress) {
      // Plain arithmetic gives no chance to hear of a disconnection; an orphan has another parent.
      if (process.ppid !== parent) stop.abort(stopped());
      say({ kind: "progress", progress });
    },
  };
  process.on("message", (message: ToTraining) => {
    if (message.kind === "stop") stop.abort(stopped());
    else void work(message.order);
  });
  process.on("disconnect", () => {
    stop.abort(stopped());
    // Threads that compute may not hear it soon, and nobody waits for what they make. Nothing is published by halves.
    setTimeout(() => process.exit(), patience).unref();
  });
  // Ctrl-C reaches all processes of a terminal; the one that started this one decides.
  process.on("SIGINT", () => undefined);

  async function work(order: TrainingOrder): Promise<void> {
    try {
      const report = await train(order, { run, tell: (text) => say({ kind: "told", text }) });
      say({ kind: "trained", report });
    } catch (error) {
      say({ kind: "failed", error: carried(error, "The training failed inside.") });
    } finally {
      if (process.connected) process.disconnect();
    }
  }
}

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

export const stopped = (): MatineeError => new MatineeError("train/stopped", "The training was stopped.");

/** Serves the process that started this one, and ends with it. */
export function serveTraining(
  train: (order: TrainingOrder, wiring: Pick<TrainPlace, "run" | "tell">) => Promise<TrainReport>,
): void {
  const say = (message: FromTraining) => process.send?.(message);
  const stop = new AbortController();
  const run: Run = { ...quietRun(), signal: stop.signal, progress: (progress) => say({ kind: "progress", progress }) };
  process.on("message", (message: ToTraining) => {
    if (message.kind === "stop") stop.abort(stopped());
    else void work(message.order);
  });
  process.on("disconnect", () => stop.abort(stopped()));
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

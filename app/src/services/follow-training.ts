/** Follows a process that trains, so that its caller stays free to serve, to draw a bar, or to hear that it should stop. */
import type { ChildProcess } from "node:child_process";
import { MatineeError, type Progress } from "@matinee/core";
import { landed } from "./thread-messages.ts";
import type { TrainReport } from "./training.ts";
import { type FromTraining, stopped, type ToTraining, type TrainingOrder } from "./training-process.ts";

export interface TrainingListeners {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
  /** One sentence for the person who waits. */
  readonly tell: (text: string) => void;
}

/** Milliseconds that a process which was told to stop gets to tidy up; then it is ended. Nothing is published by halves. */
const patience = 50;

export function followTraining(
  child: ChildProcess,
  order: TrainingOrder,
  { signal, progress, tell }: TrainingListeners,
): Promise<TrainReport> {
  const send = (message: ToTraining) => child.send(message, () => undefined);
  return new Promise((resolve, reject) => {
    let end: NodeJS.Timeout | undefined;
    const stop = () => {
      send({ kind: "stop" });
      end = setTimeout(giveUp, patience);
    };
    /** The system takes a while to free a large process; nobody has to wait for it. */
    const giveUp = () => {
      child.kill("SIGKILL");
      if (child.connected) child.disconnect();
      child.unref();
      reject(stopped());
    };
    child.on("message", (message: FromTraining) => {
      if (message.kind === "progress") progress(message.progress);
      else if (message.kind === "told") tell(message.text);
      else if (message.kind === "trained") resolve(message.report);
      else reject(landed(message.error));
    });
    child.on("error", (cause) =>
      reject(new MatineeError("engine/failed", "The training cannot be started.", { cause })),
    );
    child.on("exit", () => {
      signal.removeEventListener("abort", stop);
      clearTimeout(end);
      reject(signal.aborted ? stopped() : new MatineeError("engine/failed", "The training ended before it was done."));
    });
    send({ kind: "train", order });
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
  });
}

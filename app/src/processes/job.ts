/**
 * Long work on the other side of a border, a thread's or a process's: how it is begun, followed and stopped, the same for
 * every kind of work. What crosses the border is plain data.
 */
import { MatineeError, type Progress } from "@matinee/core";
import { type CarriedError, errorFrom } from "./carried-error.ts";

export type ToJob<Order> = { readonly kind: "begin"; readonly order: Order } | { readonly kind: "stop" };

export type FromJob<Result> =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "told"; readonly text: string }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly error: CarriedError };

/** The near end of a border. */
export interface Line {
  send(message: unknown): void;
  listen(heard: {
    readonly message: (message: unknown) => void;
    /** The other side could not be started, or broke down. */
    readonly broken: (cause: Error) => void;
    readonly ended: () => void;
  }): void;
  /** Ends the other side by force, and lets nobody wait for it. */
  cut(): void;
}

export interface JobListeners {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
  /** One sentence for the person who waits. */
  readonly tell: (text: string) => void;
}

/** What a kind of work is called where something comes between. */
export interface JobWords {
  /** "The training", as in "The training ended before it was done." */
  readonly name: string;
  readonly stopped: () => MatineeError;
}

/** Milliseconds that work which was told to stop gets to tidy up; then it is ended. Nothing is published by halves. */
const patience = 50;

/** Throws what the work throws, and `stopped` once the signal is aborted. */
export function followJob<Order, Result>(
  line: Line,
  order: Order,
  { name, stopped }: JobWords,
  { signal, progress, tell }: JobListeners,
): Promise<Result> {
  const send = (message: ToJob<Order>) => line.send(message);
  return new Promise((resolve, reject) => {
    let end: NodeJS.Timeout | undefined;
    /** The system takes a while to free a large process; nobody has to wait for it. */
    const giveUp = () => {
      line.cut();
      reject(stopped());
    };
    const stop = () => {
      send({ kind: "stop" });
      end = setTimeout(giveUp, patience);
    };
    line.listen({
      message(received) {
        const message = received as FromJob<Result>;
        if (message.kind === "progress") progress(message.progress);
        else if (message.kind === "told") tell(message.text);
        else if (message.kind === "done") resolve(message.result);
        else reject(errorFrom(message.error));
      },
      broken: (cause) => reject(new MatineeError("engine/failed", `${name} broke down: ${cause.message}`, { cause })),
      ended() {
        signal.removeEventListener("abort", stop);
        clearTimeout(end);
        reject(signal.aborted ? stopped() : new MatineeError("engine/failed", `${name} ended before it was done.`));
      },
    });
    send({ kind: "begin", order });
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
  });
}

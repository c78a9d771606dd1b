/**
 * The server's side of the thread border. One engine answers; `changeTo` gets another ready beside it, which then takes
 * over between two requests, while the old one finishes what it has begun. A crash costs the answers in the making, and a
 * new engine is started. Waiting requests stay on this side, so that one whose client has left is never computed.
 */
import type { Worker } from "node:worker_threads";
import { MatineeError, type Progress, type Question, type RequestOf, type Versions } from "@matinee/core";
import { type Answering, AskerLeft, type JsonBytes } from "../services/answering.ts";
import type { Licence, Preparation } from "../services/serving.ts";
import { type CarriedError, errorFrom } from "./carried-error.ts";
import type { FromEngine, ToEngine } from "./thread-messages.ts";

/** Whom an engine follows: nobody; one that answers until it is ready; one whose model of taste it has to replace. */
export type Succession = "first" | "successor" | "new-model";

export interface EngineHostOptions {
  /** Starts a thread that opens the engine of a data set (the best that is there, when unnamed) and speaks our messages. */
  readonly spawn: (data: string | undefined, succession: Succession) => Worker;
  /** Another model of taste was put to use than the one that answers. */
  readonly onNewModel?: () => void;
  /** One sentence for the person who runs the server. */
  readonly notice: (text: string) => void;
  /** What went wrong inside, for the log. */
  readonly log: (text: string) => void;
}

export interface EngineHost extends Answering {
  /** Gets the engine of a data set ready and lets it take over; until then, and if it cannot be opened, the old one answers. */
  changeTo(data: string | undefined, reason?: "new-model"): Promise<void>;
  /** Of the engine that answers now. */
  serving(): { readonly versions: Versions; readonly licences: readonly Licence[] } | undefined;
  preparing(): readonly Preparation[];
  /** Ends all threads; what waits is refused. */
  close(): Promise<void>;
}

interface Waiting {
  readonly question: Question;
  readonly request: RequestOf<Question>;
  readonly hasLeft: (() => boolean) | undefined;
  readonly resolve: (bytes: JsonBytes) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  /** As asked for; for people, `nameOf` has a word for none. */
  readonly data: string | undefined;
  readonly worker: Worker;
  /** Questions that the thread has and has not answered. */
  readonly begun: Map<number, Waiting>;
  progress: Progress;
  ready: { readonly versions: Versions; readonly licences: readonly Licence[] } | undefined;
  /** Set when another engine has taken over. */
  retired: boolean;
}

const nameOf = ({ data, ready }: Thread): string => ready?.versions.data.name ?? data ?? "the data set";

/** Questions that a thread holds at once: enough that it never waits for the next one. */
const held = 4;

/** Waiting questions beyond which new ones are refused: about two seconds of work. */
const mostWaiting = 2_000;

/** Milliseconds before a crashed engine is started again; doubled at each crash in a row. */
const firstPause = 100;
const longestPause = 30_000;

export function createEngineHost({ spawn, onNewModel, notice, log }: EngineHostOptions): EngineHost {
  const threads = new Set<Thread>();
  const queue: Waiting[] = [];
  let current: Thread | undefined;
  let closed = false;
  let nextId = 0;
  let pause = firstPause;

  function dispatch(): void {
    while (current !== undefined && current.begun.size < held) {
      const waiting = queue.shift();
      if (waiting === undefined) return;
      if (waiting.hasLeft?.() === true) {
        waiting.reject(new AskerLeft());
        continue;
      }
      const id = nextId++;
      current.begun.set(id, waiting);
      const { question, request } = waiting;
      current.worker.postMessage({ kind: "question", id, question, request } satisfies ToEngine);
    }
  }

  function settle(thread: Thread, id: number, end: (waiting: Waiting) => void): void {
    const waiting = thread.begun.get(id);
    thread.begun.delete(id);
    if (waiting !== undefined) end(waiting);
    if (thread.retired) endWhenIdle(thread);
    else dispatch();
  }

  function endWhenIdle(thread: Thread): void {
    if (thread.begun.size === 0) thread.worker.postMessage({ kind: "end" } satisfies ToEngine);
  }

  function takeOver(thread: Thread): void {
    const old = current;
    current = thread;
    pause = firstPause;
    if (old !== undefined) {
      old.retired = true;
      endWhenIdle(old);
    }
    dispatch();
  }

  function refuse(thread: Thread, error: CarriedError): (waiting: Waiting) => void {
    if (error.stack !== undefined) log(`The engine of ${nameOf(thread)} could not answer: ${error.stack}`);
    return (waiting) => waiting.reject(errorFrom(error));
  }

  /** A thread that ended unasked: what it had begun is lost, and if it was the one that answers, it is started again. */
  function lost(thread: Thread): void {
    for (const waiting of thread.begun.values())
      waiting.reject(new MatineeError("engine/failed", "The engine failed while it made this answer."));
    thread.begun.clear();
    if (thread !== current || closed) return;
    current = undefined;
    for (const waiting of queue.splice(0)) waiting.reject(notReady());
    notice(`The engine of ${nameOf(thread)} failed and is started again.`);
    startAgain(thread.data);
  }

  function startAgain(data: string | undefined): void {
    setTimeout(() => {
      if (closed || current !== undefined) return;
      pause = Math.min(longestPause, pause * 2);
      start(data).catch((error: Error) => {
        notice(error.message);
        startAgain(data);
      });
    }, pause).unref();
  }

  function notReady(): MatineeError {
    return closed
      ? new MatineeError("engine/starting", "This server is closing.")
      : new MatineeError("engine/starting", "The engine is still getting ready.");
  }

  function start(data: string | undefined, reason?: "new-model"): Promise<void> {
    const progress = { task: "opening", done: 0, unit: "steps" };
    const thread: Thread = {
      data,
      worker: spawn(data, current === undefined ? "first" : (reason ?? "successor")),
      begun: new Map(),
      progress,
      ready: undefined,
      retired: false,
    };
    threads.add(thread);
    return new Promise((resolve, reject) => {
      thread.worker.on("message", (message: FromEngine) => {
        if (message.kind === "answer") settle(thread, message.id, ({ resolve: answer }) => answer(message.bytes));
        else if (message.kind === "refusal") settle(thread, message.id, refuse(thread, message.error));
        else if (message.kind === "progress") thread.progress = message.progress;
        else if (message.kind === "told") notice(message.text);
        else if (message.kind === "new-model") {
          if (thread === current) onNewModel?.();
        } else if (message.kind === "failed") {
          threads.delete(thread);
          if (message.error.stack !== undefined) log(`The engine of ${nameOf(thread)}: ${message.error.stack}`);
          reject(errorFrom(message.error));
        } else {
          thread.ready = message.result;
          takeOver(thread);
          resolve();
        }
      });
      thread.worker.on("error", (error) =>
        log(`The engine of ${nameOf(thread)} stopped: ${error.stack ?? error.message}`),
      );
      thread.worker.on("exit", () => {
        threads.delete(thread);
        lost(thread);
        reject(new MatineeError("engine/failed", `The engine of ${nameOf(thread)} ended before it was ready.`));
      });
    });
  }

  return {
    changeTo: (data, reason) => (closed ? Promise.reject(notReady()) : start(data, reason)),
    serving: () => current?.ready,
    preparing: () =>
      [...threads]
        .filter(({ ready }) => ready === undefined)
        .map((thread) => ({ job: "open", data: nameOf(thread), ...thread.progress })),
    answer: (question, request, hasLeft) =>
      new Promise((resolve, reject) => {
        if (current === undefined) return reject(notReady());
        if (queue.length >= mostWaiting)
          return reject(new MatineeError("request/too-many", "More is being asked than can be answered."));
        queue.push({ question, request, hasLeft, resolve, reject });
        dispatch();
      }),
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.reject(notReady());
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

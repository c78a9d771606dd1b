/** A process that runs one model, seen from outside: it is opened, asked, one at a time, and ended where it does not obey. */
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Order, Report, WriteOrder } from "./llama-orders.ts";

/** Why there is no whole answer; "gone": it was over before it was asked. */
export class ChildFailure extends Error {
  readonly why: "unloadable" | "overfull" | "crashed" | "gone";

  constructor(why: ChildFailure["why"]) {
    super(why);
    this.why = why;
  }
}

export interface ChildAnswer {
  readonly text: string;
  readonly isWhole: boolean;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface LlamaChild {
  /** Throws ChildFailure, and the signal's reason once it is aborted; then it is ready for the next, or over. */
  write(order: Omit<WriteOrder, "kind">, heard: (text: string) => void, signal: AbortSignal): Promise<ChildAnswer>;
  isOver(): boolean;
  end(): void;
}

export interface ChildOptions {
  /** Address of node-llama-cpp. */
  readonly package: string;
  readonly path: string;
  /** The program that is run. */
  readonly program?: URL;
  /** Milliseconds that loading may take, and that a process may take to obey. */
  readonly patience?: { readonly load: number; readonly stop: number };
}

const usualPatience = { load: 120_000, stop: 2_000 };

/** Names of the environment that a library may need; keys are none of them. */
const passed = ["PATH", "HOME", "TMPDIR", "TEMP", "SystemRoot", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES"];

/** Threads of a model spin while they wait for each other: with one on each processor, a busy machine comes to a stop. */
const threads = (): number => Math.max(1, availableParallelism() - 1);

/** Resolves when the file is loaded. Throws ChildFailure. */
export async function openLlamaChild(options: ChildOptions): Promise<LlamaChild> {
  const { path, program = new URL("./llama-main.ts", import.meta.url), patience = usualPatience } = options;
  const child = fork(fileURLToPath(program), [], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: Object.fromEntries(
      passed.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
  });
  let isOver = false;
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => {
    isOver = true;
    process.removeListener("exit", end);
  });
  child.on("error", () => undefined); // tells nothing that its exit does not
  const said = conversation(child, () => isOver);

  await said(
    { kind: "load", package: options.package, path, threads: threads() },
    (report, done) => {
      if (report.kind === "loaded") done();
    },
    AbortSignal.timeout(patience.load),
  ).catch((error: unknown) => {
    end();
    throw error instanceof ChildFailure && error.why !== "crashed" ? error : new ChildFailure("unloadable");
  });

  let turn: Promise<unknown> = Promise.resolve();
  async function write(order: Omit<WriteOrder, "kind">, heard: (text: string) => void, signal: AbortSignal) {
    signal.throwIfAborted();
    if (isOver) throw new ChildFailure("gone");
    let text = "";
    let answer: Omit<ChildAnswer, "text"> | undefined;
    const stop = () => {
      send(child, { kind: "stop" });
      setTimeout(() => {
        if (answer === undefined) end();
      }, patience.stop).unref();
    };
    signal.addEventListener("abort", stop, { once: true });
    try {
      await said({ kind: "write", ...order }, (report, done) => {
        if (report.kind === "text") {
          text += report.text;
          heard(report.text);
        } else if (report.kind === "end") {
          answer = report;
          done();
        }
      });
    } finally {
      signal.removeEventListener("abort", stop);
    }
    signal.throwIfAborted();
    if (answer === undefined) throw new ChildFailure("crashed");
    return { ...answer, text };
  }

  return {
    write(order, heard, signal) {
      const mine = turn.then(() => write(order, heard, signal));
      turn = mine.catch(() => undefined);
      // Nobody waits for it to stop but the next one.
      return untilAborted(mine, signal);
    },
    isOver: () => isOver,
    end,
  };
}

/** What is promised, or the signal's reason as soon as it is aborted. */
export async function untilAborted<T>(promised: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const left = () => reject(signal.reason as Error);
  signal.addEventListener("abort", left, { once: true });
  try {
    return await Promise.race([promised, promise]);
  } finally {
    signal.removeEventListener("abort", left);
  }
}

const send = (child: ChildProcess, order: Order): void => void (child.connected && child.send(order, () => undefined));

/** One order and what is reported of it, until it is done. Meanwhile Matinee does not end; otherwise nobody waits for the process. */
function conversation(child: ChildProcess, isOver: () => boolean) {
  const rests = () => {
    child.unref();
    child.channel?.unref();
  };
  rests();
  return async (
    order: Order,
    heard: (report: Report, done: () => void) => void,
    signal?: AbortSignal,
  ): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const hear = (report: Report) => {
      if (report.kind === "failed") reject(new ChildFailure(report.why));
      else heard(report, resolve);
    };
    const gone = () => reject(new ChildFailure("crashed"));
    const late = () => reject(signal?.reason as Error);
    child.on("message", hear).once("exit", gone);
    signal?.addEventListener("abort", late, { once: true });
    child.ref();
    child.channel?.ref();
    try {
      if (isOver()) gone();
      send(child, order);
      await promise;
    } finally {
      child.off("message", hear).off("exit", gone);
      signal?.removeEventListener("abort", late);
      rests();
    }
  };
}

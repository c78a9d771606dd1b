/**
 * A team of threads for one piece of work: made for it, gone with it, so that its memory goes back to the system and a
 * thread that does not listen can always be ended. Where threads are not to be had, the calling thread works in pieces
 * and lets others in between.
 */
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Progress, Run } from "@matinee/core";
import { instantiate, type KernelModule } from "./kernels.ts";
import { controlOf, doneOf, Member, type Program, stopAll } from "./member.ts";
import { type ProgramName, programs } from "./programs/programs.ts";

export interface Assignment {
  readonly program: ProgramName;
  /** Addresses and sizes; plain data. */
  readonly plan: unknown;
  readonly memory: WebAssembly.Memory;
  /** Units of progress in all. */
  readonly total: number;
  /** For people: "EASE: inverting". */
  readonly task: string;
}

/** What a worker is told; see worker.ts. */
export interface Orders {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly program: ProgramName;
  readonly plan: unknown;
  readonly place: number;
  readonly count: number;
}

/** How often progress is looked at, in milliseconds. */
const pulse = 100;
/** How long the calling thread works before it lets others in, in milliseconds. */
const turn = 20;

/** Works until the program has ended in all members. `threads` 0 works in the calling thread. */
export async function work(
  { module }: KernelModule,
  assignment: Assignment,
  threads: number,
  run: Run,
): Promise<void> {
  run.signal.throwIfAborted();
  const words = controlOf(assignment.memory.buffer);
  const report = reporter(assignment, run);
  const timer = setInterval(() => report(doneOf(words)), pulse);
  try {
    if (threads === 0) await workHere(module, assignment, run);
    else await workApart(module, assignment, threads, run);
  } finally {
    clearInterval(timer);
  }
  report(assignment.total);
}

async function workHere(module: WebAssembly.Module, { program, plan, memory }: Assignment, run: Run): Promise<void> {
  const member = new Member(instantiate(module, memory), memory.buffer, 0, 1);
  let since = performance.now();
  for (const amount of (programs[program] as Program<unknown>)(member, plan)) {
    member.advance(amount);
    if (performance.now() - since < turn) continue;
    await setImmediate();
    run.signal.throwIfAborted();
    since = performance.now();
  }
}

async function workApart(
  module: WebAssembly.Module,
  { program, plan, memory }: Assignment,
  threads: number,
  { signal }: Run,
): Promise<void> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  signal.addEventListener("abort", stop);
  const workers = Array.from({ length: threads }, (_, place) => {
    const orders: Orders = { module, memory, program, plan, place, count: threads };
    return new Worker(new URL("./worker.ts", import.meta.url), { workerData: orders });
  });
  try {
    await Promise.race([stopped, Promise.all(workers.map(ended))]);
  } finally {
    signal.removeEventListener("abort", stop);
    stopAll(controlOf(memory.buffer));
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Resolves when a worker has done its part; rejects with what it threw. */
function ended(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`A compute thread ended with ${code}.`)));
  });
}

/** Tells the run of each full percent, with the seconds that are left at the pace so far. */
function reporter({ task, total }: Assignment, run: Run): (done: number) => void {
  const start = performance.now();
  let last = -1;
  return (done) => {
    const percent = Math.min(100, Math.floor((100 * done) / Math.max(1, total)));
    if (percent === last) return;
    last = percent;
    const seconds = (performance.now() - start) / 1000;
    const progress: Progress = { task, done: percent, total: 100, unit: "%" };
    run.progress(percent === 0 ? progress : { ...progress, secondsLeft: (seconds * (100 - percent)) / percent });
  };
}

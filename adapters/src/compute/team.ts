/**
 * A team of threads for one piece of work: made for it, gone with it, so that its memory goes back to the system. Where
 * threads are not to be had, the calling thread works in pieces and lets others in between.
 */
import { setImmediate, setTimeout } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Progress, Watch } from "@matinee/core";
import { instantiate } from "./instance.ts";
import type { KernelModule } from "./kernels.ts";
import { controlOf, doneOf, Member, stopAll } from "./member.ts";
import { type ProgramName, programNamed } from "./programs/programs.ts";

export interface Team {
  readonly module: KernelModule;
  /** Worker threads; 0 works in the calling thread. */
  readonly threads: number;
  /** The most bytes that one piece of work may take. */
  readonly budget: number;
}

export const membersOf = ({ threads }: Team): number => Math.max(1, threads);

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
/** How long to wait for threads that were called off, in milliseconds; they end by themselves in any case. */
const patience = 100;
/** How long the calling thread works before it lets others in, in milliseconds. */
const turn = 20;

/** Works until the program has ended in all members. */
export async function work({ module, threads }: Team, assignment: Assignment, watch: Watch): Promise<void> {
  watch.signal.throwIfAborted();
  const words = controlOf(assignment.memory.buffer);
  const report = reporter(assignment, watch);
  const timer = setInterval(() => report(doneOf(words)), pulse);
  try {
    if (threads === 0) await workHere(module.module, assignment, watch);
    else await workApart(module.module, assignment, threads, watch);
  } finally {
    clearInterval(timer);
  }
  report(assignment.total);
}

async function workHere(
  module: WebAssembly.Module,
  { program, plan, memory }: Assignment,
  watch: Watch,
): Promise<void> {
  const member = new Member(instantiate(module, memory), memory.buffer, 0, 1);
  let since = performance.now();
  const run = await programNamed(program);
  for (const amount of run(member, plan)) {
    member.advance(amount);
    if (performance.now() - since < turn) continue;
    await setImmediate();
    watch.signal.throwIfAborted();
    since = performance.now();
  }
}

async function workApart(
  module: WebAssembly.Module,
  { program, plan, memory }: Assignment,
  threads: number,
  { signal }: Watch,
): Promise<void> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  signal.addEventListener("abort", stop);
  const workers = Array.from({ length: threads }, (_, place) => {
    const orders: Orders = { module, memory, program, plan, place, count: threads };
    return ended(new Worker(new URL("./worker.ts", import.meta.url), { workerData: orders }));
  });
  try {
    await Promise.race([stopped, Promise.all(workers)]);
  } finally {
    signal.removeEventListener("abort", stop);
    // Who is still working ends at its next piece; ending threads by force inside a kernel can take the process down.
    stopAll(controlOf(memory.buffer));
    await Promise.race([Promise.allSettled(workers), setTimeout(patience)]);
  }
}

/** Resolves when a worker has done its part; rejects with what it threw. */
function ended(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A compute thread ended with ${code}.`))));
  });
}

/** Tells of each full percent, with the seconds that are left at the pace so far. */
function reporter({ task, total }: Assignment, watch: Watch): (done: number) => void {
  const start = performance.now();
  let last = -1;
  return (done) => {
    const percent = Math.min(100, Math.floor((100 * done) / Math.max(1, total)));
    if (percent === last) return;
    last = percent;
    const seconds = (performance.now() - start) / 1000;
    const progress: Progress = { task, done: percent, total: 100, unit: "%" };
    watch.progress(percent === 0 ? progress : { ...progress, secondsLeft: (seconds * (100 - percent)) / percent });
  };
}

/** What each piece of work of bench:numeric is given, and what it can do. */
import { setTimeout } from "node:timers/promises";
import type { Compute } from "@matinee/core";

/** A work runs once for each round, and writes down its result to be compared with the peer's. */
export interface Work {
  run(): Promise<{ readonly seconds: number }>;
  dump(folder: string): Promise<void> | void;
}

export interface Order {
  /** Where its data are. */
  readonly folder: string;
  readonly numbers: readonly number[];
  readonly compute: () => Promise<Compute>;
  readonly threads: number;
}

export const seconds = async (task: () => unknown): Promise<number> => {
  const start = performance.now();
  await task();
  return (performance.now() - start) / 1000;
};

/**
 * Lets go of what nothing refers to any more, so that it does not count as memory of what follows: Python does that by itself.
 * Threads take a moment to be gone.
 */
export async function letGo(): Promise<void> {
  await setTimeout(200);
  globalThis.gc?.();
}

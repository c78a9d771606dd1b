/** What each piece of work of bench:numeric is given, and what it can do. */
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

/**
 * What this machine can do at the most, measured: the micro-kernel of the matrix product on tiles that stay in the
 * first-level cache, and reading memory in a row, on as many threads as the work has.
 */
import { Worker } from "node:worker_threads";

/** What a piece of work has to do, however cleverly it is arranged. */
export type Cost = { readonly operations: number } | { readonly bytes: number };

export interface Peak {
  /** Single-precision operations a second. */
  readonly operations: number;
  /** Bytes read a second. */
  readonly bytes: number;
}

const measured = new Map<number, Promise<Peak>>();

/** The peak of so many threads; measured once. */
export function peakOf(threads: number): Promise<Peak> {
  const peak = measured.get(threads) ?? measure(threads);
  measured.set(threads, peak);
  return peak;
}

/** Seconds that work takes at the peak. */
export async function limitOf(cost: Cost, threads: number): Promise<number> {
  const peak = await peakOf(threads);
  return "bytes" in cost ? cost.bytes / peak.bytes : cost.operations / peak.operations;
}

async function measure(threads: number): Promise<Peak> {
  const all = await Promise.all(Array.from({ length: threads }, () => oneThread()));
  const total = (of: (peak: Peak) => number) => all.reduce((sum, peak) => sum + of(peak), 0);
  return { operations: total(({ operations }) => operations), bytes: total(({ bytes }) => bytes) };
}

function oneThread(): Promise<Peak> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./limit-worker.ts", import.meta.url));
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

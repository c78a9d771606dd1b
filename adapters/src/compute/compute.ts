/** The fast arithmetic: WebAssembly kernels over shared memory, in a team of threads. */
import { availableParallelism } from "node:os";
import type { Compute } from "@matinee/core";
import type { Build } from "./build-kernels.ts";
import { computeEase, easeBytes } from "./ease.ts";
import { loadKernels } from "./kernels.ts";

export interface ComputeOptions {
  /** Threads that work at once; without it, as many as the machine runs side by side. 0: the calling thread. */
  readonly threads?: number;
  /** The most bytes that one piece of work may take; without it, most of the memory that is free now. */
  readonly budget?: number;
  /** The build to use; without it, the best that the machine accepts. */
  readonly build?: Build;
}

/** Undefined where there are no kernels for this machine: then the engine works plainly. */
export async function openCompute(options: ComputeOptions = {}): Promise<Compute | undefined> {
  const module = await loadKernels(options.build);
  if (module === undefined) return undefined;
  const threads = options.threads ?? availableParallelism();
  const budget = options.budget ?? 0.8 * process.availableMemory();
  const team = { module, threads, budget };
  return {
    name: `WebAssembly ${module.build === "fused" ? "with fused multiply-add" : "SIMD"}, ${threads || 1} threads`,
    threads: Math.max(1, threads),
    budget,
    ease: { bytes: (task) => easeBytes(task, threads), run: (task, run) => computeEase(task, team, run) },
  } as unknown as Compute;
}

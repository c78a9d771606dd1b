/** The fast arithmetic: WebAssembly kernels over shared memory, in a team of threads. */
import { availableParallelism } from "node:os";
import type { Compute, DeviceKind } from "@matinee/core";
import type { Build } from "./build-kernels.ts";
import { computeDescent, descentBytes } from "./descent.ts";
import { computeImplicitDescent, implicitDescentBytes } from "./implicit-descent.ts";
import { computeInverseGram, inverseGramBytes } from "./inverse-gram.ts";
import { loadKernels } from "./kernels.ts";
import { addressable } from "./layout.ts";
import { nearestOf } from "./nearest.ts";
import { computeRowSolve, rowSolveBytes } from "./row-solve.ts";
import { membersOf, type Team } from "./team.ts";
import { widenVectors } from "./wide-vectors.ts";

export interface ComputeOptions {
  /** Threads that work at once; without it, as many as the machine runs side by side. 0: the calling thread. */
  readonly threads?: number;
  /** The most bytes that one piece of work may take; without it, most of the memory that is free now. */
  readonly budget?: number;
  /** The build to use; without it, the best that the machine accepts. */
  readonly build?: Build;
  /** Turns wide vectors on in this process, from the first work that gains by them: the inverse gram. For processes that train and end. */
  readonly wideVectors?: boolean;
  /** Where to compute; without it, on the processor. A GPU that is not there is told by `note`, and the processor computes. */
  readonly device?: DeviceKind;
  readonly note?: (text: string) => void;
}

/** Who works with the kernels; undefined where there are none for this machine. */
export async function openTeam(options: ComputeOptions = {}): Promise<Team | undefined> {
  const module = await loadKernels(options.build);
  if (module === undefined) return undefined;
  return {
    module,
    threads: options.threads ?? availableParallelism(),
    budget: options.budget ?? Math.min(addressable, 0.8 * process.availableMemory()),
  };
}

/** Undefined where there are no kernels for this machine: then the engine works plainly. */
export async function openCompute(options: ComputeOptions = {}): Promise<Compute | undefined> {
  const team = await openTeam(options);
  if (team === undefined) return undefined;
  const processor = processorOf(team, options);
  if (options.device !== "gpu") return processor;
  const { withGpu } = await import("./gpu/gpu-compute.ts");
  return withGpu(processor, options.note ?? (() => {}));
}

function processorOf(team: Team, { wideVectors }: ComputeOptions): Compute {
  const { module } = team;
  const threads = membersOf(team);
  return {
    name: `WebAssembly ${module.build === "fused" ? "with fused multiply-add" : "SIMD"}, ${threads} thread${threads === 1 ? "" : "s"}`,
    threads,
    budget: team.budget,
    inverseGram: {
      bytes: (task) => inverseGramBytes(task, team),
      run: async (task, watch) => computeInverseGram(task, wideVectors ? await widened(team) : team, watch),
    },
    rowSolve: { bytes: (task) => rowSolveBytes(task, team), run: (task, watch) => computeRowSolve(task, team, watch) },
    descent: { bytes: (task) => descentBytes(task, team), run: (task, watch) => computeDescent(task, team, watch) },
    implicitDescent: {
      bytes: implicitDescentBytes,
      run: (task, watch) => computeImplicitDescent(task, team, watch),
    },
    nearest: (vectors) => nearestOf(vectors, module, team.budget),
  };
}

/** The team with kernels for wide vectors, on processors that have them. */
async function widened(team: Team): Promise<Team> {
  return { ...team, module: (widenVectors() ? await loadKernels("wide") : undefined) ?? team.module };
}

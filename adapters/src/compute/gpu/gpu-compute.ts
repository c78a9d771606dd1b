/**
 * Heavy arithmetic on a GPU, in 32 bits. What it cannot do - too large, not exact enough, or the device gives up - the
 * processor does instead, and a sentence says so.
 */
import type { Compute, InverseGramWork, Operation, RowSolveWork, Titled } from "@matinee/core";
import { layersOn, nearestOn } from "./at-once.ts";
import { DeviceFault, DeviceThread } from "./device-thread.ts";
import { inverseMemory } from "./inverse.ts";
import { inverseGramMemory } from "./inverse-gram.ts";
import type { OrderOf, ProgramName, ResultOf } from "./programs.ts";
import { tolerance } from "./residual.ts";
import { rowSolveMemory, tooWide } from "./row-solve.ts";
import { type DeviceMemory, instead, megabytes, tooLarge } from "./size.ts";

/** The same operations, on the GPU where there is one. */
export async function withGpu(processor: Compute, note: (text: string) => void): Promise<Compute> {
  const thread = await DeviceThread.open();
  if (typeof thread === "string") {
    note(`${thread} ${instead}`);
    return processor;
  }
  return {
    ...processor,
    name: `${thread.name} by WebGPU, beside ${processor.name}`,
    rowSolve: onDevice(thread, note, processor.rowSolve, {
      program: "rowSolve",
      doing: "learning factors",
      order: (work) => work,
      memory: rowSolveMemory,
      refuses: (work) => tooWide(work, thread.limits),
      hostBytes: ({ entries }: RowSolveWork) => 16 * entries.indices.length + 16 * (entries.rows + entries.columns),
      isBound: () => false,
    }),
    invert: inverter(thread, note),
    dense: layersOn(thread, note),
    nearest: nearestOn(thread, note, processor.nearest),
    descent: onProcessor(processor.descent, processor.name, note),
    implicitDescent: onProcessor(processor.implicitDescent, processor.name, note),
    inverseGram: onDevice(thread, note, processor.inverseGram, {
      program: "inverseGram",
      doing: "learning which films go together",
      order: (work, { seed }) => ({ work, seed }),
      memory: inverseGramMemory,
      refuses: ({ title, precision }) => (precision === 64 ? `${title} needs 64 bits, and a GPU has 32.` : undefined),
      rejects: ({ title, precision }, found) =>
        found === undefined || (precision !== 32 && !(found.residual <= tolerance))
          ? `${title} is not exact enough in the 32 bits of the GPU.`
          : undefined,
      hostBytes: ({ seen }: InverseGramWork) => 16 * seen.indices.length + 16 * (seen.rows + seen.columns),
      isBound: ({ precision }) => precision === 32,
    }),
  };
}

function inverter(thread: DeviceThread, note: (text: string) => void): NonNullable<Compute["invert"]> {
  return async ({ title, size, matrix }, watch) => {
    const memory = inverseMemory({ size });
    const refusal = tooLarge(title, memory, thread.limits);
    try {
      if (refusal === undefined) {
        note(`${title} takes at most ${megabytes(memory.bytes)} of the memory of ${thread.name}.`);
        const inverse = await thread.ask("inverse", { size, matrix }, watch, `${title}: inverting its matrix`);
        if (inverse !== undefined) return inverse;
      }
      note(`${refusal ?? `${title} is not exact enough in the 32 bits of the GPU.`} ${instead}`);
    } catch (error) {
      if (!(error instanceof DeviceFault)) throw error;
      note(`${title} did not go through on ${thread.name} (${error.message}). ${instead}`);
    }
    return undefined;
  };
}

/** What has no way on a GPU yet. */
function onProcessor<Work extends Titled, Result>(
  operation: Operation<Work, Result>,
  by: string,
  note: (text: string) => void,
): Operation<Work, Result> {
  return {
    bytes: operation.bytes,
    by,
    run(work, watch) {
      note(`${work.title} has no way on the GPU. ${instead}`);
      return operation.run(work, watch);
    },
  };
}

interface Way<Name extends ProgramName, Work> {
  readonly program: Name;
  /** What is being done, for people. */
  readonly doing: string;
  readonly order: (work: Work, watch: { readonly seed: number }) => OrderOf<Name>;
  readonly memory: (work: Work) => DeviceMemory;
  /** A sentence where the device cannot do it at all. */
  readonly refuses?: (work: Work) => string | undefined;
  /** A sentence where what came out is not good enough. */
  readonly rejects?: (work: Work, found: ResultOf<Name>) => string | undefined;
  /** Of this machine's memory, beside input and result. */
  readonly hostBytes: (work: Work) => number;
  /** Whether what the device gives is taken as it is. */
  readonly isBound: (work: Work) => boolean;
}

function onDevice<Name extends ProgramName, Work extends Titled, Result>(
  thread: DeviceThread,
  note: (text: string) => void,
  processor: Operation<Work, Result>,
  { program, doing, order, memory, refuses, rejects, hostBytes, isBound }: Way<Name, Work>,
): Operation<Work, Result> {
  const refusalOf = (work: Work) => refuses?.(work) ?? tooLarge(work.title, memory(work), thread.limits);
  return {
    // Where the processor may have to help, its own bound holds.
    bytes: (work) =>
      isBound(work) && refusalOf(work) === undefined
        ? hostBytes(work)
        : Math.max(hostBytes(work), processor.bytes(work)),
    async run(work, watch) {
      const refusal = refusalOf(work);
      if (refusal !== undefined) {
        note(`${refusal} ${instead}`);
        return processor.run(work, watch);
      }
      note(`${work.title} takes at most ${megabytes(memory(work).bytes)} of the memory of ${thread.name}.`);
      try {
        const found = await thread.ask(program, order(work, watch), watch, `${work.title}: ${doing}`);
        const rejection = rejects?.(work, found);
        // What is not rejected is what the operation promises.
        if (rejection === undefined) return found as Result;
        note(`${rejection} ${instead}`);
      } catch (error) {
        if (!(error instanceof DeviceFault)) throw error;
        note(`${work.title} did not go through on ${thread.name} (${error.message}). ${instead}`);
      }
      return processor.run(work, watch);
    },
  };
}

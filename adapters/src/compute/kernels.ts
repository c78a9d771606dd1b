/**
 * The WebAssembly kernels: which build this machine accepts, and how it is brought to life over a memory. Where the
 * modules are missing they are compiled from source first, which takes a few seconds, once.
 */
import { readFile } from "node:fs/promises";
import { areKernelsStale, type Build, buildKernels, hasCompiler, moduleOf } from "./build-kernels.ts";

/** Addresses are bytes in the memory that the kernels were instantiated over. */
type Kernel = (...numbers: readonly number[]) => number;

export const kernelNames = [
  "arrangePanel32",
  "arrangePanel64",
  "beginLong",
  "candidatesOf",
  "choleskyRows",
  "conjugateRows",
  "descend",
  "descendImplicit",
  "exactScores",
  "gramBlock",
  "gramRows",
  "invertTile32",
  "invertTile64",
  "moveBytes",
  "passLong",
  "prepareColumn32",
  "prepareColumn64",
  "readRows",
  "restorePanel32",
  "restorePanel64",
  "roughScores",
  "thinRow",
  "turnLong",
  "updateTile32",
  "updateTile64",
] as const;

export type Kernels = Readonly<Record<(typeof kernelNames)[number], Kernel>>;

export interface KernelModule {
  readonly build: Build;
  readonly module: WebAssembly.Module;
}

/**
 * The best build that this machine accepts, or `wanted` when it does; undefined where there is none: WebAssembly without
 * SIMD or shared memory, or neither modules nor their compiler.
 */
export async function loadKernels(wanted?: Build): Promise<KernelModule | undefined> {
  for (const build of wanted === undefined ? (["fused", "simd"] as const) : [wanted]) {
    const bytes = await moduleBytes(build);
    if (bytes !== undefined && WebAssembly.validate(bytes)) return { build, module: new WebAssembly.Module(bytes) };
  }
  return undefined;
}

export function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernels {
  // The names are those of adapters/kernels/index.ts; a test compares them.
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernels;
}

/**
 * The bytes of a build; compiled anew when they are missing or old. Where the compiler is not installed an older module
 * serves; undefined where there is none. Throws when the kernels do not compile.
 */
async function moduleBytes(build: Build): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (areKernelsStale() && hasCompiler()) await buildKernels();
  return readFile(moduleOf(build)).catch(() => undefined);
}

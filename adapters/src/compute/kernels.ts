/**
 * Which build of the WebAssembly kernels this machine accepts. Where the modules are missing they are compiled from source
 * first, which takes a few seconds, once.
 */
import { readFile } from "node:fs/promises";
import { areKernelsStale, type Build, buildKernels, hasCompiler, moduleOf } from "./build-kernels.ts";

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

/**
 * The bytes of a build; compiled anew when they are missing or old. Where the compiler is not installed an older module
 * serves; undefined where there is none. Throws when the kernels do not compile.
 */
async function moduleBytes(build: Build): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (areKernelsStale() && hasCompiler()) await buildKernels();
  return readFile(moduleOf(build)).catch(() => undefined);
}

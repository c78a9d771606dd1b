/**
 * `npm run build:kernels`: AssemblyScript (adapters/kernels) → three WebAssembly modules in adapters/dist: with fused
 * multiply-add (relaxed SIMD) for wide vectors and for those of 128 bits, which give the same bits, and with plain SIMD,
 * whose bits are the same on every machine. Takes a few seconds.
 */
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const builds = ["wide", "fused", "simd"] as const;
export type Build = (typeof builds)[number];

const sources = fileURLToPath(new URL("../../kernels/", import.meta.url));
const modules = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The file of a build. */
export const moduleOf = (build: Build): string => join(modules, `kernels-${build}.wasm`);

/** True when a module is missing or older than a source. */
export function areKernelsStale(): boolean {
  if (!existsSync(sources)) return false;
  const newest = Math.max(...readdirSync(sources).map((name) => statSync(join(sources, name)).mtimeMs));
  return builds.map(moduleOf).some((path) => !existsSync(path) || statSync(path).mtimeMs < newest);
}

/** True where the compiler is installed; it comes with the packages for development. */
export function hasCompiler(): boolean {
  try {
    createRequire(import.meta.url).resolve("assemblyscript/bin/asc.js");
    return true;
  } catch {
    return false;
  }
}

/** Compiles both modules; each appears whole or not at all. Throws with the compiler's words where it fails. */
export async function buildKernels(): Promise<void> {
  mkdirSync(modules, { recursive: true });
  await Promise.all(
    builds.map(async (build) => {
      const draft = `${moduleOf(build)}.${randomUUID()}`;
      const choices = [`FUSED=${build === "simd" ? 0 : 1}`, `WIDE=${build === "wide" ? 1 : 0}`];
      await compile([...options, "--outFile", draft, ...choices.flatMap((choice) => ["--use", choice])]);
      renameSync(draft, moduleOf(build));
    }),
  );
}

const options = [
  join(sources, "index.ts"),
  ..."-O3 --noAssert --runtime stub --enable simd,threads,relaxed-simd".split(" "),
  ..."--importMemory --sharedMemory --initialMemory 1 --maximumMemory 65536".split(" "),
];

async function compile(args: readonly string[]): Promise<void> {
  const compiler = createRequire(import.meta.url).resolve("assemblyscript/bin/asc.js");
  try {
    await promisify(execFile)(process.execPath, [compiler, ...args]);
  } catch (cause) {
    const { stderr } = cause as { readonly stderr?: string };
    throw new Error(`The kernels do not compile.\n${stderr ?? String(cause)}`, { cause });
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  await buildKernels();
  const sizes = builds.map((build) => `${build} ${(statSync(moduleOf(build)).size / 1024).toFixed(0)} KB`);
  console.log(`Kernels: ${sizes.join(", ")}, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

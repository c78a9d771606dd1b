/** The kernels brought to life over a memory. Apart from how they are found, so that a thread starts with nothing else. */

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
  "findLines",
  "gramBlock",
  "gramRows",
  "invertTile32",
  "invertTile64",
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

export function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernels {
  // The names are those of adapters/kernels/index.ts; a test compares them.
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernels;
}

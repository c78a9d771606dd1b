/**
 * Vectors of 256 bits, where WebAssembly knows only 128: V8's compiler makes one wide instruction of two that stand side by
 * side, on processors with AVX2, to the same bits. It is an experiment of V8 (its flag says so) and holds for a whole
 * process, so only processes that train and end should turn it on; see docs/decisions/0011.
 */
import { setFlagsFromString } from "node:v8";

let asked = false;

/** Wide vectors in what this process compiles from now on. False on processors that have none. */
export function widenVectors(): boolean {
  if (process.arch !== "x64") return false;
  if (!asked) setFlagsFromString("--experimental-wasm-revectorize");
  asked = true;
  return true;
}

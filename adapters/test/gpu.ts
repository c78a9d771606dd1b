/** The GPU of the machine for tests, be it one of software; a sentence where there is none. */
import type { Compute } from "@matinee/core";
import { withGpu } from "../src/compute/gpu/gpu-compute.ts";
import { compute } from "./ratings.ts";

export interface OnGpu {
  readonly gpu: Compute;
  /** What was told since the last look. */
  notes(): readonly string[];
}

export async function onGpu(): Promise<OnGpu | string> {
  const told: string[] = [];
  const processor = await compute({ threads: 1 });
  const gpu = await withGpu(processor, (text) => told.push(text));
  return gpu === processor ? told.join(" ") : { gpu, notes: () => told.splice(0) };
}

/** How far the training of a network has come: every number that decides how it goes on, so that it ends as if never stopped. */
import type { Checkpoint, Run } from "@matinee/core";

type Numbers = Float32Array | Uint32Array;

/** The very arrays of a training. */
export interface Remembered {
  readonly values: readonly Float32Array[];
  readonly running: readonly Float32Array[];
  readonly descent: readonly Numbers[];
  readonly averaged: readonly Numbers[];
  readonly best: readonly Float32Array[];
}

export interface Progress {
  /** By epoch. */
  readonly errors: readonly number[];
  /** Numbers taken of the stream of chance. */
  readonly taken: number;
  readonly bestError: number;
  /** Epochs since the best one. */
  readonly since: number;
}

export async function remember(remembered: Remembered, progress: Progress, run: Run): Promise<void> {
  if (run.checkpoints === undefined) return;
  const arrays = Object.fromEntries(named(remembered).map(([name, numbers]) => [name, numbers.slice()]));
  const { errors, bestError, taken, since } = progress;
  const meta = { taken, since };
  await run.checkpoints
    .keep({ meta, arrays: { ...arrays, errors: Float64Array.from(errors), bestError: Float64Array.of(bestError) } })
    .catch((cause: unknown) => run.note?.(`How far it has come could not be kept: ${String(cause)}`));
}

/** Writes what was kept into the arrays; undefined where there is nothing, or something of another shape. */
export async function goOn(remembered: Remembered, run: Run): Promise<Progress | undefined> {
  const kept = await run.checkpoints?.last();
  const all = named(remembered);
  if (kept === undefined || !all.every(([name, { length }]) => kept.arrays[name]?.length === length)) return undefined;
  for (const [name, numbers] of all) numbers.set(kept.arrays[name]);
  return progressOf(kept);
}

const progressOf = ({ meta, arrays }: Checkpoint): Progress => ({
  errors: Array.from(arrays.errors),
  bestError: arrays.bestError[0],
  taken: Number(meta.taken),
  since: Number(meta.since),
});

const named = (remembered: Remembered): readonly (readonly [string, Numbers])[] =>
  Object.entries(remembered).flatMap(([kind, list]) =>
    (list as readonly Numbers[]).map((numbers, at) => [`${kind}${at}`, numbers] as const),
  );

import { type Algorithm, type Checkpoint, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../../test/checkerboard.ts";
import { fit } from "../../evaluation/candidate.ts";
import { hybridNet } from "../hybrid-net.ts";
import { twoTowers } from "../two-towers.ts";

const settings = { dimensions: 8, hidden: 8, epochs: 6, patience: 6, batch: 8, validation: 0.2 };
const world = checkerboard();

/** Keeps the last checkpoint in memory, and is killed once so many passes are kept. */
function killedAfter(passes: number) {
  const kept: { last?: Checkpoint } = {};
  const checkpoints = {
    last: async () => kept.last,
    async keep(checkpoint: Checkpoint) {
      if (kept.last?.arrays.errors.length === passes) throw new RangeError("Nothing is kept after the end.");
      kept.last = checkpoint;
      if (checkpoint.arrays.errors.length === passes) stop.abort(new Error("killed"));
    },
  };
  const stop = new AbortController();
  return { run: { ...quietRun(), signal: stop.signal, checkpoints }, kept };
}

const nets: readonly Algorithm<unknown>[] = [twoTowers, hybridNet];

describe.each(nets.map((net) => [net.name, net] as const))("the training of %s", (_, algorithm) => {
  it.each([1, 4])("ends after being killed in pass %d as if it never was", async (passes) => {
    const whole = (await fit(algorithm, world, settings, quietRun())).save();
    const { run, kept } = killedAfter(passes);
    await expect(fit(algorithm, world, settings, run)).rejects.toThrow("killed");
    const notes: string[] = [];
    const seen: number[] = [];
    const resumed = await fit(algorithm, world, settings, {
      ...quietRun(),
      checkpoints: { last: async () => kept.last, keep: async ({ arrays }) => void seen.push(arrays.errors.length) },
      note: (text) => notes.push(text),
    });
    expect(notes).toEqual([`It goes on after pass ${passes}, where it was stopped.`]);
    expect(seen[0]).toBe(passes + 1);
    expect(resumed.save()).toEqual(whole);
  });

  it("begins anew where what was kept is of another shape", async () => {
    const { run, kept } = killedAfter(1);
    await expect(fit(algorithm, world, settings, run)).rejects.toThrow("killed");
    const wider = { ...settings, dimensions: 12 };
    const checkpoints = { last: async () => kept.last, keep: async () => undefined };
    const model = await fit(algorithm, world, wider, { ...quietRun(), checkpoints });
    expect(model.save()).toEqual((await fit(algorithm, world, wider, quietRun())).save());
  });
});

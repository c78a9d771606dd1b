/** Rows that stay on the device, and those of them that fit a query best. */
import type { RowSet, Top, Vectors } from "@matinee/core";
import type { GpuBuffer } from "webgpu";
import { type Device, withBuffers } from "./device.ts";
import { scoresKernel } from "./kernels/scores.ts";
import { selectScores } from "./kernels/select.ts";

interface Kept {
  readonly rows: number;
  readonly width: number;
  readonly values: GpuBuffer;
}

/** What stays, by the number under which it was brought. */
const kept = new Map<number, Kept>();

export async function keepRows(
  device: Device,
  { key, vectors: { rows, width, values } }: { readonly key: number; readonly vectors: Vectors },
): Promise<void> {
  kept.set(key, { rows, width, values: device.filled(values) });
}

export async function forgetRows(_device: Device, key: number): Promise<void> {
  kept.get(key)?.values.destroy();
  kept.delete(key);
}

export interface Query {
  readonly key: number;
  readonly query: Float32Array;
  readonly limit: number;
  readonly allowed?: RowSet | undefined;
}

export function bestRows(device: Device, { key, query, limit, allowed }: Query): Promise<Top> {
  const matrix = kept.get(key);
  if (matrix === undefined) throw new RangeError("These rows are not on the GPU.");
  const { rows, width, values } = matrix;
  const most = Math.max(0, Math.min(limit, rows));
  return withBuffers(device, async (empty, filled) => {
    const scores = empty(4 * rows);
    const words = Math.ceil(rows / 32);
    const set = filled((allowed ?? new Uint32Array(words).fill(0xffffffff)).subarray(0, words));
    const [columns, chosen] = [empty(4 * most), empty(4 * most)];
    const [sizes, sums] = [empty(4), empty(8)];
    const places = Math.ceil(rows / 16);
    device.send([
      {
        kernel: scoresKernel,
        numbers: [rows, width, width],
        buffers: [values, filled(query), scores],
        // More workgroups than one dimension may have stand in rows of 32,768.
        groups: [Math.min(places, 32_768), Math.ceil(places / 32_768)],
      },
      {
        kernel: selectScores,
        numbers: [rows, rows, 0, 0, most],
        buffers: [scores, set, columns, chosen, sizes, sums],
        groups: [1],
      },
    ]);
    const [found] = new Uint32Array(await device.read(sizes, 4));
    const best = new Int32Array(await device.read(columns, 4 * most));
    const told = await device.floats(chosen, most);
    // Rows ascend: of equal scores the first comes first.
    const order = Array.from({ length: Math.min(found, most) }, (_, at) => at).sort((a, b) => told[b] - told[a]);
    return { rows: Int32Array.from(order, (at) => best[at]), scores: Float32Array.from(order, (at) => told[at]) };
  });
}

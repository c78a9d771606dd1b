/** Rows that stay on the device, and those of them that fit a query best. */
import type { RowSet, Top, Vectors } from "@matinee/core";
import type { GpuBuffer } from "webgpu";
import { type Device, withBuffers } from "./device.ts";
import { scoresKernel } from "./kernels/scores.ts";
import { selectScores } from "./kernels/select.ts";

interface Kept {
  readonly rows: number;
  readonly width: number;
  /** One after the other. */
  readonly columns: GpuBuffer;
}

/** Rows of which the best are found by one workgroup. */
const together = 1024;

/** What stays, by the number under which it was brought. */
const kept = new Map<number, Kept>();

export async function keepRows(
  device: Device,
  { key, vectors: { rows, width, values } }: { readonly key: number; readonly vectors: Vectors },
): Promise<void> {
  const columns = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++)
    for (let at = 0; at < width; at++) columns[at * rows + row] = values[row * width + at];
  kept.set(key, { rows, width, columns: device.filled(columns) });
}

export async function forgetRows(_device: Device, key: number): Promise<void> {
  kept.get(key)?.columns.destroy();
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
  const { rows, width, columns } = matrix;
  const groups = Math.ceil(rows / together);
  const most = Math.max(0, Math.min(limit, together, rows));
  return withBuffers(device, async (empty, filled) => {
    const scores = empty(4 * groups * together);
    const set = filled(setOf(rows, groups, allowed));
    const [places, chosen] = [empty(4 * groups * most), empty(4 * groups * most)];
    const [sizes, sums] = [empty(4 * groups), empty(8 * groups)];
    device.send([
      {
        kernel: scoresKernel,
        numbers: [rows, width, rows],
        buffers: [columns, filled(query), scores],
        groups: [Math.ceil(rows / 64)],
      },
      {
        kernel: selectScores,
        numbers: [together, together, 0, 0, most],
        buffers: [scores, set, places, chosen, sizes, sums],
        groups: [groups],
      },
    ]);
    const lengths = new Uint32Array(await device.read(sizes, 4 * groups));
    const within = new Uint32Array(await device.read(places, 4 * groups * most));
    const told = await device.floats(chosen, groups * most);
    const found = Array.from(lengths).flatMap((length, group) =>
      Array.from({ length }, (_, at) => ({
        row: group * together + within[group * most + at],
        score: told[group * most + at],
      })),
    );
    // Rows ascend: of equal scores the first comes first.
    const best = found.sort((a, b) => b.score - a.score).slice(0, Math.max(0, limit));
    return { rows: Int32Array.from(best, ({ row }) => row), scores: Float32Array.from(best, ({ score }) => score) };
  });
}

/** Rows that are allowed, as bits; those that fill up the last group never are. */
function setOf(rows: number, groups: number, allowed: RowSet | undefined): Uint32Array {
  const set = new Uint32Array((groups * together) / 32);
  const words = Math.ceil(rows / 32);
  if (allowed === undefined) set.fill(0xffffffff, 0, words);
  else set.set(allowed.subarray(0, words));
  for (let row = rows; row < 32 * words; row++) set[row >> 5] &= ~(1 << (row & 31));
  return set;
}

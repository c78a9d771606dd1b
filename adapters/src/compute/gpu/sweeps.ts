/** The inverse of a matrix that lies on the device: sweeps over its blocks, then the upper half. */
import type { GpuBuffer } from "webgpu";
import type { Device, Pause, Step } from "./device.ts";
import { block, mirrorKernel, panelKernel, pivotKernel, tile, updateKernel } from "./kernels/sweep.ts";

/** Rows of the matrix with those that fill up its last tile. */
export const paddedRows = (rows: number): number => Math.ceil(Math.max(1, rows) / tile) * tile;

/** Bytes beside the matrix. */
export const sweepBytes = (stride: number): number => 4 * (2 * block * stride + block * block + stride) + 16;

export interface Swept {
  /** Of the inverse. */
  readonly diagonal: GpuBuffer;
  readonly isPositive: boolean;
}

/** Overwrites a symmetric matrix of `stride` × `stride`, of which the tiles on and below the diagonal are read. */
export async function invertOn(
  device: Device,
  empty: (bytes: number) => GpuBuffer,
  matrix: GpuBuffer,
  stride: number,
  pause: Pause,
): Promise<Swept> {
  const inverse = empty(4 * block * block);
  const [before, after] = [empty(4 * block * stride), empty(4 * block * stride)];
  const [state, diagonal] = [empty(4), empty(4 * stride)];
  const tiles = stride / tile;
  const steps = (from: number, to: number): readonly Step[] =>
    Array.from({ length: to - from }, (_, place) => (from + place) * block).flatMap((at): readonly Step[] => [
      { kernel: pivotKernel, numbers: [stride, at], buffers: [matrix, inverse, state], groups: [1] },
      {
        kernel: panelKernel,
        numbers: [stride, at],
        buffers: [matrix, inverse, before, after],
        groups: [stride / 64],
      },
      { kernel: updateKernel, numbers: [stride], buffers: [matrix, before, after], groups: [tiles, tiles] },
    ]);
  await device.inPieces(stride / block, steps, pause);
  const groups = stride / 16;
  device.send([{ kernel: mirrorKernel, numbers: [stride, 0], buffers: [matrix, diagonal], groups: [groups, groups] }]);
  const [fault] = new Uint32Array(await device.read(state, 4));
  return { diagonal, isPositive: fault === 0 };
}

/** The inverse gram on the device: counted from lists, inverted in place, its largest weights read back. */
import type { InverseGramWeights, InverseGramWork, SparseMatrix } from "@matinee/core";
import type { GpuBuffer } from "webgpu";
import { type Device, type Pause, type Step, withBuffers } from "./device.ts";
import { gramKernel } from "./kernels/gram.ts";
import { scoresKernel } from "./kernels/scores.ts";
import { selectWeights } from "./kernels/select.ts";
import { transposed } from "./lists.ts";
import { product } from "./products.ts";
import { residualOf, signs } from "./residual.ts";
import type { DeviceMemory } from "./size.ts";
import { invertOn, paddedRows, sweepBytes } from "./sweeps.ts";

/** Rows of weights that are read back at once take about so many bytes. */
const readBytes = 64e6;
const readRows = (columns: number, kept: number) => Math.max(1, Math.min(columns, Math.floor(readBytes / (8 * kept))));

export interface GramOrder {
  readonly work: InverseGramWork;
  readonly seed: number;
}

export function inverseGramMemory({ seen, content, kept }: InverseGramWork): DeviceMemory {
  const stride = paddedRows(seen.columns);
  const lists = [4 * seen.indices.length, 4 * (seen.rows + seen.columns + 2), 4 * (seen.rows + seen.columns)];
  const out = readRows(seen.columns, Math.min(kept, seen.columns)) * (8 * Math.min(kept, seen.columns) + 12);
  const all = [4 * stride * stride, ...lists, lists[0], 4 * seen.columns * (content?.width ?? 0), sweepBytes(stride)];
  return { largest: Math.max(...all, out), bytes: all.reduce((sum, bytes) => sum + bytes, out) };
}

/** Undefined where the matrix is not positive definite in 32 bits. */
export function gramOnDevice(
  device: Device,
  { work, seed }: GramOrder,
  pause: Pause,
): Promise<InverseGramWeights | undefined> {
  return withBuffers(device, async (empty, filled) => {
    const films = work.seen.columns;
    const stride = paddedRows(films);
    const matrix = empty(4 * stride * stride);
    await count(device, filled, work, matrix, (share) => pause(0.3 * share));
    const { diagonal, isPositive } = await invertOn(device, empty, matrix, stride, (done) =>
      pause(0.3 + (0.6 * done * 32) / stride),
    );
    if (!isPositive) return undefined;
    const probe = signs(films, seed);
    const image = await times(device, empty, filled, matrix, films, stride, probe);
    const residual = residualOf(work, probe, image);
    const kept = await largest(device, empty, { matrix, diagonal, films, stride, limit: work.kept }, (share) =>
      pause(0.9 + 0.1 * share),
    );
    return { ...kept, precision: 32 as const, residual };
  });
}

/** Writes the regularised gram. */
async function count(
  device: Device,
  filled: (values: ArrayBufferView) => GpuBuffer,
  { seen, weights, scales, regularization, ownShare = 0, content }: InverseGramWork,
  matrix: GpuBuffer,
  pause: Pause,
): Promise<void> {
  const films = seen.columns;
  const stride = paddedRows(films);
  const raters = transposed(seen);
  const buffers = [
    ...[seen.offsets, seen.indices, raters.offsets, raters.indices, weights].map(filled),
    filled(scales ?? new Float32Array(films).fill(1)),
    matrix,
  ];
  const rows = (from: number, to: number): readonly Step[] => [
    {
      kernel: gramKernel,
      numbers: [films, stride, from, { float: ownShare }, { float: regularization }],
      buffers,
      groups: [to - from],
    },
  ];
  await device.inPieces(stride, rows, (done) => pause(done / stride));
  if (content === undefined || content.width === 0) return;
  const about = filled(content.values);
  device.send([
    product({
      rows: films,
      columns: films,
      length: content.width,
      stride,
      isAdded: true,
      left: about,
      right: about,
      isRightTransposed: true,
      result: matrix,
    }),
  ]);
}

/** P z. */
async function times(
  device: Device,
  empty: (bytes: number) => GpuBuffer,
  filled: (values: ArrayBufferView) => GpuBuffer,
  matrix: GpuBuffer,
  rows: number,
  stride: number,
  vector: Float32Array,
): Promise<Float32Array> {
  const image = empty(4 * rows);
  const buffers = [matrix, filled(vector), image];
  device.send([{ kernel: scoresKernel, numbers: [rows, rows, stride], buffers, groups: [Math.ceil(rows / 64)] }]);
  return device.floats(image, rows);
}

interface Inverse {
  readonly matrix: GpuBuffer;
  readonly diagonal: GpuBuffer;
  readonly films: number;
  readonly stride: number;
  readonly limit: number;
}

/** The weights of each row that are kept, some rows at a time. */
async function largest(
  device: Device,
  empty: (bytes: number) => GpuBuffer,
  { matrix, diagonal, films, stride, limit }: Inverse,
  pause: Pause,
): Promise<{ weights: SparseMatrix; share: number }> {
  const kept = Math.min(limit, films);
  const most = readRows(films, kept);
  const out = { columns: empty(4 * most * kept), values: empty(4 * most * kept) };
  const [sizes, sums] = [empty(4 * most), empty(8 * most)];
  const buffers = [matrix, diagonal, out.columns, out.values, sizes, sums];
  const rows: { readonly indices: Int32Array; readonly values: Float32Array }[] = [];
  let [all, held] = [0, 0];
  for (let first = 0; first < films; first += most) {
    const count = Math.min(most, films - first);
    // Kernels that run for long would be ended by the system: fewer rows at a time, one reading for all of them.
    await device.inPieces(
      count,
      (from, to) => [
        { kernel: selectWeights, numbers: [films, stride, first, from, kept], buffers, groups: [to - from] },
      ],
      (done) => pause((first + done) / films),
    );
    const columns = new Int32Array(await device.read(out.columns, 4 * count * kept));
    const values = await device.floats(out.values, count * kept);
    const lengths = new Uint32Array(await device.read(sizes, 4 * count));
    const squares = await device.floats(sums, 2 * count);
    for (let row = 0; row < count; row++) {
      const [from, to] = [row * kept, row * kept + lengths[row]];
      rows.push({ indices: columns.slice(from, to), values: values.slice(from, to) });
      all += squares[2 * row];
      held += squares[2 * row + 1];
    }
  }
  return { weights: joined(rows, films), share: all === 0 ? 1 : held / all };
}

function joined(
  rows: readonly { readonly indices: Int32Array; readonly values: Float32Array }[],
  columns: number,
): SparseMatrix {
  const offsets = new Int32Array(rows.length + 1);
  for (const [row, { indices }] of rows.entries()) offsets[row + 1] = offsets[row] + indices.length;
  const indices = new Int32Array(offsets[rows.length]);
  const values = new Float32Array(offsets[rows.length]);
  for (const [row, own] of rows.entries()) {
    indices.set(own.indices, offsets[row]);
    values.set(own.values, offsets[row]);
  }
  return { rows: rows.length, columns, offsets, indices, values };
}

/** Rows of two sides solved in turns on the device. */
import type { Factors, RowSolveWork, SparseMatrix } from "@matinee/core";
import type { GpuBuffer } from "webgpu";
import { type Device, type Pause, type Step, withBuffers } from "./device.ts";
import { sumKernel } from "./kernels/product.ts";
import { conjugateBytes, conjugateKernel, exactBytes, exactKernel, matrixBytes } from "./kernels/rows.ts";
import { transposed } from "./lists.ts";
import { product } from "./products.ts";
import type { DeviceLimits, DeviceMemory } from "./size.ts";

/** Matrices that lie beside the workgroups take at most so many bytes. */
const besideBytes = 64e6;
/** The most workgroups of one step: what every device has. */
const mostGroups = 65_535;
/** Long sums are cut into so many parts, at most. */
const mostParts = 64;
const partsOf = (rows: number) => Math.max(1, Math.min(mostParts, Math.ceil(rows / 1024)));

export function rowSolveMemory({ entries, start: { width }, steps }: RowSolveWork): DeviceMemory {
  const rows = entries.rows + entries.columns;
  const parts = 4 * width * width * mostParts;
  const lists = 4 * entries.indices.length;
  const beside = steps === 0 ? besideBytes : 0;
  const factors = 4 * width * Math.max(entries.rows, entries.columns);
  return {
    largest: Math.max(lists, factors, parts, beside),
    bytes: 4 * lists + 4 * (width + 2) * rows + parts + 4 * width * width + beside,
  };
}

/** A sentence where the rows are too wide for a workgroup of the device. */
export function tooWide({ title, start, steps }: RowSolveWork, limits: DeviceLimits): string | undefined {
  const needed = steps === 0 ? exactBytes(start.width, false) : conjugateBytes(start.width);
  if (needed <= limits.maxComputeWorkgroupStorageSize) return undefined;
  return `${title} with ${start.width} factors is too wide for a workgroup of this GPU.`;
}

interface Side {
  readonly rows: number;
  readonly lists: readonly GpuBuffer[];
  readonly factors: GpuBuffer;
}

export function rowsOnDevice(device: Device, work: RowSolveWork, pause: Pause): Promise<Factors> {
  return withBuffers(device, async (empty, filled) => {
    const { entries, start, epochs, unobserved } = work;
    const { width } = start;
    const sideOf = (matrix: SparseMatrix, factors: GpuBuffer): Side => ({
      rows: matrix.rows,
      lists: [matrix.offsets, matrix.indices, matrix.values, lambdasOf(work, matrix)].map(filled),
      factors,
    });
    const people = sideOf(entries, empty(4 * entries.rows * width));
    const films = sideOf(transposed(entries), filled(start.values));
    const gram = empty(4 * width * width);
    const parts = empty(4 * width * width * mostParts);
    const way = wayOf(device, work, empty);
    const total = epochs * (people.rows + films.rows);
    let done = 0;
    const solve = async (solved: Side, fixed: Side): Promise<void> => {
      if (unobserved > 0) device.send(gramSteps(fixed, width, unobserved, parts, gram));
      const buffers = [...solved.lists, gram, fixed.factors, solved.factors, ...way.beside];
      const steps = (from: number, to: number): readonly Step[] =>
        Array.from({ length: Math.ceil((to - from) / way.most) }, (_, place) => from + place * way.most).map(
          (first) => ({
            kernel: way.kernel,
            numbers: [first, work.steps, ...way.weight],
            buffers,
            groups: [Math.min(way.most, to - first)],
          }),
        );
      await device.inPieces(solved.rows, steps, (rows) => pause((done + rows) / total));
      done += solved.rows;
    };
    for (let epoch = 0; epoch < epochs; epoch++) {
      await solve(people, films);
      await solve(films, people);
    }
    const factorsOf = async ({ rows, factors }: Side) => ({
      rows,
      width,
      values: await device.floats(factors, rows * width),
    });
    return { people: await factorsOf(people), films: await factorsOf(films) };
  });
}

/** The kernel for rows of that width, and what of a row's weights an entry of it says. */
function wayOf(
  device: Device,
  { start, steps, objective, unobserved }: RowSolveWork,
  empty: (bytes: number) => GpuBuffer,
) {
  const { width } = start;
  const isStars = objective === "stars";
  const shift = isStars ? 1 : objective === "confidence" ? -unobserved : 0;
  const weight = [{ float: isStars ? 0 : 1 }, { float: shift }];
  if (steps > 0) return { kernel: conjugateKernel(width), most: mostGroups, weight, beside: [] };
  const isInside = exactBytes(width, true) <= device.limits.maxComputeWorkgroupStorageSize;
  const most = isInside ? mostGroups : Math.max(1, Math.min(mostGroups, Math.floor(besideBytes / matrixBytes(width))));
  const beside = isInside ? [] : [empty(most * matrixBytes(width))];
  return { kernel: exactKernel(width, isInside), most, weight, beside };
}

/** unobserved · YᵀY. */
function gramSteps(
  { rows, factors }: Side,
  width: number,
  unobserved: number,
  parts: GpuBuffer,
  gram: GpuBuffer,
): readonly Step[] {
  const count = partsOf(rows);
  const shape = { rows: width, columns: width, length: rows, parts: count, isLeftTransposed: true };
  return [
    product({ ...shape, left: factors, right: factors, result: parts }),
    {
      kernel: sumKernel,
      numbers: [width * width, count, { float: unobserved }],
      buffers: [parts, gram],
      groups: [Math.ceil((width * width) / 64)],
    },
  ];
}

function lambdasOf(
  { regularization, frequency, unobserved }: RowSolveWork,
  { rows, columns, offsets }: SparseMatrix,
): Float32Array {
  return Float32Array.from(
    { length: rows },
    (_, row) => regularization * (offsets[row + 1] - offsets[row] + unobserved * columns) ** frequency,
  );
}

/** Products of matrices as steps. */
import type { GpuBuffer } from "webgpu";
import type { Step } from "./device.ts";
import { productKernel } from "./kernels/product.ts";

export interface Product {
  readonly rows: number;
  readonly columns: number;
  /** Of the sums. */
  readonly length: number;
  readonly left: GpuBuffer;
  readonly isLeftTransposed?: boolean;
  readonly right: GpuBuffer;
  readonly isRightTransposed?: boolean;
  readonly result: GpuBuffer;
  /** From one row of the result to the next; without it, its columns. */
  readonly stride?: number;
  /** Without it 1. */
  readonly parts?: number;
  /** Whether it is added to what stands there. */
  readonly isAdded?: boolean;
}

export function product(of: Product): Step {
  const { rows, columns, length, parts = 1, stride = columns } = of;
  const flag = (isSet: boolean | undefined) => (isSet === true ? 1 : 0);
  return {
    kernel: productKernel,
    numbers: [
      rows,
      columns,
      length,
      flag(of.isLeftTransposed),
      flag(of.isRightTransposed),
      stride,
      parts,
      flag(of.isAdded),
    ],
    buffers: [of.left, of.right, of.result],
    groups: [Math.ceil(columns / 64), Math.ceil(rows / 64), parts],
  };
}

/** A layer's products on the device: outputs = inputs · weights, and how a change of them goes back. */
import { type Device, withBuffers } from "./device.ts";
import { sumKernel } from "./kernels/product.ts";
import { product } from "./products.ts";

interface LayerOrder {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly batch: Float32Array;
  readonly rows: number;
}

/** Long sums over rows are cut into so many parts, at most. */
const mostParts = 32;
const partsOf = (rows: number) => Math.max(1, Math.min(mostParts, Math.ceil(rows / 1024)));

/** Rows × outputs, without biases. */
export function forwardOnDevice(
  device: Device,
  { inputs, outputs, weights, batch, rows }: LayerOrder,
): Promise<Float32Array> {
  return withBuffers(device, (empty, filled) => {
    const result = empty(4 * rows * outputs);
    const shape = { rows, columns: outputs, length: inputs };
    device.send([product({ ...shape, left: filled(batch), right: filled(weights), result })]);
    return device.floats(result, rows * outputs);
  });
}

export interface Back {
  /** Rows × inputs. */
  readonly toInputs: Float32Array;
  /** Inputs × outputs. */
  readonly toWeights: Float32Array;
}

export function backwardOnDevice(
  device: Device,
  { inputs, outputs, weights, batch, rows, change }: LayerOrder & { readonly change: Float32Array },
): Promise<Back> {
  return withBuffers(device, async (empty, filled) => {
    const changes = filled(change);
    const toInputs = empty(4 * rows * inputs);
    const toWeights = empty(4 * inputs * outputs);
    const parts = partsOf(rows);
    const sums = empty(4 * inputs * outputs * parts);
    device.send([
      product({
        rows,
        columns: inputs,
        length: outputs,
        isRightTransposed: true,
        left: changes,
        right: filled(weights),
        result: toInputs,
      }),
      product({
        rows: inputs,
        columns: outputs,
        length: rows,
        isLeftTransposed: true,
        parts,
        left: filled(batch),
        right: changes,
        result: sums,
      }),
      {
        kernel: sumKernel,
        numbers: [inputs * outputs, parts, { float: 1 }],
        buffers: [sums, toWeights],
        groups: [Math.ceil((inputs * outputs) / 64)],
      },
    ]);
    return {
      toInputs: await device.floats(toInputs, rows * inputs),
      toWeights: await device.floats(toWeights, inputs * outputs),
    };
  });
}

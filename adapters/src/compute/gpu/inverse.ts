/** The inverse of one dense matrix on the device. */
import type { InverseWork } from "@matinee/core";
import { type Device, type Pause, withBuffers } from "./device.ts";
import { signs, tolerance } from "./residual.ts";
import type { DeviceMemory } from "./size.ts";
import { invertOn, paddedRows, sweepBytes } from "./sweeps.ts";

export function inverseMemory({ size }: Pick<InverseWork, "size">): DeviceMemory {
  const stride = paddedRows(size);
  const largest = 4 * stride * stride;
  return { largest, bytes: largest + sweepBytes(stride) };
}

/** Undefined where 32 bits are not enough. */
export function inverseOnDevice(
  device: Device,
  { size, matrix }: Pick<InverseWork, "size" | "matrix">,
  pause: Pause,
): Promise<Float32Array | undefined> {
  return withBuffers(device, async (empty, filled) => {
    const stride = paddedRows(size);
    const padded = new Float32Array(stride * stride);
    for (let row = 0; row < stride; row++) {
      if (row < size) padded.set(matrix.subarray(row * size, (row + 1) * size), row * stride);
      // Rows that fill up the last tile are those of the identity.
      else padded[row * stride + row] = 1;
    }
    const on = filled(padded);
    const { isPositive } = await invertOn(device, empty, on, stride, (done) => pause((done * 32) / stride));
    if (!isPositive) return undefined;
    const whole = await device.floats(on, stride * stride);
    const inverse = new Float32Array(size * size);
    for (let row = 0; row < size; row++) inverse.set(whole.subarray(row * stride, row * stride + size), row * size);
    return missedBy(matrix, inverse, size) <= tolerance ? inverse : undefined;
  });
}

/** ‖A P z − z‖ / ‖z‖ for signs z. */
function missedBy(matrix: Float64Array, inverse: Float32Array, size: number): number {
  const z = signs(size, 1);
  const y = times(inverse, z);
  const back = times(matrix, y);
  let squares = 0;
  for (let at = 0; at < size; at++) squares += (back[at] - z[at]) ** 2;
  return Math.sqrt(squares / Math.max(1, size));
}

function times(matrix: Float32Array | Float64Array, vector: ArrayLike<number>): Float64Array {
  const size = vector.length;
  return Float64Array.from({ length: size }, (_, row) => {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += matrix[row * size + at] * vector[at];
    return sum;
  });
}

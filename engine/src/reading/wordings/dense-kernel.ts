/**
 * Dense layers by a kernel in WebAssembly (engine/kernels/dense.ts), two values at a time: the bits of dense.ts in about a
 * quarter of the time. Weights lie in a memory of the kernel's own, which goes when the layers go.
 */
import type { Dense, Layers, Weights } from "./dense.ts";
import { kernelBytes } from "./dense-kernel.gen.ts";
import { bytesOf } from "./wording-model.ts";

/** Addresses are bytes; all but a layer's are those of vectors. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly dense: Step;
  readonly denseOfFew: Step;
}

type Step = (
  values: number,
  rows: number,
  inputs: number,
  outputs: number,
  layer: number,
  result: number,
  lists: number,
) => void;

/** More of them would no longer lie near while each four of outputs passes over them, and need more memory. */
const rowsAtOnce = 32;
const page = 65_536;

/** Undefined where there is no WebAssembly, or none with vectors: what dense.ts does is the same. */
export function kernelLayers(): Layers | undefined {
  const kernel = opened();
  if (kernel === undefined) return undefined;
  const { memory } = kernel;
  let numbers = new Float64Array(memory.buffer);
  // Counted in numbers, as are all places here. Behind the weights of all layers is the room for vectors.
  let end = 0;
  let room = 0;

  function layer(step: Step, listed: number) {
    return ({ inputs, outputs, weights, bias }: Weights): Dense => {
      const wide = fours(outputs);
      const start = end;
      const lists = rowsAtOnce * inputs;
      const results = lists + rowsAtOnce * listed * (inputs + 4);
      room = Math.max(room, results + rowsAtOnce * wide);
      end += wide + inputs * wide;
      const more = 8 * (end + room) - memory.buffer.byteLength;
      if (more > 0) memory.grow(Math.ceil(more / page));
      numbers = new Float64Array(memory.buffer);
      numbers.fill(0, start, end);
      numbers.set(bias, start);
      for (let input = 0, at = 0; input < inputs; input++)
        for (let output = 0; output < outputs; output++) {
          const four = output - (output % 4);
          numbers[start + wide + four * inputs + 4 * input + output - four] = weights[at++];
        }
      return (values, rows) => {
        const result = new Float64Array(rows * outputs);
        for (let row = 0; row < rows; row += rowsAtOnce) {
          const count = Math.min(rowsAtOnce, rows - row);
          numbers.set(values.subarray(row * inputs, (row + count) * inputs), end);
          numbers.fill(0, end + count * inputs, end + fours(count) * inputs);
          step(8 * end, fours(count), inputs, wide, 8 * start, 8 * (end + results), 8 * (end + lists));
          for (let one = 0; one < count; one++) {
            const from = end + results + one * wide;
            result.set(numbers.subarray(from, from + outputs), (row + one) * outputs);
          }
        }
        return result;
      };
    };
  }
  return { dense: layer(kernel.dense, 0), denseOfFew: layer(kernel.denseOfFew, 2) };
}

const fours = (count: number): number => Math.ceil(count / 4) * 4;

function opened(): Kernel | undefined {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytesOf(kernelBytes))).exports as unknown as Kernel;
  } catch {
    return undefined;
  }
}

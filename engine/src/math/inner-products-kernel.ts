/**
 * Inner products by a kernel in WebAssembly (engine/kernels/inner-products.ts): the bits of inner-products.ts in about half of the
 * time. Rows lie in memory that threads share, which no kernel can read, so they are copied into its own block by block.
 */
import { kernelBytes } from "./inner-products-kernel.gen.ts";

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  productsOfOne(rows: number, count: number, width: number, a: number, ofA: number): void;
  productsOfTwo(rows: number, count: number, width: number, a: number, b: number, ofA: number, ofB: number): void;
}

/** Bytes of a block of rows, which stays in a near cache until it is multiplied. */
const blockBytes = 65_536;
/** Vectors and products lie behind the block; more numbers than these a row would leave too few rows in it. */
const widest = 512;
const [ofFirst, ofSecond] = [blockBytes, blockBytes + 8 * widest];
const results = ofSecond + 8 * widest;
const most = blockBytes / 16;
const bytes = results + 8 * most;

/** Products of all rows with one vector, or with two; as many arrays. */
export type RowProducts = (values: Float32Array, vectors: readonly Float64Array[]) => readonly Float32Array[];

/** Whether the kernel can do these rows, and is worth it. */
export const suitsKernel = (values: Float32Array, width: number): boolean =>
  width % 4 === 0 && width > 0 && width <= widest && values.byteLength >= blockBytes;

/** Undefined where there is no WebAssembly, or none with vectors: what inner-products.ts does is the same. */
export function kernelProducts(): RowProducts | undefined {
  const kernel = opened();
  if (kernel === undefined) return undefined;
  kernel.memory.grow(Math.ceil((bytes - kernel.memory.buffer.byteLength) / 65_536));
  const numbers = new Float32Array(kernel.memory.buffer);
  const wide = new Float64Array(kernel.memory.buffer);
  return (values, [a, b]) => {
    const width = a.length;
    const rows = values.length / width;
    const atOnce = 2 * Math.floor(blockBytes / (8 * width));
    const products = b === undefined ? [new Float32Array(rows)] : [new Float32Array(rows), new Float32Array(rows)];
    wide.set(a, ofFirst / 8);
    if (b !== undefined) wide.set(b, ofSecond / 8);
    for (let row = 0; row < rows; row += atOnce) {
      const count = Math.min(atOnce, rows - row);
      // Behind an odd last row stands what the block before has left, whose product nobody reads.
      numbers.set(values.subarray(row * width, (row + count) * width));
      if (b === undefined) kernel.productsOfOne(0, count, width, ofFirst, results);
      else kernel.productsOfTwo(0, count, width, ofFirst, ofSecond, results, results + 4 * most);
      for (const [at, some] of products.entries()) {
        const from = results / 4 + at * most;
        some.set(numbers.subarray(from, from + count), row);
      }
    }
    return products;
  };
}

function opened(): Kernel | undefined {
  try {
    const module = new WebAssembly.Module(new Uint8Array(Buffer.from(kernelBytes, "base64")));
    return new WebAssembly.Instance(module).exports as unknown as Kernel; // as its source declares it
  } catch {
    return undefined;
  }
}

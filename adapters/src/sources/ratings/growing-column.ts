/** A typed array of unknown length: grown by chunks, so that nothing is copied while it grows. */

type Constructor<T> = new (length: number) => T;

export interface GrowingColumn<T> {
  push(value: number): void;
  /** One array of all values. The chunks are freed: the column is empty afterwards. */
  toArray(): T;
}

const chunkBits = 18;
const chunkLength = 1 << chunkBits;
const mask = chunkLength - 1;

export function growingColumn<T extends Float32Array | Float64Array | Int32Array | Uint32Array>(
  type: Constructor<T>,
): GrowingColumn<T> {
  let chunks: T[] = [];
  let length = 0;
  let last: T = new type(0);
  return {
    push(value) {
      const place = length++ & mask;
      if (place === 0) {
        last = new type(chunkLength);
        chunks.push(last);
      }
      last[place] = value;
    },
    toArray() {
      const all = new type(length);
      for (let part = 0; part < chunks.length; part++)
        all.set(chunks[part].subarray(0, length - part * chunkLength), part * chunkLength);
      chunks = [];
      length = 0;
      last = new type(0);
      return all;
    },
  };
}

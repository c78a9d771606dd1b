/** A row thinned to its largest entries, found by a histogram of their sizes: one pass to count, one to keep. */

/** Buckets by exponent and four bits of the mantissa of a 32-bit float. */
const shift = 19;
const buckets = new Int32Array(1 << (31 - shift));

/**
 * Writes columns and values of the entries of the largest size, ascending by column, at most `limit` and none that is 0;
 * returns how many. Entries of one bucket (within 1/16 of each other) are kept or left together.
 */
export function keepLargest(
  row: Float32Array,
  limit: number,
  columns: Uint16Array | Int32Array,
  values: Float32Array,
): number {
  const floor = row.length <= limit ? 1 : floorOf(row, limit);
  const bits = bitsOf(row);
  let size = 0;
  for (let column = 0; column < row.length; column++) {
    if ((bits[column] & 0x7fffffff) < floor) continue;
    columns[size] = column;
    values[size++] = row[column];
  }
  return size;
}

const bitsOf = (row: Float32Array) => new Int32Array(row.buffer, row.byteOffset, row.length);

/** The bits of the smallest size that is kept. */
function floorOf(row: Float32Array, limit: number): number {
  buckets.fill(0);
  const bits = bitsOf(row);
  for (let column = 0; column < bits.length; column++) buckets[(bits[column] & 0x7fffffff) >>> shift]++;
  let size = 0;
  let bucket = buckets.length - 1;
  while (bucket > 0 && size + buckets[bucket] <= limit) size += buckets[bucket--];
  return Math.max(1, (bucket + 1) << shift);
}

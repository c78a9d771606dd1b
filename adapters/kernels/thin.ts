/** A row of B thinned to its largest entries, found by a histogram of their sizes: one pass to count, one to keep. */

/** Buckets by exponent and four bits of the mantissa of a 32-bit float. */
const shift: i32 = 19;
const buckets: i32 = 1 << (31 - 19);

/**
 * row ← row · gains with 0 at `own`; then writes columns (16 bits) and values of its largest entries, ascending by column,
 * at most `limit` and none that is 0. Entries of one bucket (within 1/16 of each other) are kept or left together.
 * `counts` has room for 4,096 words; the sums of squares of what was kept and of all are added to two 64-bit `sums`.
 * Returns how many were kept.
 */
export function thinRow(
  row: usize,
  gains: usize,
  size: i32,
  own: i32,
  limit: i32,
  counts: usize,
  columns: usize,
  values: usize,
  sums: usize,
): i32 {
  memory.fill(counts, 0, <usize>buckets << 2);
  let all: f64 = 0;
  for (let at: usize = 0; at < <usize>size << 2; at += 4) {
    const value: f32 = at == <usize>own << 2 ? 0 : load<f32>(row + at) * load<f32>(gains + at);
    store<f32>(row + at, value);
    all += <f64>(value * value);
    const count = counts + <usize>((reinterpret<i32>(value) & 0x7fffffff) >> shift << 2);
    store<i32>(count, load<i32>(count) + 1);
  }
  const floor = size <= limit ? 1 : floorOf(counts, limit);
  let kept = 0;
  let squares: f64 = 0;
  for (let column = 0; column < size; column++) {
    const value = load<f32>(row + (<usize>column << 2));
    if ((reinterpret<i32>(value) & 0x7fffffff) < floor) continue;
    store<u16>(columns + (<usize>kept << 1), <u16>column);
    store<f32>(values + (<usize>kept << 2), value);
    squares += <f64>(value * value);
    kept++;
  }
  store<f64>(sums, load<f64>(sums) + squares);
  store<f64>(sums, load<f64>(sums, 8) + all, 8);
  return kept;
}

/** The bits of the smallest size that is kept; at least those of the smallest number that is not 0. */
function floorOf(counts: usize, limit: i32): i32 {
  let size = 0;
  let bucket = buckets - 1;
  for (; bucket > 0; bucket--) {
    size += load<i32>(counts + (<usize>bucket << 2));
    if (size > limit) break;
  }
  return max(1, (bucket + 1) << shift);
}

/**
 * The best rows by inner product in two passes. The first reads rows as 8-bit numbers, a quarter of the memory, and bounds
 * each inner product from both sides: with row v ≈ s·c and query x ≈ t·d (d in 16 bits),
 *   |v·x − s t (c·d)| ≤ ‖v − s c‖ ‖x‖ + ‖s c‖ ‖x − t d‖   (Cauchy–Schwarz).
 * Rows whose upper bound is below the lower bound of `limit` others cannot be among the best; the few that remain are
 * looked at exactly. So nothing is lost.
 */
import { dot } from "./simd";

/** Products of eight codes with eight numbers of the query, added in pairs. */
// @ts-ignore: decorator
@inline
function eight(codes: usize, query: v128, sums: v128): v128 {
  return i32x4.add(sums, i32x4.dot_i16x8_s(v128.load8x8_s(codes), query));
}

/** codes · query of four rows; `width` bytes from one to the next. */
// @ts-ignore: decorator
@inline
function dotsOfFour(codes: usize, query: usize, width: usize): v128 {
  let s0 = i32x4.splat(0);
  let s1 = s0, s2 = s0, s3 = s0;
  for (let at: usize = 0; at < width; at += 16) {
    const row = codes + at;
    let x = v128.load(query + 2 * at);
    s0 = eight(row, x, s0);
    s1 = eight(row + width, x, s1);
    s2 = eight(row + 2 * width, x, s2);
    s3 = eight(row + 3 * width, x, s3);
    x = v128.load(query + 2 * at, 16);
    s0 = eight(row + 8, x, s0);
    s1 = eight(row + width + 8, x, s1);
    s2 = eight(row + 2 * width + 8, x, s2);
    s3 = eight(row + 3 * width + 8, x, s3);
  }
  const low = i32x4.add(v128.shuffle<i32>(s0, s1, 0, 4, 1, 5), v128.shuffle<i32>(s0, s1, 2, 6, 3, 7));
  const high = i32x4.add(v128.shuffle<i32>(s2, s3, 0, 4, 1, 5), v128.shuffle<i32>(s2, s3, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i64>(low, high, 0, 2), v128.shuffle<i64>(low, high, 1, 3));
}

/**
 * Inner products in 8 bits of all rows: `scores[row]` = scales[row] · unit · (codes · query), −∞ outside the set (row r is
 * bit r & 31 of word r >> 5). `rows` is a multiple of 4, `width` of 16.
 */
export function roughScores(
  codes: usize,
  scales: usize,
  query: usize,
  unit: f32,
  rows: i32,
  width: i32,
  set: usize,
  scores: usize,
): void {
  const units = f32x4.splat(unit);
  const places = i32x4(1, 2, 4, 8);
  const never = f32x4.splat(-Infinity);
  for (let row = 0; row < rows; row += 4) {
    const at = <usize>row << 2;
    const four = (<i32>load<u8>(set + <usize>(row >> 3)) >> (row & 7)) & 15;
    if (four == 0) {
      v128.store(scores + at, never);
      continue;
    }
    const products = f32x4.convert_i32x4_s(dotsOfFour(codes + <usize>row * <usize>width, query, <usize>width));
    const score = f32x4.mul(f32x4.mul(v128.load(scales + at), units), products);
    const isIn = i32x4.eq(v128.and(i32x4.splat(four), places), places);
    v128.store(scores + at, v128.bitselect(score, never, isIn));
  }
}

/** Puts a value into a min-heap of `size` in the place of its root. */
// @ts-ignore: decorator
@inline
function sink(heap: usize, size: i32, value: f32): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    let smaller = load<f32>(heap + (<usize>child << 2));
    if (child + 1 < size) {
      const right = load<f32>(heap + (<usize>child << 2), 4);
      if (right < smaller) {
        child++;
        smaller = right;
      }
    }
    if (smaller >= value) break;
    store<f32>(heap + (<usize>at << 2), smaller);
    at = child;
  }
  store<f32>(heap + (<usize>at << 2), value);
}

/**
 * Rows that may be among the `limit` best: those whose score + slack reaches the `limit`-th largest of score − slack,
 * slack = errors[row] · norm + norms[row] · rest. Writes them to `candidates`, ascending; returns how many. `heap` has
 * room for `limit` numbers; `rows` is a multiple of 4, the last ones with a score of −∞.
 */
export function candidatesOf(
  scores: usize,
  errors: usize,
  norms: usize,
  norm: f32,
  rest: f32,
  rows: i32,
  limit: i32,
  heap: usize,
  candidates: usize,
): i32 {
  for (let at = 0; at < limit; at++) store<f32>(heap + (<usize>at << 2), -Infinity);
  const norm4 = f32x4.splat(norm);
  const rest4 = f32x4.splat(rest);
  const end = <usize>rows << 2;
  let least = f32x4.splat(-Infinity);
  for (let at: usize = 0; at < end; at += 16) {
    const slack = f32x4.add(f32x4.mul(v128.load(errors + at), norm4), f32x4.mul(v128.load(norms + at), rest4));
    const low = f32x4.sub(v128.load(scores + at), slack);
    if (!v128.any_true(f32x4.gt(low, least))) continue;
    if (f32x4.extract_lane(low, 0) > load<f32>(heap)) sink(heap, limit, f32x4.extract_lane(low, 0));
    if (f32x4.extract_lane(low, 1) > load<f32>(heap)) sink(heap, limit, f32x4.extract_lane(low, 1));
    if (f32x4.extract_lane(low, 2) > load<f32>(heap)) sink(heap, limit, f32x4.extract_lane(low, 2));
    if (f32x4.extract_lane(low, 3) > load<f32>(heap)) sink(heap, limit, f32x4.extract_lane(low, 3));
    least = v128.load32_splat(heap);
  }
  let count = 0;
  for (let at: usize = 0; at < end; at += 16) {
    const slack = f32x4.add(f32x4.mul(v128.load(errors + at), norm4), f32x4.mul(v128.load(norms + at), rest4));
    const scores4 = v128.load(scores + at);
    const high = f32x4.add(scores4, slack);
    let may = i32x4.bitmask(v128.and(f32x4.ge(high, least), f32x4.gt(scores4, f32x4.splat(-Infinity))));
    while (may != 0) {
      store<i32>(candidates + (<usize>count << 2), <i32>(at >> 2) + ctz(may));
      count++;
      may &= may - 1;
    }
  }
  return count;
}

/** Exact inner products of `count` rows, in the order of `candidates`. `width` is a multiple of 4. */
export function exactScores(vectors: usize, query: usize, width: i32, candidates: usize, count: i32, scores: usize): void {
  const length = <usize>width << 2;
  for (let at: usize = 0; at < <usize>count << 2; at += 4)
    store<f32>(scores + at, dot(vectors + <usize>load<i32>(candidates + at) * length, query, length));
}

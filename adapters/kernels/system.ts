/**
 * The linear system of a row of alternating least squares: A x = b with A = G + Σ w y yᵀ + λ I and b = Σ v y over its
 * entries, where an entry v weighs w = scale · v + shift and G is the other side's weighted gram. A is never written down.
 * `length` is bytes of a row, a multiple of 32.
 */
import { addScaled, madd, sumsOf } from "./simd";

// @ts-ignore: decorator
@inline
export function rowAt(fixed: usize, indices: usize, entry: i32, length: usize): usize {
  return fixed + <usize>load<i32>(indices + (<usize>entry << 2)) * length;
}

/** Dot products of four rows with x. */
// @ts-ignore: decorator
@inline
export function dots(y0: usize, y1: usize, y2: usize, y3: usize, x: usize, length: usize): v128 {
  let s0 = f32x4.splat(0);
  let s1 = s0, s2 = s0, s3 = s0;
  for (let at: usize = 0; at < length; at += 32) {
    let v = v128.load(x + at);
    s0 = madd(v128.load(y0 + at), v, s0);
    s1 = madd(v128.load(y1 + at), v, s1);
    s2 = madd(v128.load(y2 + at), v, s2);
    s3 = madd(v128.load(y3 + at), v, s3);
    v = v128.load(x + at, 16);
    s0 = madd(v128.load(y0 + at, 16), v, s0);
    s1 = madd(v128.load(y1 + at, 16), v, s1);
    s2 = madd(v128.load(y2 + at, 16), v, s2);
    s3 = madd(v128.load(y3 + at, 16), v, s3);
  }
  return sumsOf(s0, s1, s2, s3);
}

/** The same, and the rows are copied side by side to `copy`, where later passes find them in order. */
// @ts-ignore: decorator
@inline
export function dotsCopying(y0: usize, y1: usize, y2: usize, y3: usize, x: usize, length: usize, copy: usize): v128 {
  let s0 = f32x4.splat(0);
  let s1 = s0, s2 = s0, s3 = s0;
  for (let at: usize = 0; at < length; at += 16) {
    const v = v128.load(x + at);
    const to = copy + at;
    let y = v128.load(y0 + at);
    v128.store(to, y);
    s0 = madd(y, v, s0);
    y = v128.load(y1 + at);
    v128.store(to + length, y);
    s1 = madd(y, v, s1);
    y = v128.load(y2 + at);
    v128.store(to + 2 * length, y);
    s2 = madd(y, v, s2);
    y = v128.load(y3 + at);
    v128.store(to + 3 * length, y);
    s3 = madd(y, v, s3);
  }
  return sumsOf(s0, s1, s2, s3);
}

/** sum ← sum + Σ of four rows, each times its lane of `weights`. */
// @ts-ignore: decorator
@inline
export function addFour(weights: v128, y0: usize, y1: usize, y2: usize, y3: usize, sum: usize, length: usize): void {
  const w0 = v128.shuffle<i32>(weights, weights, 0, 0, 0, 0);
  const w1 = v128.shuffle<i32>(weights, weights, 1, 1, 1, 1);
  const w2 = v128.shuffle<i32>(weights, weights, 2, 2, 2, 2);
  const w3 = v128.shuffle<i32>(weights, weights, 3, 3, 3, 3);
  for (let at: usize = 0; at < length; at += 32) {
    let a = v128.load(sum + at);
    let b = v128.load(sum + at, 16);
    a = madd(w0, v128.load(y0 + at), a);
    b = madd(w0, v128.load(y0 + at, 16), b);
    a = madd(w1, v128.load(y1 + at), a);
    b = madd(w1, v128.load(y1 + at, 16), b);
    a = madd(w2, v128.load(y2 + at), a);
    b = madd(w2, v128.load(y2 + at, 16), b);
    a = madd(w3, v128.load(y3 + at), a);
    b = madd(w3, v128.load(y3 + at, 16), b);
    v128.store(sum + at, a);
    v128.store(sum + at, b, 16);
  }
}

/** The lanes of `weights` that stand for entries before `end`; the last four of a list may be fewer. */
// @ts-ignore: decorator
@inline
export function lanesBefore(end: i32, entry: i32, weights: v128): v128 {
  return v128.and(weights, i32x4.gt_s(i32x4.splat(end - entry), i32x4(0, 1, 2, 3)));
}

/** image ← (G + λ I) x: what every pair has in A x, before the entries. */
// @ts-ignore: decorator
@inline
export function timesCommon(gram: usize, lambda: f32, x: usize, image: usize, length: usize): void {
  for (let at: usize = 0; at < length; at += 16) {
    v128.store(image + at, dots(gram, gram + length, gram + 2 * length, gram + 3 * length, x, length));
    gram += 4 * length;
  }
  addScaled(lambda, x, image, length);
}

/** x ← −x. */
// @ts-ignore: decorator
@inline
export function negate(x: usize, length: usize): void {
  for (let at: usize = 0; at < length; at += 16) v128.store(x + at, f32x4.neg(v128.load(x + at)));
}

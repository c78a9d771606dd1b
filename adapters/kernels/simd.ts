/**
 * Four 32-bit floats at a time. Addresses are bytes in the shared memory; lengths of vectors are
 * bytes too and a multiple of 16. With FUSED the build uses fused multiply-add, which rounds once instead of twice.
 */

/** a · b + c. */
// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  // @ts-ignore: set by the build
  if (FUSED) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** The sum of the four lanes. */
// @ts-ignore: decorator
@inline
export function sumOf(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

/** The sums of the lanes of each of four vectors, as one vector. */
// @ts-ignore: decorator
@inline
export function sumsOf(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3));
}

/** x · y. */
// @ts-ignore: decorator
@inline
export function dot(x: usize, y: usize, length: usize): f32 {
  let s0 = f32x4.splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  let at: usize = 0;
  for (; at + 64 <= length; at += 64) {
    s0 = madd(v128.load(x + at), v128.load(y + at), s0);
    s1 = madd(v128.load(x + at, 16), v128.load(y + at, 16), s1);
    s2 = madd(v128.load(x + at, 32), v128.load(y + at, 32), s2);
    s3 = madd(v128.load(x + at, 48), v128.load(y + at, 48), s3);
  }
  for (; at < length; at += 16) s0 = madd(v128.load(x + at), v128.load(y + at), s0);
  return sumOf(f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3)));
}

/** y ← y + scale · x. */
// @ts-ignore: decorator
@inline
export function addScaled(scale: f32, x: usize, y: usize, length: usize): void {
  const v = f32x4.splat(scale);
  let at: usize = 0;
  for (; at + 64 <= length; at += 64) {
    v128.store(y + at, madd(v, v128.load(x + at), v128.load(y + at)));
    v128.store(y + at, madd(v, v128.load(x + at, 16), v128.load(y + at, 16)), 16);
    v128.store(y + at, madd(v, v128.load(x + at, 32), v128.load(y + at, 32)), 32);
    v128.store(y + at, madd(v, v128.load(x + at, 48), v128.load(y + at, 48)), 48);
  }
  for (; at < length; at += 16) v128.store(y + at, madd(v, v128.load(x + at), v128.load(y + at)));
}

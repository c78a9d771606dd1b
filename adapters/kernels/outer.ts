/** Sums of outer products: the gram of some rows, and the blocks that it is made of. */
import { madd } from "./simd";

/** C (4 × 8) ← C + Σ, or C − Σ, over `count` rows of a[0…3] ⊗ b[0…7]; rows lie `strideA` and `strideB` bytes apart. */
// @ts-ignore: decorator
@inline
export function outer(a: usize, strideA: usize, b: usize, strideB: usize, count: i32, c: usize, length: usize, minus: bool): void {
  let c00 = f32x4.splat(0);
  let c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
  for (let row = 0; row < count; row++) {
    const left = v128.load(b);
    const right = v128.load(b, 16);
    let x = v128.load32_splat(a);
    c00 = madd(x, left, c00);
    c01 = madd(x, right, c01);
    x = v128.load32_splat(a, 4);
    c10 = madd(x, left, c10);
    c11 = madd(x, right, c11);
    x = v128.load32_splat(a, 8);
    c20 = madd(x, left, c20);
    c21 = madd(x, right, c21);
    x = v128.load32_splat(a, 12);
    c30 = madd(x, left, c30);
    c31 = madd(x, right, c31);
    a += strideA;
    b += strideB;
  }
  addPair(c, c00, c01, minus);
  addPair(c + length, c10, c11, minus);
  addPair(c + 2 * length, c20, c21, minus);
  addPair(c + 3 * length, c30, c31, minus);
}

// @ts-ignore: decorator
@inline
function addPair(at: usize, left: v128, right: v128, minus: bool): void {
  const a = v128.load(at);
  const b = v128.load(at, 16);
  v128.store(at, minus ? f32x4.sub(a, left) : f32x4.add(a, left));
  v128.store(at, minus ? f32x4.sub(b, right) : f32x4.add(b, right), 16);
}

/** Rows of a block of `gramRows`: up to 32 KB of them stay in the first-level cache. */
// @ts-ignore: decorator
@inline
function rowsAtOnce(length: usize): i32 {
  return max(8, 16384 / <i32>length);
}

/** sum ← sum + YᵀY over rows `from` … `to`; only entries on and below the diagonal blocks of eight are meant. */
export function gramRows(y: usize, from: i32, to: i32, width: i32, sum: usize): void {
  const length = <usize>width << 2;
  const block = rowsAtOnce(length);
  for (let first = from; first < to; first += block) {
    const count = min(block, to - first);
    const rows = y + <usize>first * length;
    for (let i = 0; i < width; i += 4)
      for (let j = 0; j <= i; j += 8) {
        const c = sum + <usize>i * length + (<usize>j << 2);
        outer(rows + (<usize>i << 2), length, rows + (<usize>j << 2), length, count, c, length, false);
      }
  }
}

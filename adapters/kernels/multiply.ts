/**
 * C ← C + A · B for square tiles, after K. Goto and R. van de Geijn, "Anatomy of High-Performance Matrix Multiplication",
 * ACM TOMS 34(3), 2008: both factors are packed into strips that stream through the first-level cache, and a strip of
 * six rows by two vectors of C stays in registers.
 */

/** Rows of a strip of A; two vectors of columns are a strip of B. */
export const stripRows: i32 = 6;
/** Rows of A that stay in the first-level cache while all of B passes. */
const cachedRows: i32 = 24;

// @ts-ignore: decorator
@inline
function fused<T>(a: v128, b: v128, c: v128): v128 {
  // @ts-ignore: set by the build
  if (FUSED) return v128.relaxed_madd<T>(a, b, c);
  return v128.add<T>(v128.mul<T>(a, b), c);
}

// @ts-ignore: decorator
@inline
function addTo<T>(at: usize, left: v128, right: v128): void {
  v128.store(at, v128.add<T>(v128.load(at), left));
  v128.store(at, v128.add<T>(v128.load(at, 16), right), 16);
}

/** Six rows by two vectors of C, `depth` steps deep. */
function strip<T>(a: usize, b: usize, c: usize, stride: usize, depth: i32): void {
  let c00 = v128.splat<T>(<T>0);
  let c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00;
  let c30 = c00, c31 = c00, c40 = c00, c41 = c00, c50 = c00, c51 = c00;
  for (let k = 0; k < depth; k++) {
    const left = v128.load(b);
    const right = v128.load(b, 16);
    let x = v128.load_splat<T>(a);
    c00 = fused<T>(x, left, c00);
    c01 = fused<T>(x, right, c01);
    x = v128.load_splat<T>(a, 1 * sizeof<T>());
    c10 = fused<T>(x, left, c10);
    c11 = fused<T>(x, right, c11);
    x = v128.load_splat<T>(a, 2 * sizeof<T>());
    c20 = fused<T>(x, left, c20);
    c21 = fused<T>(x, right, c21);
    x = v128.load_splat<T>(a, 3 * sizeof<T>());
    c30 = fused<T>(x, left, c30);
    c31 = fused<T>(x, right, c31);
    x = v128.load_splat<T>(a, 4 * sizeof<T>());
    c40 = fused<T>(x, left, c40);
    c41 = fused<T>(x, right, c41);
    x = v128.load_splat<T>(a, 5 * sizeof<T>());
    c50 = fused<T>(x, left, c50);
    c51 = fused<T>(x, right, c51);
    a += 6 * sizeof<T>();
    b += 32;
  }
  addTo<T>(c, c00, c01);
  addTo<T>(c + stride, c10, c11);
  addTo<T>(c + 2 * stride, c20, c21);
  addTo<T>(c + 3 * stride, c30, c31);
  addTo<T>(c + 4 * stride, c40, c41);
  addTo<T>(c + 5 * stride, c50, c51);
}

/** C ← C + A · B, tile × tile, A packed by `packRows`, B by `packColumns`. */
export function multiplyTile<T>(a: usize, b: usize, c: usize, stride: usize, tile: i32): void {
  const stripA = <usize>(tile * stripRows) * sizeof<T>();
  const stripB = <usize>tile * 32;
  const columns = 32 / <i32>sizeof<T>();
  for (let top = 0; top < tile; top += cachedRows) {
    const bottom = min(top + cachedRows, tile);
    let packedB = b;
    for (let column = 0; column < tile; column += columns) {
      let packedA = a + <usize>(top / stripRows) * stripA;
      for (let row = top; row < bottom; row += stripRows) {
        strip<T>(packedA, packedB, c + <usize>row * stride + <usize>column * sizeof<T>(), stride, tile);
        packedA += stripA;
      }
      packedB += stripB;
    }
  }
}

/** Strips of six rows, each column by column, times `scale`. */
export function packRows<T>(source: usize, stride: usize, packed: usize, tile: i32, scale: T): void {
  for (let row = 0; row < tile; row += stripRows) {
    let r0 = source + <usize>row * stride;
    for (let column = 0; column < tile; column++) {
      store<T>(packed, scale * load<T>(r0));
      store<T>(packed, scale * load<T>(r0 + stride), 1 * sizeof<T>());
      store<T>(packed, scale * load<T>(r0 + 2 * stride), 2 * sizeof<T>());
      store<T>(packed, scale * load<T>(r0 + 3 * stride), 3 * sizeof<T>());
      store<T>(packed, scale * load<T>(r0 + 4 * stride), 4 * sizeof<T>());
      store<T>(packed, scale * load<T>(r0 + 5 * stride), 5 * sizeof<T>());
      r0 += sizeof<T>();
      packed += 6 * sizeof<T>();
    }
  }
}

/** Strips of two vectors of columns, each row by row. */
export function packColumns<T>(source: usize, stride: usize, packed: usize, tile: i32): void {
  const columns = 32 / <i32>sizeof<T>();
  for (let column = 0; column < tile; column += columns) {
    let row = source + <usize>column * sizeof<T>();
    for (let k = 0; k < tile; k++) {
      v128.store(packed, v128.load(row));
      v128.store(packed, v128.load(row, 16), 16);
      row += stride;
      packed += 32;
    }
  }
}

/** target ← sourceᵀ, tile × tile, in squares of 16 so that both sides stay in cache. */
export function transposeTile<T>(source: usize, stride: usize, target: usize, targetStride: usize, tile: i32): void {
  for (let top = 0; top < tile; top += 16)
    for (let left = 0; left < tile; left += 16)
      for (let row = top; row < top + 16; row++) {
        let from = source + <usize>row * stride + <usize>left * sizeof<T>();
        let to = target + <usize>left * targetStride + <usize>row * sizeof<T>();
        for (let column = 0; column < 16; column++) {
          store<T>(to, load<T>(from));
          from += sizeof<T>();
          to += targetStride;
        }
      }
}

/**
 * C ← C + A · B for square tiles, after K. Goto and R. van de Geijn, "Anatomy of High-Performance Matrix Multiplication",
 * ACM TOMS 34(3), 2008: both factors are packed into strips that stream through the first-level cache, and a strip of
 * six rows of C stays in registers: two vectors of each row, or four in the build for machines whose compiler makes one
 * wide vector of two (see src/compute/wide-vectors.ts). It does so where both are loaded, worked on and stored alike.
 *
 * C is kept strip after strip in the order of the passes, so that memory is read in a row: scattered rows of a large
 * matrix cost a sixth of the time.
 */

/** Rows of a strip of A. */
export const stripRows: i32 = 6;
/** Bytes of a row of a strip of B, and of C. */
// @ts-ignore: set by the build
const stripBytes: usize = WIDE ? 64 : 32;
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
  const a = v128.load(at);
  const b = v128.load(at, 16);
  v128.store(at, v128.add<T>(a, left));
  v128.store(at, v128.add<T>(b, right), 16);
}

/** Six rows by two vectors of C, `depth` steps deep. */
function strip<T>(a: usize, b: usize, c: usize, depth: i32): void {
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
  addTo<T>(c + 32, c10, c11);
  addTo<T>(c + 64, c20, c21);
  addTo<T>(c + 96, c30, c31);
  addTo<T>(c + 128, c40, c41);
  addTo<T>(c + 160, c50, c51);
}

/** Six rows by four vectors of C, `depth` steps deep: twelve wide vectors. */
function wideStrip<T>(a: usize, b: usize, c: usize, depth: i32): void {
  let c00 = v128.splat<T>(<T>0);
  let c01 = c00, c02 = c00, c03 = c00, c10 = c00, c11 = c00, c12 = c00, c13 = c00;
  let c20 = c00, c21 = c00, c22 = c00, c23 = c00, c30 = c00, c31 = c00, c32 = c00, c33 = c00;
  let c40 = c00, c41 = c00, c42 = c00, c43 = c00, c50 = c00, c51 = c00, c52 = c00, c53 = c00;
  for (let k = 0; k < depth; k++) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const b2 = v128.load(b, 32);
    const b3 = v128.load(b, 48);
    let x = v128.load_splat<T>(a);
    c00 = fused<T>(x, b0, c00);
    c01 = fused<T>(x, b1, c01);
    c02 = fused<T>(x, b2, c02);
    c03 = fused<T>(x, b3, c03);
    x = v128.load_splat<T>(a, 1 * sizeof<T>());
    c10 = fused<T>(x, b0, c10);
    c11 = fused<T>(x, b1, c11);
    c12 = fused<T>(x, b2, c12);
    c13 = fused<T>(x, b3, c13);
    x = v128.load_splat<T>(a, 2 * sizeof<T>());
    c20 = fused<T>(x, b0, c20);
    c21 = fused<T>(x, b1, c21);
    c22 = fused<T>(x, b2, c22);
    c23 = fused<T>(x, b3, c23);
    x = v128.load_splat<T>(a, 3 * sizeof<T>());
    c30 = fused<T>(x, b0, c30);
    c31 = fused<T>(x, b1, c31);
    c32 = fused<T>(x, b2, c32);
    c33 = fused<T>(x, b3, c33);
    x = v128.load_splat<T>(a, 4 * sizeof<T>());
    c40 = fused<T>(x, b0, c40);
    c41 = fused<T>(x, b1, c41);
    c42 = fused<T>(x, b2, c42);
    c43 = fused<T>(x, b3, c43);
    x = v128.load_splat<T>(a, 5 * sizeof<T>());
    c50 = fused<T>(x, b0, c50);
    c51 = fused<T>(x, b1, c51);
    c52 = fused<T>(x, b2, c52);
    c53 = fused<T>(x, b3, c53);
    a += 6 * sizeof<T>();
    b += 64;
  }
  addTo<T>(c, c00, c01);
  addTo<T>(c + 32, c02, c03);
  addTo<T>(c + 64, c10, c11);
  addTo<T>(c + 96, c12, c13);
  addTo<T>(c + 128, c20, c21);
  addTo<T>(c + 160, c22, c23);
  addTo<T>(c + 192, c30, c31);
  addTo<T>(c + 224, c32, c33);
  addTo<T>(c + 256, c40, c41);
  addTo<T>(c + 288, c42, c43);
  addTo<T>(c + 320, c50, c51);
  addTo<T>(c + 352, c52, c53);
}

/** C ← C + A · B, tile × tile, A packed by `packRows`, B by `packColumns`, C by `toStrips`. */
export function multiplyTile<T>(a: usize, b: usize, c: usize, tile: i32): void {
  const stripA = <usize>(tile * stripRows) * sizeof<T>();
  const stripB = <usize>tile * stripBytes;
  const columns = <i32>(stripBytes / sizeof<T>());
  for (let top = 0; top < tile; top += cachedRows) {
    const bottom = min(top + cachedRows, tile);
    let packedB = b;
    for (let column = 0; column < tile; column += columns) {
      let packedA = a + <usize>(top / stripRows) * stripA;
      for (let row = top; row < bottom; row += stripRows) {
        // @ts-ignore: set by the build
        if (WIDE) wideStrip<T>(packedA, packedB, c, tile);
        else strip<T>(packedA, packedB, c, tile);
        packedA += stripA;
        c += 6 * stripBytes;
      }
      packedB += stripB;
    }
  }
}

/** Strips of six rows, each column by column, times `scale`. */
export function packRows<T>(source: usize, packed: usize, tile: i32, scale: T): void {
  const stride = <usize>tile * sizeof<T>();
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

/** Strips of two vectors of columns, or four, each row by row. */
export function packColumns<T>(source: usize, packed: usize, tile: i32): void {
  const stride = <usize>tile * sizeof<T>();
  const columns = <i32>(stripBytes / sizeof<T>());
  for (let column = 0; column < tile; column += columns) {
    let row = source + <usize>column * sizeof<T>();
    for (let k = 0; k < tile; k++) {
      for (let at: usize = 0; at < stripBytes; at += 16) v128.store(packed + at, v128.load(row + at));
      row += stride;
      packed += stripBytes;
    }
  }
}

/** Copies a tile between rows and the strips of C, in the order of the strips. */
// @ts-ignore: decorator
@inline
function copyStrips<T>(rows: usize, stride: usize, strips: usize, tile: i32, intoStrips: bool): void {
  const width = <usize>tile * sizeof<T>();
  for (let top = 0; top < tile; top += cachedRows) {
    const bottom = min(top + cachedRows, tile);
    for (let column: usize = 0; column < width; column += stripBytes)
      for (let row = top; row < bottom; row++) {
        const place = rows + <usize>row * stride + column;
        for (let at: usize = 0; at < stripBytes; at += 16)
          if (intoStrips) v128.store(strips + at, v128.load(place + at));
          else v128.store(place + at, v128.load(strips + at));
        strips += stripBytes;
      }
  }
}

/** A tile of rows into the strips of C. */
export function toStrips<T>(rows: usize, stride: usize, strips: usize, tile: i32): void {
  copyStrips<T>(rows, stride, strips, tile, true);
}

/** And back. */
export function toRows<T>(strips: usize, rows: usize, stride: usize, tile: i32): void {
  copyStrips<T>(rows, stride, strips, tile, false);
}

/** target ← sourceᵀ, tile × tile, in squares of 16 so that both sides stay in cache. */
export function transposeTile<T>(source: usize, target: usize, tile: i32): void {
  const stride = <usize>tile * sizeof<T>();
  for (let top = 0; top < tile; top += 16)
    for (let left = 0; left < tile; left += 16)
      for (let row = top; row < top + 16; row++) {
        let from = source + <usize>row * stride + <usize>left * sizeof<T>();
        let to = target + <usize>left * stride + <usize>row * sizeof<T>();
        for (let column = 0; column < 16; column++) {
          store<T>(to, load<T>(from));
          from += sizeof<T>();
          to += stride;
        }
      }
}

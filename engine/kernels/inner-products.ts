/**
 * Inner products of rows of 32-bit floats with one vector or two, summed in 64 bits, in AssemblyScript; `npm run gen` compiles it
 * into engine/src/math/inner-products-kernel.gen.ts. Each sum is four sums, those of every fourth number, as in
 * inner-products.ts, and products are rounded before they are added: both have the same bits, on every machine.
 *
 * Addresses are bytes. Rows are a multiple of two, their width is one of four; vectors are of 64-bit floats.
 */

/** Two rows by two vectors: eight sums, none of which waits for another, for every six fetches. */
export function productsOfTwo(rows: usize, count: i32, width: i32, a: usize, b: usize, ofA: usize, ofB: usize): void {
  const row = width << 2;
  for (let at = 0; at < count; at += 2) {
    let a0 = f64x2.splat(0);
    let a1 = a0;
    let b0 = a0;
    let b1 = a0;
    let c0 = a0;
    let c1 = a0;
    let d0 = a0;
    let d1 = a0;
    let x = a;
    let y = b;
    for (const end = rows + row; rows < end; rows += 16, x += 32, y += 32) {
      const v = v128.load(rows);
      const w = v128.load(rows + row);
      const x0 = v128.load(x);
      const y0 = v128.load(y);
      const v0 = f64x2.promote_low_f32x4(v);
      const w0 = f64x2.promote_low_f32x4(w);
      a0 = f64x2.add(a0, f64x2.mul(v0, x0));
      b0 = f64x2.add(b0, f64x2.mul(v0, y0));
      c0 = f64x2.add(c0, f64x2.mul(w0, x0));
      d0 = f64x2.add(d0, f64x2.mul(w0, y0));
      const x1 = v128.load(x, 16);
      const y1 = v128.load(y, 16);
      const v1 = f64x2.promote_low_f32x4(upper(v));
      const w1 = f64x2.promote_low_f32x4(upper(w));
      a1 = f64x2.add(a1, f64x2.mul(v1, x1));
      b1 = f64x2.add(b1, f64x2.mul(v1, y1));
      c1 = f64x2.add(c1, f64x2.mul(w1, x1));
      d1 = f64x2.add(d1, f64x2.mul(w1, y1));
    }
    rows += row;
    store<f32>(ofA, summed(a0, a1));
    store<f32>(ofA, summed(c0, c1), 4);
    store<f32>(ofB, summed(b0, b1));
    store<f32>(ofB, summed(d0, d1), 4);
    ofA += 8;
    ofB += 8;
  }
}

/** The same with one vector, two rows at a time. */
export function productsOfOne(rows: usize, count: i32, width: i32, a: usize, ofA: usize): void {
  const row = width << 2;
  for (let at = 0; at < count; at += 2) {
    let a0 = f64x2.splat(0);
    let a1 = a0;
    let c0 = a0;
    let c1 = a0;
    let x = a;
    for (const end = rows + row; rows < end; rows += 16, x += 32) {
      const v = v128.load(rows);
      const w = v128.load(rows + row);
      const x0 = v128.load(x);
      const x1 = v128.load(x, 16);
      a0 = f64x2.add(a0, f64x2.mul(f64x2.promote_low_f32x4(v), x0));
      c0 = f64x2.add(c0, f64x2.mul(f64x2.promote_low_f32x4(w), x0));
      a1 = f64x2.add(a1, f64x2.mul(f64x2.promote_low_f32x4(upper(v)), x1));
      c1 = f64x2.add(c1, f64x2.mul(f64x2.promote_low_f32x4(upper(w)), x1));
    }
    rows += row;
    store<f32>(ofA, summed(a0, a1));
    store<f32>(ofA, summed(c0, c1), 4);
    ofA += 8;
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function upper(values: v128): v128 {
  return i64x2.shuffle(values, values, 1, 1);
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function summed(first: v128, second: v128): f32 {
  const low = f64x2.extract_lane(first, 0) + f64x2.extract_lane(first, 1);
  return f32(low + f64x2.extract_lane(second, 0) + f64x2.extract_lane(second, 1));
}

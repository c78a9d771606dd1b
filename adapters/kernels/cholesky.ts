/**
 * Rows of alternating least squares, each exactly: A x = b with A = G + Σ w y yᵀ + λ I and b = Σ v y over its entries
 * (see system.ts), A written down and factored as UᵀU.
 */
import { outer } from "./outer";
import { addScaled, madd, sumOf } from "./simd";
import { rowAt } from "./system";

/** Entries whose rows are packed at once for `choleskyRows`. */
const packed: i32 = 256;

/**
 * Rows `from` … `to` exactly. `scratch` has room for (width + 1) rows, `packs` for twice 256 rows.
 */
export function choleskyRows(
  offsets: usize,
  indices: usize,
  values: usize,
  solved: usize,
  fixed: usize,
  gram: usize,
  lambdas: usize,
  from: i32,
  to: i32,
  width: i32,
  scale: f32,
  shift: f32,
  scratch: usize,
  packs: usize,
): void {
  const length = <usize>width << 2;
  const a = scratch;
  const b = scratch + length * <usize>width;
  const columns = packs;
  const rows = packs + <usize>packed * length;
  for (let row = from; row < to; row++) {
    const start = load<i32>(offsets + (<usize>row << 2));
    const end = load<i32>(offsets + (<usize>row << 2), 4);
    const x = solved + <usize>row * length;
    memory.fill(b, 0, length);
    if (start == end) {
      memory.copy(x, b, length);
      continue;
    }
    memory.copy(a, gram, length * <usize>width);
    const lambda = load<f32>(lambdas + (<usize>row << 2));
    for (let i: usize = 0; i < <usize>width; i++) {
      const at = a + i * length + (i << 2);
      store<f32>(at, load<f32>(at) + lambda);
    }
    for (let first = start; first < end; first += packed) {
      const count = min(packed, end - first);
      for (let at = 0; at < count; at++) {
        const y = rowAt(fixed, indices, first + at, length);
        const v = load<f32>(values + (<usize>(first + at) << 2));
        addScaled(v, y, b, length);
        packEntry(y, scale * v + shift, columns + (<usize>at << 5), rows + (<usize>at << 4), count, length);
      }
      for (let i = 0; i < width; i += 4)
        for (let j = i & ~7; j < width; j += 8) {
          const left = rows + <usize>(i >> 2) * (<usize>count << 4);
          const right = columns + <usize>(j >> 3) * (<usize>count << 5);
          outer(left, 16, right, 32, count, a + <usize>i * length + (<usize>j << 2), length, false);
        }
    }
    factor(a, width, length);
    solve(a, b, width, length);
    memory.copy(x, b, length);
  }
}

/** A row into its places in strips of eight columns, and weighted into strips of four rows. */
// @ts-ignore: decorator
@inline
function packEntry(y: usize, weight: f32, columns: usize, rows: usize, count: i32, length: usize): void {
  const w = f32x4.splat(weight);
  const strip = <usize>count << 4;
  for (let at: usize = 0; at < length; at += 32) {
    const left = v128.load(y + at);
    const right = v128.load(y + at, 16);
    v128.store(columns, left);
    v128.store(columns, right, 16);
    columns += 2 * strip;
    v128.store(rows, f32x4.mul(w, left));
    v128.store(rows + strip, f32x4.mul(w, right));
    rows += 2 * strip;
  }
}

/**
 * A = UᵀU in place, in the upper triangle, four rows at a time: first what earlier rows take from them, then each other.
 * What stands below the diagonal is not meant.
 */
function factor(a: usize, width: i32, length: usize): void {
  for (let first = 0; first < width; first += 4) {
    const strip = a + (<usize>first << 2);
    const rows = a + <usize>first * length;
    for (let column = first & ~7; column < width; column += 8) {
      const at = <usize>column << 2;
      outer(strip, length, a + at, length, first, rows + at, length, true);
    }
    for (let row = first; row < first + 4; row++) {
      const rowR = a + <usize>row * length;
      for (let earlier = first; earlier < row; earlier++) {
        const rowE = a + <usize>earlier * length;
        addFrom(-load<f32>(rowE + (<usize>row << 2)), rowE, rowR, row & ~3, length);
      }
      const inverse = f32x4.splat(1 / Mathf.sqrt(load<f32>(rowR + (<usize>row << 2))));
      for (let at = <usize>(row & ~3) << 2; at < length; at += 16)
        v128.store(rowR + at, f32x4.mul(inverse, v128.load(rowR + at)));
    }
  }
}

/** y ← y + scale · x from column `from`, a multiple of 4. */
// @ts-ignore: decorator
@inline
function addFrom(scale: f32, x: usize, y: usize, from: i32, length: usize): void {
  const v = f32x4.splat(scale);
  for (let at = <usize>from << 2; at < length; at += 16)
    v128.store(y + at, madd(v, v128.load(x + at), v128.load(y + at)));
}

/** b ← A⁻¹ b from U: Uᵀ z = b, then U x = z. */
function solve(a: usize, b: usize, width: i32, length: usize): void {
  for (let i = 0; i < width; i++) {
    const row = a + <usize>i * length;
    const value = load<f32>(b + (<usize>i << 2)) / load<f32>(row + (<usize>i << 2));
    store<f32>(b + (<usize>i << 2), value);
    const whole = (i + 4) & ~3;
    for (let j = <usize>(i + 1) << 2; j < <usize>whole << 2; j += 4)
      store<f32>(b + j, load<f32>(b + j) - value * load<f32>(row + j));
    addFrom(-value, row, b, whole, length);
  }
  for (let i = width - 1; i >= 0; i--) {
    const row = a + <usize>i * length;
    const whole = (i + 4) & ~3;
    let sums = f32x4.splat(0);
    for (let at = <usize>whole << 2; at < length; at += 16) sums = madd(v128.load(row + at), v128.load(b + at), sums);
    let left = load<f32>(b + (<usize>i << 2)) - sumOf(sums);
    for (let j = <usize>(i + 1) << 2; j < <usize>whole << 2; j += 4) left -= load<f32>(row + j) * load<f32>(b + j);
    store<f32>(b + (<usize>i << 2), left / load<f32>(row + (<usize>i << 2)));
  }
}

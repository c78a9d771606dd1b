/**
 * Rows of alternating least squares, each exactly: A x = b with A = G + Σ w y yᵀ + λ I and b = Σ v y over its entries
 * (see system.ts), A written down and factored as L Lᵀ.
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
      for (let j = 0; j < width; j += 8)
        for (let i = j; i < width; i += 4) {
          const left = rows + <usize>(i >> 2) * (<usize>count << 4);
          const right = columns + <usize>(j >> 3) * (<usize>count << 5);
          outer(left, 16, right, 32, count, a + <usize>i * length + (<usize>j << 2), length);
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

/** A = L Lᵀ in place, in the lower triangle. */
function factor(a: usize, width: i32, length: usize): void {
  for (let i = 0; i < width; i++) {
    const rowI = a + <usize>i * length;
    for (let j = 0; j <= i; j++) {
      const rowJ = a + <usize>j * length;
      const whole = <usize>(j >> 2) << 4;
      let sums = f32x4.splat(0);
      let at: usize = 0;
      for (; at < whole; at += 16) sums = madd(v128.load(rowI + at), v128.load(rowJ + at), sums);
      let sum = sumOf(sums);
      for (; at < <usize>j << 2; at += 4) sum += load<f32>(rowI + at) * load<f32>(rowJ + at);
      const left = load<f32>(rowI + at) - sum;
      store<f32>(rowI + at, i == j ? Mathf.sqrt(left) : left / load<f32>(rowJ + at));
    }
  }
}

/** b ← A⁻¹ b from L. */
function solve(a: usize, b: usize, width: i32, length: usize): void {
  for (let i: usize = 0; i < <usize>width; i++) {
    const row = a + i * length;
    let left = load<f32>(b + (i << 2));
    for (let at: usize = 0; at < i << 2; at += 4) left -= load<f32>(row + at) * load<f32>(b + at);
    store<f32>(b + (i << 2), left / load<f32>(row + (i << 2)));
  }
  for (let i: isize = width - 1; i >= 0; i--) {
    const row = a + <usize>i * length;
    const value = load<f32>(b + (<usize>i << 2)) / load<f32>(row + (<usize>i << 2));
    store<f32>(b + (<usize>i << 2), value);
    for (let at: usize = 0; at < <usize>i << 2; at += 4) store<f32>(b + at, load<f32>(b + at) - value * load<f32>(row + at));
  }
}

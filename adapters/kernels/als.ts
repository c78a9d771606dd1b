/**
 * Rows of alternating least squares, each towards A x = b with A = G + Σ w y yᵀ + λ I and b = Σ v y over its entries, where
 * an entry v weighs w = scale · v + shift and G is the other side's weighted gram. By conjugate gradient (Takács, Pilászy
 * and Tikk 2011) without writing A down, or exactly by Cholesky. `length` is bytes of a row, a multiple of 32.
 */
import { addScaled, dot, madd, sumOf, sumsOf } from "./simd";

/** Dot products of four rows with x. */
// @ts-ignore: decorator
@inline
function dots(y0: usize, y1: usize, y2: usize, y3: usize, x: usize, length: usize): v128 {
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
function dotsCopying(y0: usize, y1: usize, y2: usize, y3: usize, x: usize, length: usize, copy: usize): v128 {
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
function addFour(weights: v128, y0: usize, y1: usize, y2: usize, y3: usize, sum: usize, length: usize): void {
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

/** product ← A x for a dense symmetric A. */
// @ts-ignore: decorator
@inline
function timesSymmetric(a: usize, x: usize, product: usize, length: usize): void {
  for (let at: usize = 0; at < length; at += 16) {
    v128.store(product + at, dots(a, a + length, a + 2 * length, a + 3 * length, x, length));
    a += 4 * length;
  }
}

// @ts-ignore: decorator
@inline
function rowAt(fixed: usize, indices: usize, entry: i32, length: usize): usize {
  return fixed + <usize>load<i32>(indices + (<usize>entry << 2)) * length;
}

/**
 * Rows `from` … `to` by `steps` of conjugate gradient from where `solved` stands. `scratch` has room for three rows,
 * `copies` for `most` rows: lists up to that long are copied together in their first pass.
 */
export function conjugateRows(
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
  steps: i32,
  scratch: usize,
  copies: usize,
  most: i32,
): void {
  const length = <usize>width << 2;
  const direction = scratch;
  const residual = scratch + length;
  const image = scratch + 2 * length;
  const scales = f32x4.splat(scale);
  const shifts = f32x4.splat(shift);
  for (let row = from; row < to; row++) {
    const start = load<i32>(offsets + (<usize>row << 2));
    const end = load<i32>(offsets + (<usize>row << 2), 4);
    const x = solved + <usize>row * length;
    if (start == end) {
      memory.fill(x, 0, length);
      continue;
    }
    const lambda = load<f32>(lambdas + (<usize>row << 2));
    const fours = start + ((end - start) & ~3);
    const copied = end - start <= most;

    // r = b − A x, entry by entry: (v − w · (y·x)) y.
    timesSymmetric(gram, x, residual, length);
    addScaled(lambda, x, residual, length);
    for (let at: usize = 0; at < length; at += 16) v128.store(residual + at, f32x4.neg(v128.load(residual + at)));
    let copy = copies;
    let entry = start;
    for (; entry < fours; entry += 4) {
      const y0 = rowAt(fixed, indices, entry, length);
      const y1 = rowAt(fixed, indices, entry + 1, length);
      const y2 = rowAt(fixed, indices, entry + 2, length);
      const y3 = rowAt(fixed, indices, entry + 3, length);
      const v = v128.load(values + (<usize>entry << 2));
      let products: v128;
      if (copied) {
        products = dotsCopying(y0, y1, y2, y3, x, length, copy);
        copy += length << 2;
      } else products = dots(y0, y1, y2, y3, x, length);
      const w = f32x4.add(f32x4.mul(scales, v), shifts);
      addFour(f32x4.sub(v, f32x4.mul(w, products)), y0, y1, y2, y3, residual, length);
    }
    for (; entry < end; entry++) {
      const y = rowAt(fixed, indices, entry, length);
      const v = load<f32>(values + (<usize>entry << 2));
      addScaled(v - (scale * v + shift) * dot(y, x, length), y, residual, length);
    }

    memory.copy(direction, residual, length);
    let size = dot(residual, residual, length);
    for (let step = 0; step < steps && size > 1e-20; step++) {
      timesSymmetric(gram, direction, image, length);
      addScaled(lambda, direction, image, length);
      copy = copies;
      for (entry = start; entry < fours; entry += 4) {
        let y0: usize, y1: usize, y2: usize, y3: usize;
        if (copied) {
          y0 = copy;
          y1 = y0 + length;
          y2 = y1 + length;
          y3 = y2 + length;
          copy = y3 + length;
        } else {
          y0 = rowAt(fixed, indices, entry, length);
          y1 = rowAt(fixed, indices, entry + 1, length);
          y2 = rowAt(fixed, indices, entry + 2, length);
          y3 = rowAt(fixed, indices, entry + 3, length);
        }
        const w = f32x4.add(f32x4.mul(scales, v128.load(values + (<usize>entry << 2))), shifts);
        addFour(f32x4.mul(w, dots(y0, y1, y2, y3, direction, length)), y0, y1, y2, y3, image, length);
      }
      for (; entry < end; entry++) {
        const y = rowAt(fixed, indices, entry, length);
        const w = scale * load<f32>(values + (<usize>entry << 2)) + shift;
        addScaled(w * dot(y, direction, length), y, image, length);
      }
      const stretch = size / dot(direction, image, length);
      addScaled(stretch, direction, x, length);
      addScaled(-stretch, image, residual, length);
      const next = dot(residual, residual, length);
      const turn = f32x4.splat(next / size);
      for (let at: usize = 0; at < length; at += 16)
        v128.store(direction + at, madd(turn, v128.load(direction + at), v128.load(residual + at)));
      size = next;
    }
  }
}

/** C (4 × 8) ← C + Σ over `count` rows of a[0…3] ⊗ b[0…7]; rows lie `strideA` and `strideB` bytes apart. */
// @ts-ignore: decorator
@inline
function outer(a: usize, strideA: usize, b: usize, strideB: usize, count: i32, c: usize, length: usize): void {
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
  addPair(c, c00, c01);
  addPair(c + length, c10, c11);
  addPair(c + 2 * length, c20, c21);
  addPair(c + 3 * length, c30, c31);
}

// @ts-ignore: decorator
@inline
function addPair(at: usize, left: v128, right: v128): void {
  v128.store(at, f32x4.add(v128.load(at), left));
  v128.store(at, f32x4.add(v128.load(at, 16), right), 16);
}

/** Rows of a block of `gramRows`: up to 32 KB of them stay in the first-level cache. */
// @ts-ignore: decorator
@inline
function rowsAtOnce(length: usize): i32 {
  return max(8, <i32>(16384 / length));
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
        outer(rows + (<usize>i << 2), length, rows + (<usize>j << 2), length, count, c, length);
      }
  }
}

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

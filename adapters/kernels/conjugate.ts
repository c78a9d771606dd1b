/**
 * Rows of alternating least squares by conjugate gradient (Takács, Pilászy and Tikk 2011), a few steps from where they
 * stand; see system.ts for the system. A list is worked through once a step.
 *
 * Short lists: the other side's rows are gathered once and copied side by side, so that later steps find them in the
 * second-level cache. Long lists, which the cache does not hold, are worked on together: a block of the other side stays in
 * the cache while every long list passes over its part of it.
 */
import { addScaled, dot, madd } from "./simd";
import { addFour, dots, dotsCopying, lanesBefore, negate, rowAt, timesCommon } from "./system";

/** One step: x, its residual and the direction, from the direction's image A d. False where nothing is left to gain. */
// @ts-ignore: decorator
@inline
function step(x: usize, direction: usize, residual: usize, image: usize, length: usize): bool {
  const size = dot(residual, residual, length);
  if (!(size > 1e-20)) return false;
  const stretch = size / dot(direction, image, length);
  addScaled(stretch, direction, x, length);
  addScaled(-stretch, image, residual, length);
  const turn = f32x4.splat(dot(residual, residual, length) / size);
  for (let at: usize = 0; at < length; at += 16)
    v128.store(direction + at, madd(turn, v128.load(direction + at), v128.load(residual + at)));
  return true;
}

/**
 * Rows `from` … `to` whose lists are not longer than `most`, a multiple of 4. `scratch` has room for three rows, `copies`
 * for `most` rows.
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
    if (end - start > most) continue;
    const x = solved + <usize>row * length;
    if (start == end) {
      memory.fill(x, 0, length);
      continue;
    }
    const lambda = load<f32>(lambdas + (<usize>row << 2));

    // r = b − A x, entry by entry: (v − w · (y·x)) y.
    timesCommon(gram, lambda, x, residual, length);
    negate(residual, length);
    let copy = copies;
    for (let entry = start; entry < end; entry += 4) {
      const y0 = rowAt(fixed, indices, entry, length);
      const y1 = rowAt(fixed, indices, min(entry + 1, end - 1), length);
      const y2 = rowAt(fixed, indices, min(entry + 2, end - 1), length);
      const y3 = rowAt(fixed, indices, min(entry + 3, end - 1), length);
      const v = v128.load(values + (<usize>entry << 2));
      const products = dotsCopying(y0, y1, y2, y3, x, length, copy);
      const w = f32x4.sub(v, f32x4.mul(f32x4.add(f32x4.mul(scales, v), shifts), products));
      addFour(lanesBefore(end, entry, w), copy, copy + length, copy + 2 * length, copy + 3 * length, residual, length);
      copy += length << 2;
    }

    memory.copy(direction, residual, length);
    for (let count = 0; count < steps; count++) {
      timesCommon(gram, lambda, direction, image, length);
      let y = copies;
      for (let entry = start; entry < end; entry += 4) {
        const w = f32x4.add(f32x4.mul(scales, v128.load(values + (<usize>entry << 2))), shifts);
        const products = dots(y, y + length, y + 2 * length, y + 3 * length, direction, length);
        const weights = lanesBefore(end, entry, f32x4.mul(w, products));
        addFour(weights, y, y + length, y + 2 * length, y + 3 * length, image, length);
        y += length << 2;
      }
      if (!step(x, direction, residual, image, length)) break;
    }
  }
}

/**
 * Before the first pass over long lists: for each of `count` rows of the side, listed at `rows`, its factors as the
 * direction and −(G + λ I) x as the image. `spaces` has room for three rows for each: direction, residual, image.
 * `cursors` remember how far each list has come.
 */
export function beginLong(
  rows: usize,
  count: i32,
  offsets: usize,
  cursors: usize,
  solved: usize,
  gram: usize,
  lambdas: usize,
  width: i32,
  spaces: usize,
): void {
  const length = <usize>width << 2;
  for (let place = 0; place < count; place++) {
    const row = <usize>load<i32>(rows + (<usize>place << 2)) << 2;
    const direction = spaces + 3 * <usize>place * length;
    memory.copy(direction, solved + row * <usize>width, length);
    timesCommon(gram, load<f32>(lambdas + row), direction, direction + 2 * length, length);
    negate(direction + 2 * length, length);
    store<i32>(cursors + (<usize>place << 2), load<i32>(offsets + row));
  }
}

/**
 * Adds to the images the entries of long lists up to row `end` of the other side (exclusive); lists ascend. An entry adds
 * (told · v + sign · w · (y·d)) y: the residual with told = 1 and sign = −1, A d with 0 and 1.
 */
export function passLong(
  rows: usize,
  count: i32,
  offsets: usize,
  cursors: usize,
  indices: usize,
  values: usize,
  fixed: usize,
  width: i32,
  spaces: usize,
  end: i32,
  scale: f32,
  shift: f32,
  told: f32,
  sign: f32,
): void {
  const length = <usize>width << 2;
  const scales = f32x4.splat(sign * scale);
  const shifts = f32x4.splat(sign * shift);
  const tolds = f32x4.splat(told);
  for (let place = 0; place < count; place++) {
    const row = <usize>load<i32>(rows + (<usize>place << 2)) << 2;
    const direction = spaces + 3 * <usize>place * length;
    const image = direction + 2 * length;
    const last = load<i32>(offsets + row, 4);
    const cursor = cursors + (<usize>place << 2);
    const start = load<i32>(cursor);
    let stop = start;
    while (stop < last && load<i32>(indices + (<usize>stop << 2)) < end) stop++;
    for (let entry = start; entry < stop; entry += 4) {
      const y0 = rowAt(fixed, indices, entry, length);
      const y1 = rowAt(fixed, indices, min(entry + 1, stop - 1), length);
      const y2 = rowAt(fixed, indices, min(entry + 2, stop - 1), length);
      const y3 = rowAt(fixed, indices, min(entry + 3, stop - 1), length);
      const v = v128.load(values + (<usize>entry << 2));
      const w = f32x4.mul(f32x4.add(f32x4.mul(scales, v), shifts), dots(y0, y1, y2, y3, direction, length));
      addFour(lanesBefore(stop, entry, f32x4.add(f32x4.mul(tolds, v), w)), y0, y1, y2, y3, image, length);
    }
    store<i32>(cursor, stop);
  }
}

/** After a pass: the first one has found the residuals, others the images of the directions; then ready for the next. */
export function turnLong(
  rows: usize,
  count: i32,
  offsets: usize,
  cursors: usize,
  solved: usize,
  gram: usize,
  lambdas: usize,
  width: i32,
  spaces: usize,
  first: i32,
): void {
  const length = <usize>width << 2;
  for (let place = 0; place < count; place++) {
    const row = <usize>load<i32>(rows + (<usize>place << 2)) << 2;
    const direction = spaces + 3 * <usize>place * length;
    const residual = direction + length;
    const image = residual + length;
    if (first == 1) {
      memory.copy(residual, image, length);
      memory.copy(direction, image, length);
    } else step(solved + row * <usize>width, direction, residual, image, length);
    timesCommon(gram, load<f32>(lambdas + row), direction, image, length);
    store<i32>(cursors + (<usize>place << 2), load<i32>(offsets + row));
  }
}

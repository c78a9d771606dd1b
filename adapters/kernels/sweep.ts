/**
 * The inverse of a symmetric positive definite matrix by the blocked sweep operator: n³ operations, nearly all of them
 * in `multiplyTile`, only the lower triangle stored. Source: A. P. Dempster, "Elements of Continuous Multivariate
 * Analysis", 1969; J. H. Goodnight, "A Tutorial on the SWEEP Operator", The American Statistician 33(3), 1979.
 *
 * Sweeping block k, with P = A_kk⁻¹ and W_i = A_ik:
 *   A_ij ← A_ij − W_i P W_jᵀ for i, j ≠ k;  A_ik ← W_i P;  A_kk ← −P.
 * After all blocks the matrix holds −A⁻¹.
 */
import { multiplyTile, packColumns, packRows, transposeTile } from "./multiply";
import { stride, tileAt } from "./triangle";

/**
 * P = A_kk⁻¹ in place by Gauss–Jordan, packed into `packed` for `prepareColumn`, then −P.
 * Returns 0, or 1 + the row whose pivot is not positive.
 */
function invertTile<T>(triangle: usize, block: i32, tile: i32, packed: usize): i32 {
  const a = tileAt<T>(triangle, block, block, tile);
  const next = stride<T>(block, tile);
  const width = <usize>tile * sizeof<T>();
  for (let k = 0; k < tile; k++) {
    const rowK = a + <usize>k * next;
    const atK = <usize>k * sizeof<T>();
    const pivot = load<T>(rowK + atK);
    if (!(pivot > <T>0)) return k + 1;
    store<T>(rowK + atK, <T>1);
    const inverse = v128.splat<T>(<T>1 / pivot);
    for (let at: usize = 0; at < width; at += 16) v128.store(rowK + at, v128.mul<T>(v128.load(rowK + at), inverse));
    for (let row = 0; row < tile; row++) {
      if (row == k) continue;
      const rowI = a + <usize>row * next;
      const factor = v128.splat<T>(load<T>(rowI + atK));
      store<T>(rowI + atK, <T>0);
      for (let at: usize = 0; at < width; at += 16)
        v128.store(rowI + at, v128.sub<T>(v128.load(rowI + at), v128.mul<T>(factor, v128.load(rowK + at))));
    }
  }
  packColumns<T>(a, next, packed, tile);
  for (let row = 0; row < tile; row++) {
    const rowI = a + <usize>row * next;
    for (let at: usize = 0; at < width; at += 16) v128.store(rowI + at, v128.neg<T>(v128.load(rowI + at)));
  }
  return 0;
}

/**
 * W_i P for block row i ≠ k: stored as the new A_ik, packed as −W_i P (rows) and W_iᵀ (columns) for `updateTile`.
 * `scratch` has room for two tiles.
 */
function prepareColumn<T>(
  triangle: usize,
  k: i32,
  i: i32,
  tile: i32,
  inverse: usize,
  rows: usize,
  columns: usize,
  scratch: usize,
): void {
  const width = <usize>tile * sizeof<T>();
  const turned = scratch + <usize>tile * width;
  // Both W_i and W_iᵀ are needed; one of them is stored.
  let w: usize, wStride: usize, wTurned: usize, wTurnedStride: usize;
  if (i > k) {
    w = tileAt<T>(triangle, i, k, tile);
    wStride = stride<T>(i, tile);
    transposeTile<T>(w, wStride, turned, width, tile);
    wTurned = turned;
    wTurnedStride = width;
  } else {
    wTurned = tileAt<T>(triangle, k, i, tile);
    wTurnedStride = stride<T>(k, tile);
    transposeTile<T>(wTurned, wTurnedStride, turned, width, tile);
    w = turned;
    wStride = width;
  }
  packColumns<T>(wTurned, wTurnedStride, columns, tile);
  packRows<T>(w, wStride, rows, tile, <T>1);
  memory.fill(scratch, 0, <usize>tile * width);
  multiplyTile<T>(rows, inverse, scratch, width, tile);
  packRows<T>(scratch, width, rows, tile, <T>-1);
  if (i < k) {
    transposeTile<T>(scratch, width, wTurned, wTurnedStride, tile);
    return;
  }
  for (let row = 0; row < tile; row++) memory.copy(w + <usize>row * wStride, scratch + <usize>row * width, width);
}

/** A_ij ← A_ij − W_i P W_jᵀ, from the packed −W_i P and W_jᵀ. */
function updateTile<T>(triangle: usize, i: i32, j: i32, tile: i32, rows: usize, columns: usize): void {
  multiplyTile<T>(rows, columns, tileAt<T>(triangle, i, j, tile), stride<T>(i, tile), tile);
}

export function invertTile32(triangle: usize, block: i32, tile: i32, packed: usize): i32 {
  return invertTile<f32>(triangle, block, tile, packed);
}
export function invertTile64(triangle: usize, block: i32, tile: i32, packed: usize): i32 {
  return invertTile<f64>(triangle, block, tile, packed);
}
export function prepareColumn32(
  triangle: usize, k: i32, i: i32, tile: i32, inverse: usize, rows: usize, columns: usize, scratch: usize,
): void {
  prepareColumn<f32>(triangle, k, i, tile, inverse, rows, columns, scratch);
}
export function prepareColumn64(
  triangle: usize, k: i32, i: i32, tile: i32, inverse: usize, rows: usize, columns: usize, scratch: usize,
): void {
  prepareColumn<f64>(triangle, k, i, tile, inverse, rows, columns, scratch);
}
export function updateTile32(triangle: usize, i: i32, j: i32, tile: i32, rows: usize, columns: usize): void {
  updateTile<f32>(triangle, i, j, tile, rows, columns);
}
export function updateTile64(triangle: usize, i: i32, j: i32, tile: i32, rows: usize, columns: usize): void {
  updateTile<f64>(triangle, i, j, tile, rows, columns);
}

/**
 * The inverse of a symmetric positive definite matrix by the blocked sweep operator: n³ operations, nearly all of them
 * in `multiplyTile`, only the lower triangle stored. Source: A. P. Dempster, "Elements of Continuous Multivariate
 * Analysis", 1969; J. H. Goodnight, "A Tutorial on the SWEEP Operator", The American Statistician 33(3), 1979.
 *
 * Sweeping block k, with P = A_kk⁻¹ and W_i = A_ik:
 *   A_ij ← A_ij − W_i P W_jᵀ for i, j ≠ k;  A_ik ← W_i P;  A_kk ← −P.
 * After all blocks the matrix holds −A⁻¹. Meanwhile its tiles are kept in strips, as `multiplyTile` passes over them.
 */
import { multiplyTile, packColumns, packRows, toRows, toStrips, transposeTile } from "./multiply";
import { panel, stride } from "./triangle";

/** Where tile (row, column), row ≥ column, begins while it is kept in strips. */
// @ts-ignore: decorator
@inline
function stripsAt<T>(triangle: usize, row: i32, column: i32, tile: i32): usize {
  return panel<T>(triangle, row, tile) + <usize>column * <usize>(tile * tile) * sizeof<T>();
}

/** Turns a panel of rows into tiles of strips, by way of `scratch`, which has room for the panel. */
function arrangePanel<T>(triangle: usize, block: i32, tile: i32, scratch: usize): void {
  const next = stride<T>(block, tile);
  memory.copy(scratch, panel<T>(triangle, block, tile), <usize>tile * next);
  for (let column = 0; column <= block; column++)
    toStrips<T>(scratch + <usize>(column * tile) * sizeof<T>(), next, stripsAt<T>(triangle, block, column, tile), tile);
}

/** And back. */
function restorePanel<T>(triangle: usize, block: i32, tile: i32, scratch: usize): void {
  const next = stride<T>(block, tile);
  for (let column = 0; column <= block; column++)
    toRows<T>(stripsAt<T>(triangle, block, column, tile), scratch + <usize>(column * tile) * sizeof<T>(), next, tile);
  memory.copy(panel<T>(triangle, block, tile), scratch, <usize>tile * next);
}

/**
 * P = A_kk⁻¹ by Gauss–Jordan, packed into `packed` for `prepareColumn`; −P takes the tile's place. `scratch` has room for a
 * tile. Returns 0, or 1 + the row whose pivot is not positive.
 */
function invertTile<T>(triangle: usize, block: i32, tile: i32, packed: usize, scratch: usize): i32 {
  const place = stripsAt<T>(triangle, block, block, tile);
  const width = <usize>tile * sizeof<T>();
  toRows<T>(place, scratch, width, tile);
  for (let k = 0; k < tile; k++) {
    const rowK = scratch + <usize>k * width;
    const atK = <usize>k * sizeof<T>();
    const pivot = load<T>(rowK + atK);
    if (!(pivot > <T>0)) return k + 1;
    store<T>(rowK + atK, <T>1);
    const inverse = v128.splat<T>(<T>1 / pivot);
    for (let at: usize = 0; at < width; at += 16) v128.store(rowK + at, v128.mul<T>(v128.load(rowK + at), inverse));
    for (let row = 0; row < tile; row++) {
      if (row == k) continue;
      const rowI = scratch + <usize>row * width;
      const factor = v128.splat<T>(load<T>(rowI + atK));
      store<T>(rowI + atK, <T>0);
      for (let at: usize = 0; at < width; at += 16)
        v128.store(rowI + at, v128.sub<T>(v128.load(rowI + at), v128.mul<T>(factor, v128.load(rowK + at))));
    }
  }
  packColumns<T>(scratch, packed, tile);
  for (let at: usize = 0; at < <usize>tile * width; at += 16)
    v128.store(scratch + at, v128.neg<T>(v128.load(scratch + at)));
  toStrips<T>(scratch, width, place, tile);
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
  const size = <usize>tile * width;
  const turned = scratch + size;
  // Both W_i and W_iᵀ are needed; one of them is stored.
  const place = stripsAt<T>(triangle, max(i, k), min(i, k), tile);
  toRows<T>(place, scratch, width, tile);
  transposeTile<T>(scratch, turned, tile);
  packColumns<T>(i > k ? turned : scratch, columns, tile);
  packRows<T>(i > k ? scratch : turned, rows, tile, <T>1);
  memory.fill(turned, 0, size);
  multiplyTile<T>(rows, inverse, turned, tile);
  toRows<T>(turned, scratch, width, tile);
  packRows<T>(scratch, rows, tile, <T>-1);
  if (i > k) {
    memory.copy(place, turned, size);
    return;
  }
  transposeTile<T>(scratch, turned, tile);
  toStrips<T>(turned, width, place, tile);
}

/** A_ij ← A_ij − W_i P W_jᵀ, from the packed −W_i P and W_jᵀ. */
function updateTile<T>(triangle: usize, i: i32, j: i32, tile: i32, rows: usize, columns: usize): void {
  multiplyTile<T>(rows, columns, stripsAt<T>(triangle, i, j, tile), tile);
}

export function arrangePanel32(triangle: usize, block: i32, tile: i32, scratch: usize): void {
  arrangePanel<f32>(triangle, block, tile, scratch);
}
export function arrangePanel64(triangle: usize, block: i32, tile: i32, scratch: usize): void {
  arrangePanel<f64>(triangle, block, tile, scratch);
}
export function restorePanel32(triangle: usize, block: i32, tile: i32, scratch: usize): void {
  restorePanel<f32>(triangle, block, tile, scratch);
}
export function restorePanel64(triangle: usize, block: i32, tile: i32, scratch: usize): void {
  restorePanel<f64>(triangle, block, tile, scratch);
}
export function invertTile32(triangle: usize, block: i32, tile: i32, packed: usize, scratch: usize): i32 {
  return invertTile<f32>(triangle, block, tile, packed, scratch);
}
export function invertTile64(triangle: usize, block: i32, tile: i32, packed: usize, scratch: usize): i32 {
  return invertTile<f64>(triangle, block, tile, packed, scratch);
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

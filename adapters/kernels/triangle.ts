/**
 * A symmetric matrix as panels: block row b holds its tiles 0 … b side by side, row-major, the last one (on the diagonal)
 * whole. Each row ends with a spare cache line, so that rows do not all fall into the same set of the cache.
 */

/** Bytes from one row of block row `block` to the next. */
// @ts-ignore: decorator
@inline
export function stride<T>(block: i32, tile: i32): usize {
  return <usize>((block + 1) * tile) * sizeof<T>() + 64;
}

/** Where block row `block` begins. */
// @ts-ignore: decorator
@inline
export function panel<T>(triangle: usize, block: i32, tile: i32): usize {
  const before = (<usize>block * <usize>(block + 1)) / 2;
  return triangle + <usize>tile * (before * <usize>tile * sizeof<T>() + 64 * <usize>block);
}

/** Where entries of a symmetric matrix in panels lie: the twin of adapters/kernels/triangle.ts. */

/** Bytes from one row of a block row to the next; `size` bytes an entry. */
export const strideOf = (block: number, tile: number, size: number): number => (block + 1) * tile * size + 64;

const panelOf = (triangle: number, block: number, tile: number, size: number): number =>
  triangle + tile * (((block * (block + 1)) / 2) * tile * size + 64 * block);

/** The address of entry (row, column) of the lower triangle or of a diagonal tile. */
export function entryOf(triangle: number, row: number, column: number, tile: number, size: number): number {
  const block = Math.floor(row / tile);
  return panelOf(triangle, block, tile, size) + (row - block * tile) * strideOf(block, tile, size) + column * size;
}

/** How many bytes `blocks` block rows take. */
export const triangleBytes = (blocks: number, tile: number, size: number): number => panelOf(0, blocks, tile, size);

/** 32-bit entries become 64-bit ones in the same place, from the end, so that nothing is overwritten unread. */
export function widen(buffer: ArrayBufferLike, triangle: number, blocks: number, tile: number): void {
  for (let row = blocks * tile - 1; row >= 0; row--) {
    const length = (Math.floor(row / tile) + 1) * tile;
    const from = new Float32Array(buffer, entryOf(triangle, row, 0, tile, 4), length);
    const to = new Float64Array(buffer, entryOf(triangle, row, 0, tile, 8), length);
    for (let column = length - 1; column >= 0; column--) to[column] = from[column];
  }
}

/** 64-bit entries become 32-bit ones again. */
export function narrow(buffer: ArrayBufferLike, triangle: number, blocks: number, tile: number): void {
  for (let row = 0; row < blocks * tile; row++) {
    const length = (Math.floor(row / tile) + 1) * tile;
    const from = new Float64Array(buffer, entryOf(triangle, row, 0, tile, 8), length);
    const to = new Float32Array(buffer, entryOf(triangle, row, 0, tile, 4), length);
    for (let column = 0; column < length; column++) to[column] = from[column];
  }
}

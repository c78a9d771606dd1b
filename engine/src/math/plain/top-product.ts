/**
 * The largest entries of each row of a product of sparse matrices, row by row (F. Gustavson, "Two Fast Algorithms for
 * Sparse Matrices", ACM TOMS 4(3), 1978): a row is gathered in a dense one.
 */
import { everyPercent, type Operation, type SparseMatrix, type TopProductWork } from "@matinee/core";
import { joinedRows } from "../sparse.ts";
import { kthLargest } from "../top.ts";

export const plainTopProduct: Operation<TopProductWork, SparseMatrix> = {
  bytes: ({ left, right, kept }) => 20 * right.columns + 8 * left.rows * Math.min(kept, right.columns),
  async run({ title, left, right, rowScale, columnScale, shrinkage, kept }, watch) {
    const report = everyPercent(watch, `${title}: multiplying`);
    const sums = new Float64Array(right.columns);
    const touched = new Int32Array(right.columns);
    const indices: Int32Array[] = [];
    const values: Float32Array[] = [];
    for (let row = 0; row < left.rows; row++) {
      addRow(left, right, row, sums);
      let count = 0;
      for (let column = 0; column < sums.length; column++) if (sums[column] !== 0) touched[count++] = column;
      const columns = touched.subarray(0, count);
      const scaled = new Float32Array(count);
      for (let at = 0; at < count; at++) {
        const column = columns[at];
        if (column !== row) scaled[at] = sums[column] / (rowScale[row] * columnScale[column] + shrinkage);
        sums[column] = 0;
      }
      const [some, their] = largest(columns, scaled, kept);
      indices.push(some);
      values.push(their);
      report(row, left.rows);
    }
    return joinedRows(right.columns, indices, values);
  },
};

/** Adds up one row of the product in `sums`: in the innermost loop nothing is asked, which costs less than it saves. */
function addRow(left: SparseMatrix, right: SparseMatrix, row: number, sums: Float64Array): void {
  const { offsets, indices, values } = right;
  for (let entry = left.offsets[row]; entry < left.offsets[row + 1]; entry++) {
    const inner = left.indices[entry];
    const weight = left.values[entry];
    const end = offsets[inner + 1];
    for (let at = offsets[inner]; at < end; at++) sums[indices[at]] += weight * values[at];
  }
}

/** The `kept` largest values above 0 and their columns, which then ascend; of equal values those of the first columns. */
function largest(columns: Int32Array, values: Float32Array, kept: number): [Int32Array, Float32Array] {
  const floor = Math.max(kthLargest(values.slice(), kept), Number.MIN_VALUE);
  const near: number[] = [];
  let equal = kept;
  for (let at = 0; at < values.length; at++) {
    if (values[at] < floor) continue;
    near.push(at);
    if (values[at] > floor) equal--;
  }
  const best = near.sort((a, b) => columns[a] - columns[b]).filter((at) => values[at] > floor || equal-- > 0);
  return [Int32Array.from(best, (at) => columns[at]), Float32Array.from(best, (at) => values[at])];
}

/** Weights from the inverse gram as H. Steck (WWW 2019) writes them, in 64 bits: B = −P / diag(P) with P the inverse of a weighted, regularised gram. */
import { everyPercent, type InverseGramWeights, type InverseGramWork, type Operation, type Watch } from "@matinee/core";
import { invertPositive } from "../dense.ts";
import { innerProducts } from "../inner-products.ts";
import { joinedRows } from "../sparse.ts";
import { topRows } from "../top.ts";

export const plainInverseGram: Operation<InverseGramWork, InverseGramWeights> = {
  bytes: ({ seen }) => 8 * seen.columns * seen.columns,
  async run(work, watch) {
    const n = work.seen.columns;
    const inverse = invertPositive(
      gramOf(work, watch),
      n,
      everyPercent(watch, `${work.title}: inverting films × films`),
    );
    return { ...keptRows(inverse, n, work.kept), precision: 64, residual: 0 };
  },
};

function gramOf(
  { title, seen, weights, scales, regularization, ownShare = 0, content }: InverseGramWork,
  watch: Watch,
): Float64Array {
  const n = seen.columns;
  const gram = new Float64Array(n * n);
  const report = everyPercent(watch, `${title}: counting films seen together`);
  for (let person = 0; person < seen.rows; person++) {
    const films = seen.indices.subarray(seen.offsets[person], seen.offsets[person + 1]);
    for (const a of films) for (const b of films) gram[a * n + b] += weights[person];
    report(person, seen.rows);
  }
  if (scales !== undefined)
    for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) gram[a * n + b] *= scales[a] * scales[b];
  for (let film = 0; film < n; film++) gram[film * n + film] += ownShare * gram[film * n + film] + regularization;
  if (content !== undefined)
    for (let a = 0; a < n; a++) {
      const products = innerProducts(
        content.values,
        content.values.subarray(a * content.width, (a + 1) * content.width),
      );
      for (let b = 0; b < n; b++) gram[a * n + b] += products[b];
    }
  return gram;
}

/** The largest weights of each row of B, by film of the history. */
function keptRows(inverse: Float64Array, n: number, limit: number): Pick<InverseGramWeights, "weights" | "share"> {
  const indices: Int32Array[] = [];
  const values: Float32Array[] = [];
  let squares = 0;
  let kept = 0;
  for (let film = 0; film < n; film++) {
    const row = Float32Array.from({ length: n }, (_, other) =>
      other === film ? 0 : -inverse[film * n + other] / inverse[other * n + other],
    );
    const sizes = row.map(Math.abs);
    const columns = topRows(sizes, limit, (other) => sizes[other] > 0).sort();
    for (const weight of row) squares += weight * weight;
    for (const column of columns) kept += row[column] * row[column];
    indices.push(columns);
    values.push(Float32Array.from(columns, (column) => row[column]));
  }
  return { weights: joinedRows(n, indices, values), share: squares === 0 ? 1 : kept / squares };
}

/**
 * Rows of relevances as vectors: each tag beside its mean over all films, times what it weighs. They are never written out: a
 * product with all of them is one pass over the bytes of the relevances, a quarter of what numbers would take.
 */
import { type Catalog, mostRelevant, type TagGenome, unsaidRelevance } from "@matinee/core";

export interface GenomeRows {
  readonly tags: readonly string[];
  /** Ascending catalogue rows; of other films nothing is known. */
  readonly modelled: Int32Array;
  /** A row for each modelled film: 0 … `mostRelevant`. What nobody said is the tag's mean, and less than half. */
  readonly relevance: Uint8Array;
  /** By tag, in the same steps. */
  readonly means: Float32Array;
  /** By tag: what it counts. */
  readonly weights: Float32Array;
}

export interface GenomeVectors {
  /** Tags. */
  readonly width: number;
  /** A row's coordinate for a tag, where rows have unit length. */
  at(row: number, column: number): number;
  cosine(a: number, b: number): number;
  /** Adds a weighted row of unit length to a sum. */
  addRow(sum: Float64Array, row: number, weight: number): void;
  /** Weighted tags, each as the direction in which films have more of it and nothing else, together of unit length. */
  ofAxes(weights: Float64Array): Float64Array;
  /** The product of every row, of unit length, with a sum of such rows. */
  cosines(sum: Float64Array): Float64Array;
}

/** The films of the catalogue that the genome knows, and what each of its tags weighs among them. */
export function genomeRows(
  { tags, movieIds, relevance }: TagGenome,
  catalog: Catalog,
  specificity: number,
): GenomeRows {
  const width = tags.length;
  const rowOf = new Map<number, number>();
  for (let row = 0; row < movieIds.length; row++) {
    const item = catalog.itemOf(movieIds[row]);
    if (item !== undefined && !rowOf.has(item)) rowOf.set(item, row);
  }
  const modelled = Int32Array.from(rowOf.keys()).sort();
  const own = new Uint8Array(modelled.length * width);
  modelled.forEach((item, at) => {
    const from = (rowOf.get(item) ?? 0) * width;
    own.set(relevance.subarray(from, from + width), at * width);
  });
  const means = new Float32Array(width);
  const weights = new Float32Array(width);
  for (let column = 0; column < width; column++) {
    let [sum, said] = [0, 0];
    for (let at = column; at < own.length; at += width) {
      if (own[at] === unsaidRelevance) continue;
      sum += own[at];
      said++;
    }
    const mean = said === 0 ? 0 : sum / said;
    means[column] = mean;
    // Relevances added up are how many films a tag fits.
    const fitting = (mean / mostRelevant) * modelled.length;
    weights[column] = said === 0 ? 0 : Math.log((1 + modelled.length) / (1 + fitting)) ** specificity;
    const silent = Math.min(Math.round(mean), Math.floor(mostRelevant / 2) - 1);
    for (let at = column; at < own.length; at += width) if (own[at] === unsaidRelevance) own[at] = silent;
  }
  return { tags, modelled, relevance: own, means, weights };
}

export function genomeVectors({ tags, relevance, means, weights }: GenomeRows): GenomeVectors {
  const width = tags.length;
  const rows = width === 0 ? 0 : relevance.length / width;
  const scales = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let squares = 0;
    for (let k = 0; k < width; k++) squares += (weights[k] * (relevance[row * width + k] - means[k])) ** 2;
    scales[row] = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  }
  const at = (row: number, k: number) => scales[row] * weights[k] * (relevance[row * width + k] - means[k]);
  return {
    width,
    at,
    cosine(a, b) {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += at(a, k) * at(b, k);
      return sum;
    },
    addRow(sum, row, weight) {
      for (let k = 0; k < width; k++) sum[k] += weight * at(row, k);
    },
    ofAxes(given) {
      const length = Math.hypot(...given.filter((weight) => weight !== 0));
      return given.map((weight) => (length === 0 ? 0 : weight / length));
    },
    cosines(sum) {
      const query = sum.map((value, k) => value * weights[k]);
      let level = 0;
      for (let k = 0; k < width; k++) level += query[k] * means[k];
      return byteProducts(relevance, query).map((product, row) => scales[row] * (product - level));
    },
  };
}

/** One product for each row of bytes, four rows at a time: no sum waits for another, and a query is fetched once for four. */
function byteProducts(bytes: Uint8Array, query: Float64Array): Float64Array {
  const width = query.length;
  const products = new Float64Array(width === 0 ? 0 : bytes.length / width);
  const last = products.length - 1;
  for (let row = 0; row < products.length; row += 4) {
    // The last row stands in for those that are missing beside it.
    const [r1, r2, r3] = [Math.min(row + 1, last), Math.min(row + 2, last), Math.min(row + 3, last)];
    const first = row * width;
    const second = r1 * width;
    const third = r2 * width;
    const fourth = r3 * width;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < width; k++) {
      const x = query[k];
      a += bytes[first + k] * x;
      b += bytes[second + k] * x;
      c += bytes[third + k] * x;
      d += bytes[fourth + k] * x;
    }
    products[row] = a;
    products[r1] = b;
    products[r2] = c;
    products[r3] = d;
  }
  return products;
}

/** Products of all rows of a matrix with some vectors at once: what is written down of a film costs a reading of all others. */

/**
 * One product for each row, of each vector. Each sum is made in the same order whoever else is asked for, so that a film has
 * the same bits alone and in company. Company is cheaper: alone, fetching the rows takes longer than the arithmetic.
 */
export function someProducts(values: Float32Array, vectors: readonly Float64Array[]): Float64Array[] {
  const products: Float64Array[] = [];
  while (products.length < vectors.length) {
    const [a, b, c, d] = vectors.slice(products.length, products.length + 4);
    if (d !== undefined) products.push(...productsOfFour(values, [a, b, c, d]));
    else if (b !== undefined) products.push(...productsOfTwo(values, a, b));
    else products.push(productsOfOne(values, a));
  }
  return products;
}

/** Cosines of some films to all, where vectors have unit length; films without words are 0 to all. */
export const someCosines = (films: Float32Array, some: readonly number[], rank: number): Float32Array[] =>
  someProducts(
    films,
    some.map((film) => Float64Array.from(films.subarray(film * rank, (film + 1) * rank))),
  ).map((products) => new Float32Array(products));

function productsOfOne(values: Float32Array, vector: Float64Array): Float64Array {
  const width = vector.length;
  const products = new Float64Array(values.length / width);
  // Four rows at a time: a sum alone would wait for each of its additions.
  const whole = products.length - (products.length % 4);
  for (let row = 0; row < whole; row += 4) {
    const first = row * width;
    const second = first + width;
    const third = second + width;
    const fourth = third + width;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let k = 0; k < width; k++) {
      const value = vector[k];
      s0 += values[first + k] * value;
      s1 += values[second + k] * value;
      s2 += values[third + k] * value;
      s3 += values[fourth + k] * value;
    }
    products[row] = s0;
    products[row + 1] = s1;
    products[row + 2] = s2;
    products[row + 3] = s3;
  }
  for (let row = whole; row < products.length; row++) {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += values[row * width + k] * vector[k];
    products[row] = sum;
  }
  return products;
}

/** Four rows by two vectors: as much at once as two rows by four. */
function productsOfTwo(values: Float32Array, a: Float64Array, b: Float64Array): Float64Array[] {
  const width = a.length;
  const count = values.length / width;
  const last = count - 1;
  const [ofA, ofB] = [new Float64Array(count), new Float64Array(count)];
  for (let row = 0; row < count; row += 4) {
    // The last row stands in for those that are missing beside it.
    const [r1, r2, r3] = [Math.min(row + 1, last), Math.min(row + 2, last), Math.min(row + 3, last)];
    const first = row * width;
    const second = r1 * width;
    const third = r2 * width;
    const fourth = r3 * width;
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    for (let k = 0; k < width; k++) {
      const x = a[k];
      const y = b[k];
      const v0 = values[first + k];
      const v1 = values[second + k];
      const v2 = values[third + k];
      const v3 = values[fourth + k];
      a0 += v0 * x;
      b0 += v0 * y;
      a1 += v1 * x;
      b1 += v1 * y;
      a2 += v2 * x;
      b2 += v2 * y;
      a3 += v3 * x;
      b3 += v3 * y;
    }
    ofA[row] = a0;
    ofB[row] = b0;
    ofA[r1] = a1;
    ofB[r1] = b1;
    ofA[r2] = a2;
    ofB[r2] = b2;
    ofA[r3] = a3;
    ofB[r3] = b3;
  }
  return [ofA, ofB];
}

type Four = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

/** Two rows by four vectors: eight sums, none of which waits for another, for every six numbers that are fetched. */
function productsOfFour(values: Float32Array, [a, b, c, d]: Four): Float64Array[] {
  const width = a.length;
  const count = values.length / width;
  const [ofA, ofB, ofC, ofD] = Array.from({ length: 4 }, () => new Float64Array(count));
  for (let row = 0; row < count; row += 2) {
    const first = row * width;
    // An odd last row stands beside itself.
    const next = row + 1 < count ? row + 1 : row;
    const second = next * width;
    let a0 = 0;
    let b0 = 0;
    let c0 = 0;
    let d0 = 0;
    let a1 = 0;
    let b1 = 0;
    let c1 = 0;
    let d1 = 0;
    for (let k = 0; k < width; k++) {
      const v = values[first + k];
      const w = values[second + k];
      const x = a[k];
      const y = b[k];
      const z = c[k];
      const u = d[k];
      a0 += v * x;
      a1 += w * x;
      b0 += v * y;
      b1 += w * y;
      c0 += v * z;
      c1 += w * z;
      d0 += v * u;
      d1 += w * u;
    }
    ofA[row] = a0;
    ofB[row] = b0;
    ofC[row] = c0;
    ofD[row] = d0;
    ofA[next] = a1;
    ofB[next] = b1;
    ofC[next] = c1;
    ofD[next] = d1;
  }
  return [ofA, ofB, ofC, ofD];
}

/** Products of all rows of a matrix with some vectors at once: what is written down of a film costs a reading of all others. */

/**
 * Of up to four vectors, one product for each row. Each sum is made in the same order whoever else is asked for, so that a
 * film has the same bits alone and in company.
 */
export function someProducts(values: Float32Array, vectors: readonly Float64Array[]): Float32Array[] {
  const [a, b = a, c = b, d = c] = vectors;
  return vectors.length === 1
    ? [productsOfOne(values, a)]
    : productsOfFour(values, [a, b, c, d]).slice(0, vectors.length);
}

/** Cosines of up to four films to all, where vectors have unit length; films without words are 0 to all. */
export const someCosines = (films: Float32Array, some: readonly number[], rank: number): Float32Array[] =>
  someProducts(
    films,
    some.map((film) => Float64Array.from(films.subarray(film * rank, (film + 1) * rank))),
  );

function productsOfOne(values: Float32Array, vector: Float64Array): Float32Array {
  const width = vector.length;
  const products = new Float32Array(values.length / width);
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

type Four = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

/** Two rows by four vectors: eight sums, none of which waits for another, for every six numbers that are fetched. */
function productsOfFour(values: Float32Array, [a, b, c, d]: Four): Float32Array[] {
  const width = a.length;
  const count = values.length / width;
  const [ofA, ofB, ofC, ofD] = Array.from({ length: 4 }, () => new Float32Array(count));
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

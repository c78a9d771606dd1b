/** Rows of cosines, some at a time: what is written down of vectors of unit length. */

/**
 * Cosines of up to four films to all, in one reading of the vectors; films without words are 0 to all. Each sum is made in
 * the same order whoever else is asked for, so that a row has the same bits.
 */
export function someCosines(films: Float32Array, some: readonly number[], rank: number): Float32Array[] {
  const vectors = some.map((film) => Float64Array.from(films.subarray(film * rank, (film + 1) * rank)));
  const [a, b = a, c = a, d = a] = vectors;
  return vectors.length === 1 ? [cosinesOfOne(films, a)] : cosinesOfFour(films, [a, b, c, d]);
}

function cosinesOfOne(films: Float32Array, vector: Float64Array): Float32Array {
  const rank = vector.length;
  const likeness = new Float32Array(films.length / rank);
  // Four films at a time: a sum alone would wait for each of its additions.
  const whole = likeness.length - (likeness.length % 4);
  for (let film = 0; film < whole; film += 4) {
    const first = film * rank;
    const second = first + rank;
    const third = second + rank;
    const fourth = third + rank;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let k = 0; k < rank; k++) {
      const value = vector[k];
      s0 += films[first + k] * value;
      s1 += films[second + k] * value;
      s2 += films[third + k] * value;
      s3 += films[fourth + k] * value;
    }
    likeness[film] = s0;
    likeness[film + 1] = s1;
    likeness[film + 2] = s2;
    likeness[film + 3] = s3;
  }
  for (let film = whole; film < likeness.length; film++) {
    let sum = 0;
    for (let k = 0; k < rank; k++) sum += films[film * rank + k] * vector[k];
    likeness[film] = sum;
  }
  return likeness;
}

type Four = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

function cosinesOfFour(films: Float32Array, [a, b, c, d]: Four): Float32Array[] {
  const rank = a.length;
  const count = films.length / rank;
  const likeness = Array.from({ length: 4 }, () => new Float32Array(count));
  for (let film = 0; film < count; film++) {
    const start = film * rank;
    let toA = 0;
    let toB = 0;
    let toC = 0;
    let toD = 0;
    for (let k = 0; k < rank; k++) {
      const value = films[start + k];
      toA += value * a[k];
      toB += value * b[k];
      toC += value * c[k];
      toD += value * d[k];
    }
    likeness[0][film] = toA;
    likeness[1][film] = toB;
    likeness[2][film] = toC;
    likeness[3][film] = toD;
  }
  return likeness;
}

/** How the vectors of a person and of a film become stars. */

/** Where a vector stands in a batch. */
export interface At {
  readonly values: Float32Array;
  readonly from: number;
}

export interface Head {
  /** Whether mean and biases stand beside what the vectors say. */
  readonly isBiased: boolean;
  stars(person: At, film: At, width: number): number;
  /** Adds how the loss changes with both vectors, where it changes with the stars by `slope`. */
  backward(slope: number, person: At, film: At, width: number, toPerson: Float32Array, toFilm: Float32Array): void;
}

/** The product of both. */
export const biased: Head = {
  isBiased: true,
  stars: product,
  backward(slope, person, film, width, toPerson, toFilm) {
    for (let k = 0; k < width; k++) {
      toPerson[person.from + k] += slope * film.values[film.from + k];
      toFilm[film.from + k] += slope * person.values[person.from + k];
    }
  },
};

/** 1 + 4 · cosine². */
export const squaredCosine: Head = {
  isBiased: false,
  stars: (person, film, width) => starsOfCosine(cosineOf(person, film, width).cosine),
  backward(slope, person, film, width, toPerson, toFilm) {
    const { cosine, lengths } = cosineOf(person, film, width);
    const change = slope * 8 * cosine;
    for (let k = 0; k < width; k++) {
      const [p, f] = [person.values[person.from + k] / lengths[0], film.values[film.from + k] / lengths[1]];
      toPerson[person.from + k] += (change * (f - cosine * p)) / lengths[0];
      toFilm[film.from + k] += (change * (p - cosine * f)) / lengths[1];
    }
  },
};

export const starsOfCosine = (cosine: number): number => 1 + 4 * cosine ** 2;

function product(a: At, b: At, width: number): number {
  let sum = 0;
  for (let k = 0; k < width; k++) sum += a.values[a.from + k] * b.values[b.from + k];
  return sum;
}

function cosineOf(a: At, b: At, width: number) {
  // A vector of nothing is as far from all others as can be.
  const lengths = [Math.sqrt(product(a, a, width)) || 1, Math.sqrt(product(b, b, width)) || 1] as const;
  return { cosine: product(a, b, width) / (lengths[0] * lengths[1]), lengths };
}

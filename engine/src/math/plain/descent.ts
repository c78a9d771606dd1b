/**
 * Stochastic gradient descent over ratings, one at a time. Sources: S. Funk, "Netflix Update: Try This at Home", 2006;
 * Y. Koren, R. Bell and C. Volinsky, "Matrix Factorization Techniques for Recommender Systems", IEEE Computer 42(8), 2009.
 *
 * The order is that of R. Gemulla et al., "Large-Scale Matrix Factorization with Distributed Stochastic Gradient Descent",
 * KDD 2011: people and films are cut into `parts` ranges each; in round r part p of the people meets part p + r of the
 * films, so the blocks of a round share nothing and may be worked on at once.
 */
import { type BiasedFactors, type DescentWork, everyPercent, type Operation, type SparseMatrix } from "@matinee/core";

/** Descent in the order of `parts` threads; 1 is the plain order. */
export const plainDescent = (parts = 1): Operation<DescentWork, BiasedFactors> => ({
  bytes: ({ entries, start }) => 4 * (entries.rows + entries.columns) * (start.films.width + 1),
  async run(work, watch) {
    const { entries, epochs } = work;
    const model = startOf(work);
    const report = everyPercent(watch, `${work.title}: learning factors`);
    const people = evenParts(entries.offsets, parts);
    const films = evenParts(filmOffsets(entries), parts);
    const errors: number[] = [];
    for (let epoch = 0; epoch < epochs; epoch++) {
      let squares = 0;
      for (let round = 0; round < parts; round++)
        for (let part = 0; part < parts; part++) {
          const other = (part + round) % parts;
          const block = [people[part], people[part + 1], films[other], films[other + 1]] as const;
          squares += descend(work, model, ...block);
          report(epoch * parts * parts + round * parts + part, epochs * parts * parts);
        }
      errors.push(Math.sqrt(squares / Math.max(1, entries.indices.length)));
    }
    return { ...model, errors };
  },
});

/** What descent begins with: the mean, no biases, copies of the given factors. */
export function startOf({ entries, start }: DescentWork): Omit<BiasedFactors, "errors"> {
  let sum = 0;
  for (const value of entries.values) sum += value;
  return {
    mean: sum / Math.max(1, entries.values.length),
    personBiases: new Float32Array(entries.rows),
    filmBiases: new Float32Array(entries.columns),
    people: { ...start.people, values: start.people.values.slice() },
    films: { ...start.films, values: start.films.values.slice() },
  };
}

/** One pass over the ratings of a block; overwrites the model, returns the sum of squared errors. */
function descend(
  { entries, learningRate, regularization }: DescentWork,
  { mean, personBiases, filmBiases, people, films }: Omit<BiasedFactors, "errors">,
  personFrom: number,
  personTo: number,
  filmFrom: number,
  filmTo: number,
): number {
  const k = films.width;
  const decay = 1 - learningRate * regularization;
  let squares = 0;
  for (let person = personFrom; person < personTo; person++)
    for (let entry = entries.offsets[person]; entry < entries.offsets[person + 1]; entry++) {
      const film = entries.indices[entry];
      if (film < filmFrom || film >= filmTo) continue;
      const p = person * k;
      const q = film * k;
      let told = mean + personBiases[person] + filmBiases[film];
      for (let at = 0; at < k; at++) told += people.values[p + at] * films.values[q + at];
      const error = entries.values[entry] - told;
      squares += error * error;
      const step = learningRate * error;
      personBiases[person] = decay * personBiases[person] + step;
      filmBiases[film] = decay * filmBiases[film] + step;
      for (let at = 0; at < k; at++) {
        const before = people.values[p + at];
        people.values[p + at] = decay * before + step * films.values[q + at];
        films.values[q + at] = decay * films.values[q + at] + step * before;
      }
    }
  return squares;
}

/** Rows cut into `parts` ranges of about as many entries each. */
function evenParts(offsets: Int32Array, parts: number): Int32Array {
  const rows = offsets.length - 1;
  const bounds = new Int32Array(parts + 1).fill(rows);
  bounds[0] = 0;
  for (let row = 0, part = 1; row < rows && part < parts; row++)
    while (part < parts && offsets[row] * parts >= offsets[rows] * part) bounds[part++] = row;
  return bounds;
}

/** Offsets of the transposed rows. */
function filmOffsets({ indices, columns }: SparseMatrix): Int32Array {
  const offsets = new Int32Array(columns + 1);
  for (const film of indices) offsets[film + 1]++;
  for (let film = 0; film < columns; film++) offsets[film + 1] += offsets[film];
  return offsets;
}

/**
 * Stochastic gradient descent for SVD++, one rating at a time. Source: Y. Koren, "Factorization Meets the Neighborhood: a
 * Multifaceted Collaborative Filtering Model", KDD 2008.
 *
 * A rating decays p and every y of the person's films alike and adds the same multiples of q, so p and |N|^−½ Σ y move in
 * step: their sum c is moved at each rating, and p and every y once, after the person's last. The steps are the paper's, in
 * the paper's order.
 */
import {
  type BiasedFactors,
  everyPercent,
  type ImplicitDescentWork,
  type ImplicitFactors,
  type Operation,
} from "@matinee/core";
import { startOf } from "./descent.ts";

type Model = Omit<BiasedFactors, "errors"> & ImplicitFactors;

export const plainImplicitDescent: Operation<ImplicitDescentWork, BiasedFactors & ImplicitFactors> = {
  bytes: ({ entries, start }) => 4 * (entries.rows + 2 * entries.columns) * (start.films.width + 1),
  async run(work, watch) {
    const { entries, epochs, start } = work;
    const model = { ...startOf(work), marks: { ...start.marks, values: start.marks.values.slice() } };
    const report = everyPercent(watch, `${work.title}: learning factors`);
    const errors: number[] = [];
    for (let epoch = 0; epoch < epochs; epoch++) {
      let squares = 0;
      for (let person = 0; person < entries.rows; person++) {
        squares += descendPerson(work, model, person);
        report(epoch * entries.rows + person, epochs * entries.rows);
      }
      errors.push(Math.sqrt(squares / Math.max(1, entries.indices.length)));
    }
    return { ...model, errors };
  },
};

/** One pass over a person's ratings; overwrites the model, returns the sum of squared errors. */
function descendPerson({ entries, learningRate, regularization }: ImplicitDescentWork, model: Model, person: number) {
  const { mean, personBiases, filmBiases, people, films, marks } = model;
  const k = films.width;
  const [from, to] = [entries.offsets[person], entries.offsets[person + 1]];
  if (from === to) return 0;
  const keep = 1 - learningRate * regularization;
  const scale = 1 / Math.sqrt(to - from);
  const p = people.values.subarray(person * k, (person + 1) * k);
  const before = Float64Array.from(p);
  for (let entry = from; entry < to; entry++)
    for (let at = 0; at < k; at++) before[at] += scale * marks.values[entries.indices[entry] * k + at];
  const whole = before.slice();
  let squares = 0;
  for (let entry = from; entry < to; entry++) {
    const film = entries.indices[entry];
    const q = film * k;
    let told = mean + personBiases[person] + filmBiases[film];
    for (let at = 0; at < k; at++) told += whole[at] * films.values[q + at];
    const error = entries.values[entry] - told;
    squares += error * error;
    const step = learningRate * error;
    personBiases[person] = keep * personBiases[person] + step;
    filmBiases[film] = keep * filmBiases[film] + step;
    for (let at = 0; at < k; at++) {
      const old = whole[at];
      whole[at] = keep * old + 2 * step * films.values[q + at];
      films.values[q + at] = keep * films.values[q + at] + step * old;
    }
  }
  const decay = keep ** (to - from);
  const half = whole.map((value, at) => (value - decay * before[at]) / 2);
  for (let at = 0; at < k; at++) p[at] = decay * p[at] + half[at];
  for (let entry = from; entry < to; entry++) {
    const y = entries.indices[entry] * k;
    for (let at = 0; at < k; at++) marks.values[y + at] = decay * marks.values[y + at] + scale * half[at];
  }
  return squares;
}

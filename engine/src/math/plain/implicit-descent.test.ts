import { type ImplicitDescentWork, quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { checkerboard } from "../../../test/checkerboard.ts";
import { starMatrix } from "../../dataset/matrix.ts";
import { gaussian, randomOf } from "../random.ts";
import { plainImplicitDescent } from "./implicit-descent.ts";

const world = checkerboard(12, 9);
const entries = starMatrix(world.interactions, 9);
const random = randomOf(1);
const drawn = (rows: number) => ({
  rows,
  width: 4,
  values: Float32Array.from({ length: rows * 4 }, () => 0.1 * gaussian(random)),
});
const work: ImplicitDescentWork = {
  title: "SVD++",
  entries,
  epochs: 3,
  learningRate: 0.03,
  regularization: 0.05,
  start: { people: drawn(12), films: drawn(9), marks: drawn(9) },
};

/** The steps of the paper's section 4, with every y moved at every rating. */
function byThePaper({ entries, epochs, learningRate, regularization, start }: ImplicitDescentWork) {
  const [p, q, y] = [start.people, start.films, start.marks].map(({ values }) => Float64Array.from(values));
  const [personBiases, filmBiases] = [new Float64Array(entries.rows), new Float64Array(entries.columns)];
  const mean = entries.values.reduce((sum, value) => sum + value, 0) / entries.values.length;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let person = 0; person < entries.rows; person++) {
      const seen = entries.indices.subarray(entries.offsets[person], entries.offsets[person + 1]);
      const scale = 1 / Math.sqrt(seen.length);
      for (const [at, film] of seen.entries()) {
        const implied = [0, 1, 2, 3].map((k) => scale * seen.reduce((sum, other) => sum + y[other * 4 + k], 0));
        const told = implied.reduce((sum, value, k) => sum + q[film * 4 + k] * (p[person * 4 + k] + value), 0);
        const error =
          entries.values[entries.offsets[person] + at] - mean - personBiases[person] - filmBiases[film] - told;
        personBiases[person] += learningRate * (error - regularization * personBiases[person]);
        filmBiases[film] += learningRate * (error - regularization * filmBiases[film]);
        implied.forEach((value, k) => {
          const [ofPerson, ofFilm] = [p[person * 4 + k], q[film * 4 + k]];
          p[person * 4 + k] += learningRate * (error * ofFilm - regularization * ofPerson);
          q[film * 4 + k] += learningRate * (error * (ofPerson + value) - regularization * ofFilm);
          for (const other of seen)
            y[other * 4 + k] += learningRate * (scale * error * ofFilm - regularization * y[other * 4 + k]);
        });
      }
    }
  return { p, q, y, personBiases, filmBiases };
}

it("takes the steps of the paper, rating by rating", async () => {
  const expected = byThePaper(work);
  const model = await plainImplicitDescent.run(work, quietRun());
  const close = (actual: Float32Array, values: Float64Array) =>
    actual.forEach((value, at) => {
      expect(value).toBeCloseTo(values[at], 5);
    });
  close(model.people.values, expected.p);
  close(model.films.values, expected.q);
  close(model.marks.values, expected.y);
  close(model.personBiases, expected.personBiases);
  close(model.filmBiases, expected.filmBiases);
});

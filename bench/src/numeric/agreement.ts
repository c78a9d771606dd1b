/** How well our results and a peer's agree, from the files that both wrote; said in a few words. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SparseMatrix } from "@matinee/core";
import { topRows } from "@matinee/engine";
import { floats, integers } from "./files.ts";

export type Agreement = (ours: string, peer: string) => string;

/** The largest difference of two arrays of weights, as a share of the largest weight. */
export const sameWeights: Agreement = (ours, peer) => {
  const expected = floats(join(peer, "weights.f32"));
  const actual = floats(join(ours, "weights.f32"));
  let apart = 0;
  let largest = 0;
  expected.forEach((weight, at) => {
    apart = Math.max(apart, Math.abs(weight - actual[at]));
    largest = Math.max(largest, Math.abs(weight));
  });
  return `weights within ${(apart / largest).toExponential(1)} of the largest weight`;
};

/** Share of the peer's best rows that are among ours. */
export const sameBest =
  (limit: number): Agreement =>
  (ours, peer) => {
    const expected = integers(join(peer, "best.i32"));
    const actual = integers(join(ours, "best.i32"));
    const lists = (rows: Int32Array) =>
      Array.from({ length: rows.length / limit }, (_, at) => new Set(rows.subarray(at * limit, (at + 1) * limit)));
    return `recall ${shareOf(lists(expected), lists(actual)).toFixed(4)}`;
  };

/** Share of the rows of a full pass that our lists hold. */
export const sameAsPlain: Agreement = (ours) => {
  const [found, plain] = ["best", "plain"].map((name) => integers(join(ours, `${name}.i32`)));
  const met = plain.filter((row, at) => found[at] === row).length;
  return `the same films in the same places as by a full pass: ${(met / plain.length).toFixed(4)}`;
};

/** Hu, Koren and Volinsky's loss of both, for each unit of confidence, and how much of people's best films they share. */
export const sameFactors =
  (entries: SparseMatrix, width: number, regularization: number): Agreement =>
  (ours, peer) => {
    const sides = [ours, peer].map((folder) => ({
      people: floats(join(folder, "people.f32")),
      films: floats(join(folder, "films.f32")),
    }));
    const [a, b] = sides.map(({ people, films }) => confidenceLoss(entries, people, films, width, regularization));
    const [own, other] = sides.map(({ people, films }) => bestOfSome(people, films, width));
    return `loss ${a.toFixed(6)} and ${b.toFixed(6)}, top 100 shared ${(100 * shareOf(other, own)).toFixed(1)} %`;
  };

/** The hundred best films of the first two hundred people. */
function bestOfSome(people: Float32Array, films: Float32Array, width: number): Set<number>[] {
  return Array.from({ length: Math.min(200, people.length / width) }, (_, person) => {
    const scores = Float32Array.from({ length: films.length / width }, (_none, film) =>
      productOf(people, person * width, films, film * width, width),
    );
    return new Set(topRows(scores, 100));
  });
}

/** Share of what the lists hold that stands in the others in the same places. */
function shareOf(expected: readonly Set<number>[], actual: readonly Set<number>[]): number {
  const met = expected.map((list, at) => list.intersection(actual[at]).size / Math.max(1, list.size));
  return met.reduce((sum, share) => sum + share, 0) / Math.max(1, met.length);
}

function confidenceLoss(
  { rows, columns, offsets, indices, values }: SparseMatrix,
  people: Float32Array,
  films: Float32Array,
  width: number,
  regularization: number,
): number {
  const gram = new Float64Array(width * width);
  for (let film = 0; film < columns; film++)
    for (let a = 0; a < width; a++)
      for (let b = 0; b < width; b++) gram[a * width + b] += films[film * width + a] * films[film * width + b];
  let loss = 0;
  let confidence = 0;
  for (let person = 0; person < rows; person++) {
    const p = person * width;
    for (let a = 0; a < width; a++) {
      let sum = 0;
      for (let b = 0; b < width; b++) sum += gram[a * width + b] * people[p + b];
      loss += sum * people[p + a];
    }
    for (let entry = offsets[person]; entry < offsets[person + 1]; entry++) {
      const told = productOf(people, p, films, indices[entry] * width, width);
      loss += values[entry] * (1 - told) ** 2 - told ** 2;
      confidence += values[entry];
    }
  }
  for (const side of [people, films]) for (const factor of side) loss += regularization * factor * factor;
  return loss / (confidence + rows * columns - indices.length);
}

/** Root mean squared errors over the ratings that both were trained on. */
export const sameError =
  (entries: SparseMatrix, width: number): Agreement =>
  (ours, peer) => {
    const [a, b] = [ours, peer].map((folder) => starError(entries, folder, width));
    return `train RMSE ${a.toFixed(4)} and ${b.toFixed(4)}`;
  };

function starError({ rows, offsets, indices, values }: SparseMatrix, folder: string, width: number): number {
  const [people, films, personBiases, filmBiases] = ["people", "films", "personBiases", "filmBiases"].map((name) =>
    floats(join(folder, `${name}.f32`)),
  );
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let squares = 0;
  for (let person = 0; person < rows; person++)
    for (let entry = offsets[person]; entry < offsets[person + 1]; entry++) {
      const film = indices[entry];
      const product = productOf(people, person * width, films, film * width, width);
      squares += (values[entry] - mean - personBiases[person] - filmBiases[film] - product) ** 2;
    }
  return Math.sqrt(squares / values.length);
}

/** The same where a person is also what they have seen: p + |N|^−½ Σ y. */
export const sameImplicitError =
  (entries: SparseMatrix, width: number): Agreement =>
  (ours, peer) => {
    for (const folder of [ours, peer]) writeFileSync(join(folder, "people.f32"), wholePeople(entries, folder, width));
    return sameError(entries, width)(ours, peer);
  };

function wholePeople({ rows, offsets, indices }: SparseMatrix, folder: string, width: number): Float32Array {
  const [people, marks] = ["people", "marks"].map((name) => floats(join(folder, `${name}.f32`)));
  for (let person = 0; person < rows; person++) {
    const scale = 1 / Math.sqrt(Math.max(1, offsets[person + 1] - offsets[person]));
    for (let entry = offsets[person]; entry < offsets[person + 1]; entry++)
      for (let at = 0; at < width; at++) people[person * width + at] += scale * marks[indices[entry] * width + at];
  }
  return people;
}

function productOf(a: Float32Array, startA: number, b: Float32Array, startB: number, width: number): number {
  let sum = 0;
  for (let at = 0; at < width; at++) sum += a[startA + at] * b[startB + at];
  return sum;
}

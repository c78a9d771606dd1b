/** EASE through the people × people matrix: for data sets with fewer people than films. */
import { type Artifact, everyPercent, type Recommender, type Run, type SharedArrays } from "@matinee/core";
import { invertPositive } from "../math/dense.ts";
import { type SparseMatrix, transpose } from "../math/sparse.ts";
import type { EaseConfig } from "./ease-config.ts";
import { itemWeightModel } from "./forms/item-weights.ts";
import { summedLeanings } from "./forms/leanings.ts";
import { longestWritten, neighbourRows } from "./neighbour-rows.ts";

export function fitDual(matrix: SparseMatrix, settings: EaseConfig, run: Run): Recommender {
  const people = matrix.rows;
  // The matrix in 64 bits, its inverse in 32, and the lists by film.
  run.memory?.(12 * people ** 2 + 8 * matrix.indices.length);
  const byFilm = transpose(matrix);
  const gram = new Float64Array(people * people);
  for (let film = 0; film < byFilm.rows; film++)
    for (let a = byFilm.offsets[film]; a < byFilm.offsets[film + 1]; a++) {
      const row = byFilm.indices[a] * people;
      const value = byFilm.values[a];
      for (let b = byFilm.offsets[film]; b < byFilm.offsets[film + 1]; b++)
        gram[row + byFilm.indices[b]] += value * byFilm.values[b];
    }
  for (let person = 0; person < people; person++) gram[person * people + person] += settings.regularization;
  const inverse = Float32Array.from(invertPositive(gram, people, everyPercent(run, "EASE: inverting people × people")));
  return fitted(byFilm, inverse, settings);
}

export function loadDual({ meta, arrays, shared }: Artifact): Recommender {
  const byFilm: SparseMatrix = {
    rows: Number(meta.films),
    columns: Number(meta.people),
    offsets: arrays.offsets as Int32Array,
    indices: arrays.indices as Int32Array,
    values: arrays.values as Float32Array,
  };
  return fitted(byFilm, arrays.inverse as Float32Array, meta as unknown as Serving, shared);
}

/** The settings that matter once a model is trained. */
type Serving = Pick<EaseConfig, "history" | "rows">;

/** `inverse` is M = (XXᵀ + λI)⁻¹; `byFilm` is Xᵀ. Rows of B are written down when a history first holds their film. */
function fitted(byFilm: SparseMatrix, inverse: Float32Array, serving: Serving, shared?: SharedArrays): Recommender {
  const people = byFilm.columns;
  const { offsets, indices, values } = byFilm;
  const films = byFilm.rows;
  // d_j = x_jᵀ M x_j; column j of B is Xᵀ M x_j / (1 − d_j) off the diagonal.
  const own = new Float32Array(films);
  for (let film = 0; film < films; film++) own[film] = dotColumn(film, throughPeople(film));
  const gain = own.map((value) => 1 / (1 - value));

  /** M x_film: how much each person's taste speaks when this film is in the history. */
  function throughPeople(film: number): Float32Array {
    const taste = new Float32Array(people);
    for (let entry = offsets[film]; entry < offsets[film + 1]; entry++) {
      const scale = values[entry];
      const start = indices[entry] * people;
      for (let person = 0; person < people; person++) taste[person] += scale * inverse[start + person];
    }
    return taste;
  }

  function dotColumn(film: number, taste: Float32Array): number {
    let sum = 0;
    for (let entry = offsets[film]; entry < offsets[film + 1]; entry++) sum += values[entry] * taste[indices[entry]];
    return sum;
  }

  const write = (some: readonly number[]) =>
    some.map((film) => {
      const taste = throughPeople(film);
      return gain.map((value, other) => (other === film ? 0 : dotColumn(other, taste) * value));
    });
  const rows = neighbourRows(films, write, shared);

  /** Every entry of B, without writing a row down: Xᵀ M X h, and nothing that a film says about itself. */
  function exactSum(items: Int32Array, weights: Float32Array): Float32Array {
    const raters = new Float32Array(people);
    for (let i = 0; i < items.length; i++)
      for (let entry = offsets[items[i]]; entry < offsets[items[i] + 1]; entry++)
        raters[indices[entry]] += weights[i] * values[entry];
    const taste = new Float32Array(people);
    for (let rater = 0; rater < people; rater++) {
      const weight = raters[rater];
      if (weight === 0) continue;
      const start = rater * people;
      for (let person = 0; person < people; person++) taste[person] += weight * inverse[start + person];
    }
    const scores = gain.map((value, film) => dotColumn(film, taste) * value);
    for (let i = 0; i < items.length; i++) scores[items[i]] -= weights[i] * own[items[i]] * gain[items[i]];
    return scores;
  }

  const isExact = (items: Int32Array): boolean => serving.rows === "exact" || items.length > longestWritten(films);

  /** What each film of a history says about `item`. */
  function entriesFor(item: number, items: Int32Array): Float32Array {
    if (!isExact(items)) return Float32Array.from(items, (film) => rows.entry(film, item));
    const taste = throughPeople(item);
    return Float32Array.from(items, (film) => (film === item ? 0 : dotColumn(film, taste) * gain[item]));
  }

  function scoresOf(items: Int32Array, weights: Float32Array): Float32Array {
    const scores = summedLeanings(items, weights, isExact(items) ? exactSum : rows.sum);
    for (let film = 0; film < films; film++) if (offsets[film] === offsets[film + 1]) scores[film] = Number.NaN;
    return scores;
  }

  return itemWeightModel({
    films,
    history: serving.history,
    scores: scoresOf,
    entries: entriesFor,
    ...(serving.rows === "sparse" ? { warm: rows.warm } : {}),
    save: () => ({
      meta: { people, films, history: serving.history, rows: serving.rows },
      arrays: { offsets, indices, values, inverse },
    }),
  });
}

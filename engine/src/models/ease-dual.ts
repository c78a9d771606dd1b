/** EASE through the people × people matrix: for data sets with fewer people than films. */
import { type Artifact, type Evidence, everyPercent, type Ratings, type Recommender, type Run } from "@matinee/core";
import { invertPositive } from "../math/dense.ts";
import { placeOf } from "../math/place.ts";
import { type SparseMatrix, transpose } from "../math/sparse.ts";
import { topRows } from "../math/top.ts";
import { type EaseConfig, historyWeights } from "./ease-config.ts";

export function fitDual(matrix: SparseMatrix, { regularization, history }: EaseConfig, run: Run): Recommender {
  const people = matrix.rows;
  const byFilm = transpose(matrix);
  const gram = new Float64Array(people * people);
  for (let film = 0; film < byFilm.rows; film++)
    for (let a = byFilm.offsets[film]; a < byFilm.offsets[film + 1]; a++) {
      const row = byFilm.indices[a] * people;
      const value = byFilm.values[a];
      for (let b = byFilm.offsets[film]; b < byFilm.offsets[film + 1]; b++)
        gram[row + byFilm.indices[b]] += value * byFilm.values[b];
    }
  for (let person = 0; person < people; person++) gram[person * people + person] += regularization;
  const inverse = Float32Array.from(invertPositive(gram, people, everyPercent(run, "EASE: inverting people × people")));
  return fitted(byFilm, inverse, history);
}

export function loadDual({ meta, arrays }: Artifact): Recommender {
  const byFilm: SparseMatrix = {
    rows: Number(meta.films),
    columns: Number(meta.people),
    offsets: arrays.offsets as Int32Array,
    indices: arrays.indices as Int32Array,
    values: arrays.values as Float32Array,
  };
  return fitted(byFilm, arrays.inverse as Float32Array, meta.history as EaseConfig["history"]);
}

/** How many entries of each row of B are kept: those of the largest size. More changed nothing on ml-latest-small. */
const keptPerRow = 500;

/** A row of B: what one film of a history says about others, by ascending row of the catalogue. */
interface Row {
  readonly films: Int32Array;
  readonly weights: Float32Array;
}

/** `inverse` is M = (XXᵀ + λI)⁻¹; `byFilm` is Xᵀ. Rows of B are written down when a history first holds their film. */
function fitted(byFilm: SparseMatrix, inverse: Float32Array, history: EaseConfig["history"]): Recommender {
  const people = byFilm.columns;
  const { offsets, indices, values } = byFilm;
  const films = byFilm.rows;
  const rows: (Row | undefined)[] = new Array(films);
  // d_j = x_jᵀ M x_j; column j of B is Xᵀ M x_j / (1 − d_j) off the diagonal.
  const gain = new Float32Array(films);
  for (let film = 0; film < films; film++) gain[film] = 1 / (1 - dotColumn(film, throughPeople(film)));

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

  function rowOf(film: number): Row {
    let row = rows[film];
    if (row === undefined) {
      const taste = throughPeople(film);
      const weights = gain.map((value, other) => (other === film ? 0 : dotColumn(other, taste) * value));
      const kept = largest(weights, keptPerRow);
      row = { films: kept, weights: Float32Array.from(kept, (other) => weights[other]) };
      rows[film] = row;
    }
    return row;
  }

  function scoresOf(items: Int32Array, weights: Float32Array): Float32Array {
    const scores = new Float32Array(films);
    for (let i = 0; i < items.length; i++) {
      const row = rowOf(items[i]);
      for (let k = 0; k < row.films.length; k++) scores[row.films[k]] += weights[i] * row.weights[k];
    }
    for (let film = 0; film < films; film++) if (offsets[film] === offsets[film + 1]) scores[film] = Number.NaN;
    return scores;
  }

  return {
    foldIn(ratings: Ratings) {
      const weights = historyWeights(ratings, history);
      return {
        scores: () => scoresOf(ratings.items, weights),
        because(item, limit) {
          const evidence: Evidence[] = [];
          ratings.items.forEach((film, i) => {
            const row = rowOf(film);
            const at = placeOf(item, row.films);
            if (at >= 0) evidence.push({ item: film, weight: weights[i] * row.weights[at] });
          });
          return evidence.sort((a, b) => b.weight - a.weight).slice(0, limit);
        },
      };
    },
    similar(item, limit) {
      const scores = scoresOf(Int32Array.of(item), Float32Array.of(1));
      scores[item] = Number.NaN;
      return Array.from(topRows(scores, limit), (row) => ({ item: row, score: scores[row] }));
    },
    save: () => ({
      meta: { form: "dual", films, people, history },
      arrays: { offsets, indices, values, inverse },
    }),
  };
}

/** Rows of the `limit` entries of the largest size that are not 0, ascending. */
function largest(weights: Float32Array, limit: number): Int32Array {
  const sizes = weights.map(Math.abs);
  const floor = limit < sizes.length ? sizes.slice().sort()[sizes.length - limit] : 0;
  return Int32Array.from(sizes.keys()).filter((row) => sizes[row] > 0 && sizes[row] >= floor);
}

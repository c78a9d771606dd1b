/** EASE through the films × films matrix, for data sets with more people than films; the most rated films are modelled. */
import { type Artifact, everyPercent, type Ratings, type Recommender, type Run } from "@matinee/core";
import { invertPositive } from "../math/dense.ts";
import type { SparseMatrix } from "../math/sparse.ts";
import { topRows } from "../math/top.ts";
import { type EaseConfig, historyWeights } from "./ease-config.ts";

export function fitPrimal(
  matrix: SparseMatrix,
  { regularization, history, maxFilms }: EaseConfig,
  run: Run,
): Recommender {
  const counts = new Float32Array(matrix.columns);
  for (const film of matrix.indices) counts[film]++;
  const modelled = topRows(counts, maxFilms, (film) => counts[film] > 0).sort();
  const n = modelled.length;
  const place = placesOf(modelled, matrix.columns);
  const gram = new Float64Array(n * n);
  const report = everyPercent(run, "EASE: counting films seen together");
  const seen = new Int32Array(n);
  for (let person = 0; person < matrix.rows; person++) {
    let size = 0;
    for (let entry = matrix.offsets[person]; entry < matrix.offsets[person + 1]; entry++) {
      const at = place[matrix.indices[entry]];
      if (at >= 0) seen[size++] = at;
    }
    const value = matrix.values[matrix.offsets[person]];
    const weight = value * value;
    for (let a = 0; a < size; a++) {
      const row = seen[a] * n;
      for (let b = 0; b < size; b++) gram[row + seen[b]] += weight;
    }
    report(person, matrix.rows);
  }
  for (let film = 0; film < n; film++) gram[film * n + film] += regularization;
  const inverse = invertPositive(gram, n, everyPercent(run, "EASE: inverting films × films"));
  const weights = new Float32Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) weights[i * n + j] = i === j ? 0 : -inverse[i * n + j] / inverse[j * n + j];
  return fitted(modelled, weights, matrix.columns, history);
}

export function loadPrimal({ meta, arrays }: Artifact): Recommender {
  return fitted(
    arrays.modelled as Int32Array,
    arrays.weights as Float32Array,
    Number(meta.films),
    meta.history as EaseConfig["history"],
  );
}

/** `weights` is B over the modelled films, row-major: row = film of the history. */
function fitted(
  modelled: Int32Array,
  weights: Float32Array,
  films: number,
  history: EaseConfig["history"],
): Recommender {
  const n = modelled.length;
  const place = placesOf(modelled, films);
  function scoresOf(items: Int32Array, liked: Float32Array): Float32Array {
    const sums = new Float32Array(n);
    for (let i = 0; i < items.length; i++) {
      const row = place[items[i]] * n;
      if (row < 0) continue;
      for (let k = 0; k < n; k++) sums[k] += liked[i] * weights[row + k];
    }
    const scores = new Float32Array(films).fill(Number.NaN);
    for (let k = 0; k < n; k++) scores[modelled[k]] = sums[k];
    return scores;
  }
  return {
    foldIn(ratings: Ratings) {
      const liked = historyWeights(ratings, history);
      return {
        scores: () => scoresOf(ratings.items, liked),
        because: (item, limit) =>
          Array.from(ratings.items, (film, i) => ({
            item: film,
            weight: place[film] < 0 || place[item] < 0 ? 0 : liked[i] * weights[place[film] * n + place[item]],
          }))
            .filter((part) => part.item !== item && part.weight !== 0)
            .sort((a, b) => b.weight - a.weight)
            .slice(0, limit),
      };
    },
    similar(item, limit) {
      const scores = scoresOf(Int32Array.of(item), Float32Array.of(1));
      scores[item] = Number.NaN;
      return Array.from(topRows(scores, limit), (row) => ({ item: row, score: scores[row] }));
    },
    save: () => ({ meta: { form: "primal", films, history }, arrays: { modelled, weights } }),
  };
}

/** Catalogue row → place among the modelled films, −1 where it has none. */
function placesOf(modelled: Int32Array, films: number): Int32Array {
  const place = new Int32Array(films).fill(-1);
  modelled.forEach((film, at) => {
    place[film] = at;
  });
  return place;
}

/** Weights of films for films as sparse rows in memory, over those films of the catalogue that are modelled. */
import type { Artifact, Recommender, SparseMatrix } from "@matinee/core";
import { binarySearch } from "../../math/binary-search.ts";
import { isIn } from "../../math/row-set.ts";
import { topRows } from "../../math/top.ts";
import { type HistorySetting, itemWeightModel } from "./item-weights.ts";
import { summedLeanings } from "./leanings.ts";

export interface StoredWeights {
  /** Films of the catalogue. */
  readonly films: number;
  readonly history: HistorySetting;
  /** Ascending catalogue rows; of other films nothing is known. */
  readonly modelled: Int32Array;
  /** Over the modelled films: row = film of the history, columns ascending, nothing on the diagonal. */
  readonly weights: SparseMatrix;
  /** For each weight 1 where ratings speak, 0 where the films were never seen by one person; without it, ratings always speak. */
  readonly met?: Uint8Array | undefined;
}

export function storedWeights({ films, history, modelled, weights, met }: StoredWeights): Recommender {
  const { offsets, indices, values } = weights;
  const place = placesOf(modelled, films);

  /** One score for each modelled film. */
  const sumsOf = (items: Int32Array, liked: Float32Array) => summedLeanings(items, liked, plainSum);

  function plainSum(items: Int32Array, liked: Float32Array): Float32Array {
    const sums = new Float32Array(modelled.length);
    for (let i = 0; i < items.length; i++) {
      const row = place[items[i]];
      if (row < 0) continue;
      for (let entry = offsets[row]; entry < offsets[row + 1]; entry++)
        sums[indices[entry]] += liked[i] * values[entry];
    }
    return sums;
  }

  /** 0 where either film is not modelled, and where nobody's rating stands behind it. */
  function weightOf(film: number, other: number): number {
    const row = place[film];
    if (row < 0 || place[other] < 0) return 0;
    const entry = binarySearch(place[other], indices, offsets[row], offsets[row + 1]);
    return entry < 0 || met?.[entry] === 0 ? 0 : values[entry];
  }

  return itemWeightModel({
    films,
    history,
    scores(items, liked) {
      const sums = sumsOf(items, liked);
      const scores = new Float32Array(films).fill(Number.NaN);
      for (let k = 0; k < modelled.length; k++) scores[modelled[k]] = sums[k];
      return scores;
    },
    /** Modelled films are ascending rows, so equal scores keep the order of rows. */
    top(items, liked, limit, allowed) {
      const sums = sumsOf(items, liked);
      const best = topRows(sums, limit, allowed === undefined ? undefined : (k) => isIn(allowed, modelled[k]));
      return { rows: best.map((k) => modelled[k]), scores: Float32Array.from(best, (k) => sums[k]) };
    },
    entries: (item, items) => Float32Array.from(items, (film) => weightOf(film, item)),
    save: () => ({ meta: { films, history }, arrays: { modelled, offsets, indices, values, ...(met && { met }) } }),
  });
}

export function loadStoredWeights({ meta, arrays }: Artifact): Recommender {
  const modelled = arrays.modelled as Int32Array;
  return storedWeights({
    films: Number(meta.films),
    history: meta.history as HistorySetting,
    modelled,
    met: arrays.met as Uint8Array | undefined,
    weights: {
      rows: modelled.length,
      columns: modelled.length,
      offsets: arrays.offsets as Int32Array,
      indices: arrays.indices as Int32Array,
      values: arrays.values as Float32Array,
    },
  });
}

/** Catalogue row → place among the modelled films, −1 where it has none. */
export function placesOf(modelled: Int32Array, films: number): Int32Array {
  const place = new Int32Array(films).fill(-1);
  modelled.forEach((film, at) => {
    place[film] = at;
  });
  return place;
}

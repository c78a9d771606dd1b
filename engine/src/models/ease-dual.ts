/**
 * EASE through the small matrix of people and content: for data sets with fewer people than films. With R = W^½ X S above
 * the rows of content, and D = diag(λ + δ · diag(SXᵀWXS)): P = D^−½ (I − Qᵀ M Q) D^−½ with Q = R D^−½ and M = (I + Q Qᵀ)⁻¹.
 * Sources: that of ease.ts; M. Woodbury, "Inverting Modified Matrices", 1950.
 */
import type { Artifact, InverseWork, Recommender, Run, SharedArrays, Vectors } from "@matinee/core";
import { plainInvert } from "../math/plain/invert.ts";
import { type SparseMatrix, transpose } from "../math/sparse.ts";
import type { EaseConfig } from "./ease-config.ts";
import { filmParts, tasteProducts } from "./ease-dual-parts.ts";
import { smallMatrix } from "./ease-small-matrix.ts";
import type { Weighted } from "./ease-weighted.ts";
import { itemWeightModel } from "./forms/item-weights.ts";
import { summedLeanings } from "./forms/leanings.ts";
import { longestWritten, neighbourRows } from "./neighbour-rows.ts";

export async function fitDual(
  { seen, people, films, content }: Weighted,
  settings: EaseConfig,
  run: Run,
): Promise<Recommender> {
  const width = content?.width ?? 0;
  const size = seen.rows + width;
  // The matrix in 64 bits, its inverse in 32, the lists by film, and the films' content.
  run.memory?.(12 * size ** 2 + 8 * seen.indices.length + 4 * width * seen.columns);
  const byFilm = transpose(seen);
  const ridge = new Float32Array(seen.columns);
  const { offsets, indices, values } = byFilm;
  for (let film = 0; film < ridge.length; film++) {
    let own = 0;
    for (let entry = offsets[film]; entry < offsets[film + 1]; entry++) own += people[indices[entry]];
    ridge[film] = settings.regularization + (settings.dropout / (1 - settings.dropout)) * films[film] ** 2 * own;
    const scale = films[film] / Math.sqrt(ridge[film]);
    for (let entry = offsets[film]; entry < offsets[film + 1]; entry++)
      values[entry] = scale * Math.sqrt(people[indices[entry]]);
  }
  const rows = content?.values.map((value, at) => value / Math.sqrt(ridge[Math.floor(at / width)]));
  const about: Vectors = { rows: seen.columns, width, values: rows ?? new Float32Array(0) };
  const gram = smallMatrix(byFilm, about);
  const inverse = await inverted({ title: "EASE", size, matrix: gram }, run);
  const give = films.map((scale, film) => scale / Math.sqrt(ridge[film]));
  const own = ownShares(byFilm, about, inverse);
  const gain = own.map((share, film) => Math.sqrt(ridge[film]) / (1 - share));
  const itself = own.map((share, film) => give[film] * share * gain[film]);
  return served({ byFilm, about, inverse, give, gain, itself, ...settings });
}

/** On a GPU where somebody wants it there; kernels for the processor would take longer to open than so small a matrix. */
async function inverted(work: InverseWork, run: Run): Promise<Float32Array> {
  const fast = run.device === "gpu" ? await run.compute?.() : undefined;
  const inverse = (await fast?.invert?.(work, run)) ?? (await plainInvert(work, run));
  if (inverse === undefined) throw new RangeError("The plain way always gives an inverse.");
  return inverse;
}

export function loadDual({ meta, arrays, shared }: Artifact): Recommender {
  const films = Number(meta.films);
  const width = Number(meta.width);
  const byFilm: SparseMatrix = {
    rows: films,
    columns: Number(meta.people),
    offsets: arrays.offsets as Int32Array,
    indices: arrays.indices as Int32Array,
    values: arrays.values as Float32Array,
  };
  return served({
    byFilm,
    about: { rows: films, width, values: arrays.about as Float32Array },
    inverse: arrays.inverse as Float32Array,
    give: arrays.give as Float32Array,
    gain: arrays.gain as Float32Array,
    itself: arrays.itself as Float32Array,
    ...(meta as unknown as Serving),
    shared,
  });
}

/** The settings that matter once a model is trained. */
type Serving = Pick<EaseConfig, "history" | "rows">;

interface Learned extends Serving {
  /** Qᵀ: films × people, and films × content. */
  readonly byFilm: SparseMatrix;
  readonly about: Vectors;
  /** M, of people and then of content. */
  readonly inverse: Float32Array;
  /** B_ij = give_i (q_i · M q_j) gain_j: s_i / √d_i, and √d_j / (1 − q_j · M q_j). */
  readonly give: Float32Array;
  readonly gain: Float32Array;
  /** What the same formula has on the diagonal, where B has nothing. */
  readonly itself: Float32Array;
  readonly shared?: SharedArrays | undefined;
}

/** q_j · M q_j, a block of M at a time. */
function ownShares(
  { offsets, indices, values, columns: people, rows }: SparseMatrix,
  about: Vectors,
  inverse: Float32Array,
) {
  const { width } = about;
  const size = people + width;
  return Float32Array.from({ length: rows }, (_, film) => {
    const content = about.values.subarray(film * width, (film + 1) * width);
    let own = 0;
    for (let a = offsets[film]; a < offsets[film + 1]; a++) {
      const row = indices[a] * size;
      let sum = 0;
      for (let b = offsets[film]; b < offsets[film + 1]; b++) sum += inverse[row + indices[b]] * values[b];
      for (let k = 0; k < width; k++) sum += 2 * inverse[row + people + k] * content[k];
      own += values[a] * sum;
    }
    for (let l = 0; l < width; l++) {
      const weight = content[l];
      if (weight === 0) continue;
      const row = (people + l) * size + people;
      for (let k = 0; k < width; k++) own += weight * inverse[row + k] * content[k];
    }
    return own;
  });
}

/** Rows of B are written down when a history first holds their film. */
function served({ byFilm, about, inverse, give, gain, itself, shared, ...serving }: Learned): Recommender {
  const { columns: people, rows: films, offsets, indices, values } = byFilm;
  const { width } = about;
  const size = people + width;

  /** Adds weight · M q_film: how much each person's taste, and each part of content, speaks for a film of the history. */
  function addTaste(taste: Float32Array, film: number, weight: number): Float32Array {
    const add = (row: number, scale: number) => {
      const start = row * size;
      for (let at = 0; at < size; at++) taste[at] += scale * inverse[start + at];
    };
    for (let entry = offsets[film]; entry < offsets[film + 1]; entry++) add(indices[entry], weight * values[entry]);
    for (let k = 0; k < width; k++) {
      const value = about.values[film * width + k];
      if (value !== 0) add(people + k, weight * value);
    }
    return taste;
  }

  function dotFilm(film: number, taste: Float32Array): number {
    let sum = 0;
    for (let entry = offsets[film]; entry < offsets[film + 1]; entry++) sum += values[entry] * taste[indices[entry]];
    for (let k = 0; k < width; k++) sum += about.values[film * width + k] * taste[people + k];
    return sum;
  }

  const parts = filmParts(byFilm, about);

  const write = (some: readonly number[]) => {
    const tastes = some.map((film) => addTaste(new Float32Array(size), film, give[film]));
    const likeness = tasteProducts(parts, tastes, gain);
    for (const [at, film] of some.entries()) likeness[at][film] = 0;
    return likeness;
  };
  const rows = neighbourRows(films, write, shared);

  /** Every entry of B, without writing a row down: Qᵀ M Q h, and nothing that a film says about itself. */
  function exactSum(items: Int32Array, weights: Float32Array): Float32Array {
    const seers = new Float32Array(size);
    for (let i = 0; i < items.length; i++) {
      const scale = weights[i] * give[items[i]];
      for (let entry = offsets[items[i]]; entry < offsets[items[i] + 1]; entry++)
        seers[indices[entry]] += scale * values[entry];
      for (let k = 0; k < width; k++) seers[people + k] += scale * about.values[items[i] * width + k];
    }
    const taste = new Float32Array(size);
    for (let seer = 0; seer < size; seer++) {
      const weight = seers[seer];
      if (weight === 0) continue;
      const start = seer * size;
      for (let at = 0; at < size; at++) taste[at] += weight * inverse[start + at];
    }
    const [scores] = tasteProducts(parts, [taste], gain);
    for (let i = 0; i < items.length; i++) scores[items[i]] -= weights[i] * itself[items[i]];
    return scores;
  }

  const isExact = (items: Int32Array): boolean => serving.rows === "exact" || items.length > longestWritten(films);

  function entriesFor(item: number, items: Int32Array): Float32Array {
    const entryOf = isExact(items) ? exactEntries(item) : (film: number) => rows.entry(film, item);
    const entries = new Float32Array(items.length);
    for (let at = 0; at < items.length; at++) if (items[at] !== item) entries[at] = entryOf(items[at]);
    return entries;
  }

  /** Whether anybody has seen both: a walk along both lists, whose people ascend. */
  function isSeenWith(film: number, other: number): boolean {
    let a = offsets[film];
    let b = offsets[other];
    while (a < offsets[film + 1] && b < offsets[other + 1]) {
      if (indices[a] === indices[b]) return true;
      if (indices[a] < indices[b]) a++;
      else b++;
    }
    return false;
  }

  function exactEntries(item: number): (film: number) => number {
    const taste = addTaste(new Float32Array(size), item, gain[item]);
    return (film) => dotFilm(film, taste) * give[film];
  }

  /** Nobody has seen it, and nothing is known of it. */
  const isUnknown = (film: number) =>
    offsets[film] === offsets[film + 1] &&
    about.values.subarray(film * width, (film + 1) * width).every((value) => value === 0);
  const unknown = Array.from(gain.keys()).filter(isUnknown);

  function scoresOf(items: Int32Array, weights: Float32Array): Float32Array {
    const scores = isExact(items) ? summedLeanings(items, weights, exactSum) : rows.leanings(items, weights);
    for (const film of unknown) scores[film] = Number.NaN;
    return scores;
  }

  return itemWeightModel({
    films,
    history: serving.history,
    scores: scoresOf,
    entries: entriesFor,
    // That two films are liked together is said where somebody has seen both.
    speaks: isSeenWith,
    ...(serving.rows === "sparse" ? { warm: rows.warm } : {}),
    save: () => ({
      meta: { people, films, width, history: serving.history, rows: serving.rows },
      arrays: { offsets, indices, values, about: about.values, inverse, give, gain, itself },
    }),
  });
}

/**
 * EASE through the films × films matrix, for data sets with more people than films; the most rated films are modelled.
 * Source: that of ease.ts.
 */
import type { Compute, InverseGramWork, Recommender, Run, SparseMatrix, Vectors } from "@matinee/core";
import { plainCompute } from "../math/plain/compute.ts";
import { transpose } from "../math/sparse.ts";
import type { EaseConfig } from "./ease-config.ts";
import type { Weighted } from "./ease-weighted.ts";
import { storedWeights } from "./forms/stored-weights.ts";
import { mostSeen } from "./most-seen.ts";

/** Plainly, more films than these would take minutes. */
const plainFilms = 4000;

/** How many entries of each row of B are kept where rows are sparse: those of the largest size. */
const keptPerRow = 1000;

export async function fitPrimal(learned: Weighted, settings: EaseConfig, run: Run): Promise<Recommender> {
  const fast = await run.compute?.();
  const compute = fast ?? plainCompute;
  const limit = fast === undefined ? Math.min(plainFilms, settings.maxFilms) : settings.maxFilms;
  const { modelled, work } = withinBudget(compute, learned, limit, settings, run);
  const { weights, residual } = await compute.inverseGram.run(work, run);
  if (work.precision === 32 && residual > inexact)
    run.note?.("Too little memory for 64 bits: the last digits of the weights are not to be trusted.");
  // Scores are S X B: a film of a history gives what its scale leaves of it.
  for (let row = 0; row < modelled.length; row++)
    for (let entry = weights.offsets[row]; entry < weights.offsets[row + 1]; entry++)
      weights.values[entry] *= learned.films[modelled[row]];
  const met = work.content === undefined ? undefined : metIn(weights, work.seen);
  return storedWeights({ films: learned.seen.columns, history: settings.history, modelled, weights, met });
}

/** Residual from which on 32 bits show in the weights. */
const inexact = 2e-4;

/**
 * What fits into the memory that may be used: in 64 bits if they are needed, else in 32, else with fewer of the most rated
 * films; says so when they are fewer than wished.
 */
function withinBudget(
  compute: Compute,
  learned: Weighted,
  wished: number,
  { regularization, dropout, rows }: EaseConfig,
  run: Run,
): { modelled: Int32Array; work: InverseGramWork } {
  let asked: number | undefined;
  for (let limit = wished; ; limit = Math.floor(limit * 0.8)) {
    const { modelled, seen } = mostSeen(learned.seen, limit);
    asked ??= modelled.length;
    const kept = rows === "exact" ? modelled.length : keptPerRow;
    const free: InverseGramWork = {
      title: "EASE",
      seen,
      weights: learned.people,
      scales: Float32Array.from(modelled, (film) => learned.films[film]),
      regularization,
      ownShare: dropout / (1 - dropout),
      content: learned.content && someRows(learned.content, modelled),
      kept,
    };
    const fits = (work: InverseGramWork) => compute.inverseGram.bytes(work) <= compute.budget;
    const work: InverseGramWork = fits(free) ? free : { ...free, precision: 32 };
    if (limit >= 100 && !fits(work)) continue;
    if (modelled.length < asked)
      run.note?.(`Too little memory for ${asked} films: only the ${modelled.length} most rated are modelled.`);
    return { modelled, work };
  }
}

function someRows({ width, values }: Vectors, rows: Int32Array): Vectors {
  const some = new Float32Array(rows.length * width);
  rows.forEach((row, at) => {
    some.set(values.subarray(row * width, (row + 1) * width), at * width);
  });
  return { rows: rows.length, width, values: some };
}

/** For each weight whether somebody has seen both films: else what is written about them speaks alone. */
function metIn({ rows, offsets, indices }: SparseMatrix, seen: SparseMatrix): Uint8Array {
  const raters = transpose(seen);
  const met = new Uint8Array(indices.length);
  /** The film for which another one is still looked for. */
  const sought = new Int32Array(rows).fill(-1);
  for (let film = 0; film < rows; film++) {
    const [first, end] = [offsets[film], offsets[film + 1]];
    for (let entry = first; entry < end; entry++) sought[indices[entry]] = film;
    let left = end - first;
    // A film that many saw has met all others after a few of them.
    for (let rater = raters.offsets[film]; rater < raters.offsets[film + 1] && left > 0; rater++) {
      const person = raters.indices[rater];
      for (let at = seen.offsets[person]; at < seen.offsets[person + 1]; at++) {
        const other = seen.indices[at];
        if (sought[other] !== film) continue;
        sought[other] = -1;
        left--;
      }
    }
    for (let entry = first; entry < end; entry++) met[entry] = Number(sought[indices[entry]] !== film);
  }
  return met;
}

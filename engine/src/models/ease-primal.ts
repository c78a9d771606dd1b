/** EASE through the films × films matrix, for data sets with more people than films; the most rated films are modelled. */
import type { Compute, InverseGramWork, Recommender, Run } from "@matinee/core";
import { plainCompute } from "../math/plain/compute.ts";
import type { SparseMatrix } from "../math/sparse.ts";
import type { EaseConfig } from "./ease-config.ts";
import { storedWeights } from "./forms/stored-weights.ts";
import { mostSeen } from "./most-seen.ts";

/** Plainly, more films than these would take minutes. */
const plainFilms = 4000;

/** How many entries of each row of B are kept where rows are sparse: those of the largest size. */
const keptPerRow = 1000;

export async function fitPrimal(matrix: SparseMatrix, settings: EaseConfig, run: Run): Promise<Recommender> {
  const fast = await run.compute?.();
  const compute = fast ?? plainCompute;
  const limit = fast === undefined ? Math.min(plainFilms, settings.maxFilms) : settings.maxFilms;
  const { modelled, work } = withinBudget(compute, matrix, limit, settings, run);
  const { weights, residual } = await compute.inverseGram.run(work, run);
  if (work.precision === 32 && residual > inexact)
    run.note?.("Too little memory for 64 bits: the last digits of the weights are not to be trusted.");
  return storedWeights({ films: matrix.columns, history: settings.history, modelled, weights });
}

/** Residual from which on 32 bits show in the weights. */
const inexact = 2e-4;

/**
 * What fits into the memory that may be used: in 64 bits if they are needed, else in 32, else with fewer of the most rated
 * films; says so when they are fewer than wished.
 */
function withinBudget(
  compute: Compute,
  matrix: SparseMatrix,
  wished: number,
  { regularization, rows }: EaseConfig,
  run: Run,
): { modelled: Int32Array; work: InverseGramWork } {
  const weights = weightsOf(matrix);
  let asked: number | undefined;
  for (let limit = wished; ; limit = Math.floor(limit * 0.8)) {
    const { modelled, seen } = mostSeen(matrix, limit);
    asked ??= modelled.length;
    const kept = rows === "exact" ? modelled.length : keptPerRow;
    const free: InverseGramWork = { title: "EASE", seen, weights, regularization, kept };
    const fits = (work: InverseGramWork) => compute.inverseGram.bytes(work) <= compute.budget;
    const work: InverseGramWork = fits(free) ? free : { ...free, precision: 32 };
    if (limit >= 100 && !fits(work)) continue;
    if (modelled.length < asked)
      run.note?.(`Too little memory for ${asked} films: only the ${modelled.length} most rated are modelled.`);
    return { modelled, work };
  }
}

/** How much each person counts: the square of the row's value. */
function weightsOf({ rows, offsets, values }: SparseMatrix): Float32Array {
  return Float32Array.from({ length: rows }, (_, person) => (values[offsets[person]] ?? 0) ** 2);
}

/** What EASE learns from, whichever way it is computed: people and films with their weights, and what is known of films. */
import type { Dataset, Needed, Vectors } from "@matinee/core";
import { seenMatrix } from "../dataset/matrix.ts";
import type { SparseMatrix } from "../math/sparse.ts";
import { contentRows } from "./content-rows.ts";
import type { EaseConfig } from "./ease-config.ts";

export interface Weighted {
  /** People × films with 1 for each film seen. */
  readonly seen: SparseMatrix;
  /** How much each person counts, 1 in the mean. */
  readonly people: Float32Array;
  /** s: how much each film counts, 1 for the mean rating. */
  readonly films: Float32Array;
  /** Rows of films whose inner products are added to the gram. */
  readonly content?: Vectors | undefined;
}

export function weighted(
  { interactions, catalog }: Pick<Dataset, "interactions" | "catalog">,
  { damping, scaling, content }: Pick<EaseConfig, "damping" | "scaling" | "content">,
  needed?: Needed,
): Weighted {
  const seen = seenMatrix(interactions, catalog.size);
  const { offsets, indices, rows } = seen;
  const lengths = Array.from({ length: rows }, (_, row) => offsets[row + 1] - offsets[row]);
  const people = toMean(
    Float32Array.from(lengths, (length) => Math.max(1, length) ** -damping),
    lengths.map(() => 1),
  );
  const raters = new Float32Array(catalog.size);
  for (const film of indices) raters[film]++;
  const films = toMean(
    raters.map((count) => (count + 1) ** -scaling),
    raters,
  );
  if (content === 0) return { seen, people, films };
  const { values, ...shape } = contentRows(catalog, needed?.vectors);
  // Of films of which nothing but titles is known, ratings alone tell.
  if (values.every((value) => value === 0)) return { seen, people, films };
  const loud = Math.sqrt(content);
  return { seen, people, films, content: { ...shape, values: values.map((value) => loud * value) } };
}

/** Brought to a mean of 1, where each counts as often as told. */
function toMean(values: Float32Array, counts: ArrayLike<number>): Float32Array {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < values.length; at++) {
    sum += values[at] * counts[at];
    total += counts[at];
  }
  return total === 0 ? values : values.map((value) => (value * total) / sum);
}

/**
 * Text vectors trained on the catalogue's own words: truncated SVD of TF-IDF. Films whose words occur in like company
 * lie close, so that a wish meets films that say it in other words. Source: S. Deerwester et al., "Indexing by Latent
 * Semantic Analysis", JASIS 41 (1990). Vectors know words and, through the films of a history, taste.
 */
import {
  type Algorithm,
  type Artifact,
  type Dataset,
  everyPercent,
  type ItemIndex,
  type Ranked,
  type Recommender,
  type SharedArrays,
  type TextIndex,
} from "@matinee/core";
import { z } from "zod";
import { allFields, type FieldWeights } from "../dataset/film-text.ts";
import { termMatrix } from "../dataset/matrix.ts";
import { termsOf } from "../dataset/terms.ts";
import { packed, unpacked } from "../dataset/word-list.ts";
import { innerProducts, rowProducts } from "../math/inner-products.ts";
import { allBut } from "../math/row-set.ts";
import type { SparseMatrix } from "../math/sparse.ts";
import { truncatedSvd } from "../math/svd.ts";
import { someCosines } from "./cosine-rows.ts";
import { itemWeightModel } from "./forms/item-weights.ts";
import { joinedLeanings, type Leaning } from "./forms/leanings.ts";
import { longestWritten, neighbourRows } from "./neighbour-rows.ts";
import { damped, tfIdf } from "./tf-idf.ts";
import { rankedOf, topOf } from "./top-of.ts";

const config = z.object({
  dimensions: z.int().positive().default(96),
  /** A term must occur in this many films. */
  minFilms: z.int().positive().default(3),
  rounds: z.int().nonnegative().default(2),
});
export type TextVectorsConfig = z.infer<typeof config>;

/** How much each field counts: in the words of one list all of its films would be alike. */
export const vectorFields: FieldWeights = { ...allFields, genres: 2, listed: 0 };

/** A text index that can also fold in a history: the films of a history are texts too. */
export interface TextVectors extends TextIndex, Recommender {
  similar(item: ItemIndex, limit: number): readonly Ranked[];
  save(): Artifact;
  /** Cosine of two films' vectors. */
  cosine(a: number, b: number): number;
}

export const textVectors: Algorithm<TextVectorsConfig, TextVectors> = {
  name: "text-vectors",
  config,
  async fit({ catalog }: Dataset, { dimensions, minFilms, rounds }, run) {
    // People's names tie films together by chance of casting; they are found by words, not by meaning.
    const { matrix, terms } = termMatrix(catalog, vectorFields, minFilms);
    const rarity = tfIdf(matrix);
    const { rank, right } = truncatedSvd(matrix, dimensions, {
      seed: run.seed,
      rounds,
      pause: everyPercent(run, "text vectors"),
    });
    return served({ terms, rarity, right, films: filmVectors(matrix, right, rank), rank, count: matrix.rows });
  },
  load: ({ meta, arrays, shared }: Artifact, { catalog }) =>
    served({
      terms: unpacked(arrays.words as Uint8Array),
      rarity: arrays.rarity as Float32Array,
      right: arrays.right as Float32Array,
      films: arrays.films as Float32Array,
      rank: Number(meta.rank),
      count: catalog.size,
      shared,
    }),
};

/** Films × rank, unit rows; a film without known words has a zero row. */
function filmVectors(matrix: SparseMatrix, right: Float32Array, rank: number): Float32Array {
  const vectors = new Float32Array(matrix.rows * rank);
  for (let film = 0; film < matrix.rows; film++) {
    const vector = vectors.subarray(film * rank, (film + 1) * rank);
    for (let entry = matrix.offsets[film]; entry < matrix.offsets[film + 1]; entry++)
      addScaled(vector, right, matrix.indices[entry] * rank, matrix.values[entry]);
    toUnit(vector);
  }
  return vectors;
}

interface Space {
  readonly terms: readonly string[];
  readonly rarity: Float32Array;
  readonly right: Float32Array;
  /** Films × rank. */
  readonly films: Float32Array;
  /** 0 where no word is known to enough films: then nothing can be said of any. */
  readonly rank: number;
  readonly count: number;
  readonly shared?: SharedArrays | undefined;
}

function served({ terms, rarity, right, films, rank, count, shared }: Space): TextVectors {
  const columnOf = new Map(terms.map((term, column) => [term, column]));
  const vectorOf = (item: number) => films.subarray(item * rank, (item + 1) * rank);
  const cosine = (a: number, b: number) => dot(films, a * rank, b * rank, rank);

  /** Cosines of all films with a vector; NaN everywhere when the vector is zero. */
  function cosines(vector: Float32Array): Float32Array {
    return toUnit(vector) ? innerProducts(films, vector) : new Float32Array(count).fill(Number.NaN);
  }

  const write = (some: readonly number[]) => {
    const likeness = rank === 0 ? some.map(() => new Float32Array(count)) : someCosines(films, some, rank);
    for (const [at, film] of some.entries()) likeness[at][film] = 0;
    return likeness;
  };
  const rows = neighbourRows(count, write, shared);

  /** The same as the rows add up to, in one pass over all films. */
  function exactSums(leanings: readonly Leaning[]): readonly Float32Array[] {
    const vectors = leanings.map(({ items, weights }) => {
      const vector = new Float32Array(rank);
      for (let i = 0; i < items.length; i++) addScaled(vector, films, items[i] * rank, weights[i]);
      return vector;
    });
    const sums = rowProducts(films, vectors);
    for (const [at, { items, weights }] of leanings.entries())
      for (let i = 0; i < items.length; i++) sums[at][items[i]] -= weights[i] * cosine(items[i], items[i]);
    return sums;
  }

  function sumOf(items: Int32Array, weights: Float32Array): Float32Array {
    if (items.length === 0 || rank === 0) return new Float32Array(count).fill(Number.NaN);
    return items.length > longestWritten(count)
      ? joinedLeanings(items, weights, exactSums)
      : rows.leanings(items, weights);
  }

  const save = () => ({ meta: { rank }, arrays: { words: packed(terms), rarity, right, films } });
  const tastes = itemWeightModel({
    films: count,
    history: "liking",
    scores: sumOf,
    entries: (item, items) => Float32Array.from(items, (film) => cosine(film, item)),
    warm: rows.warm,
    save,
  });

  return {
    ...tastes,
    ask(words) {
      const counts = new Map<number, number>();
      for (const { text, weight } of words)
        for (const term of termsOf(text)) {
          const column = columnOf.get(term);
          if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + weight);
        }
      const vector = new Float32Array(rank);
      for (const [column, weight] of counts)
        addScaled(vector, right, column * rank, Math.sign(weight) * damped(Math.abs(weight)) * rarity[column]);
      return { scores: () => cosines(vector.slice()) };
    },
    similar: (item, limit) =>
      rankedOf(topOf({ scores: () => cosines(vectorOf(item).slice()) }, limit, allBut(count, [item]))),
    cosine,
  };
}

/** Of two rows, by where they begin. */
function dot(rows: Float32Array, a: number, b: number, width: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k + 3 < width; k += 4) {
    s0 += rows[a + k] * rows[b + k];
    s1 += rows[a + k + 1] * rows[b + k + 1];
    s2 += rows[a + k + 2] * rows[b + k + 2];
    s3 += rows[a + k + 3] * rows[b + k + 3];
  }
  for (; k < width; k++) s0 += rows[a + k] * rows[b + k];
  return s0 + s1 + s2 + s3;
}

function addScaled(sum: Float32Array, source: Float32Array, start: number, scale: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] += scale * source[start + k];
}

/** Brings a vector to unit length in place; false when it has none. */
function toUnit(vector: Float32Array): boolean {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return false;
  const scale = 1 / Math.sqrt(squares);
  for (let k = 0; k < vector.length; k++) vector[k] *= scale;
  return true;
}

/**
 * BM25 over what is written about each film. Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond" (2009); k1 saturates repeated words, b discounts long texts.
 */
import type { Algorithm, Artifact, Dataset, Evidence, TextIndex } from "@matinee/core";
import { z } from "zod";
import { allFields } from "../dataset/film-text.ts";
import { termMatrix } from "../dataset/matrix.ts";
import { termsOf } from "../dataset/terms.ts";
import { packed, unpacked } from "../dataset/word-list.ts";
import { type SparseMatrix, transpose } from "../math/sparse.ts";

const fields = z.record(z.enum(["title", "genres", "people", "tags", "texts", "keywords"]), z.number().nonnegative());

const config = z.object({
  k1: z.number().nonnegative().default(1.2),
  b: z.number().min(0).max(1).default(0.3),
  fields: fields.default(allFields),
});
export type Bm25Config = z.infer<typeof config>;

export const bm25: Algorithm<Bm25Config, TextIndex> = {
  name: "bm25",
  config,
  async fit({ catalog }: Dataset, settings, run) {
    run.progress({ task: "BM25: reading film texts", done: 0, unit: "films" });
    const { matrix, terms } = termMatrix(catalog, settings.fields);
    return fitted(weighted(matrix, settings), terms);
  },
  load: ({ arrays, meta }: Artifact, data) =>
    fitted(
      {
        rows: Number(meta.terms),
        columns: data.catalog.size,
        offsets: arrays.offsets as Int32Array,
        indices: arrays.indices as Int32Array,
        values: arrays.values as Float32Array,
      },
      unpacked(arrays.words as Uint8Array),
    ),
};

/** Terms × films with each term's finished BM25 contribution, so that a query only adds up. */
function weighted(byFilm: SparseMatrix, { k1, b }: Bm25Config): SparseMatrix {
  const lengths = new Float32Array(byFilm.rows);
  let total = 0;
  for (let film = 0; film < byFilm.rows; film++) {
    for (let entry = byFilm.offsets[film]; entry < byFilm.offsets[film + 1]; entry++)
      lengths[film] += byFilm.values[entry];
    total += lengths[film];
  }
  const average = total / Math.max(1, byFilm.rows);
  const byTerm = transpose(byFilm);
  for (let term = 0; term < byTerm.rows; term++) {
    const films = byTerm.offsets[term + 1] - byTerm.offsets[term];
    const rarity = Math.log(1 + (byFilm.rows - films + 0.5) / (films + 0.5));
    for (let entry = byTerm.offsets[term]; entry < byTerm.offsets[term + 1]; entry++) {
      const count = byTerm.values[entry];
      const stretch = k1 * (1 - b + (b * lengths[byTerm.indices[entry]]) / average);
      byTerm.values[entry] = (rarity * count * (k1 + 1)) / (count + stretch);
    }
  }
  return byTerm;
}

function fitted(postings: SparseMatrix, terms: readonly string[]): TextIndex {
  const rowOf = new Map(terms.map((term, row) => [term, row]));
  const films = postings.columns;
  const { offsets, indices, values } = postings;

  /** Term rows of a query with their weights; a term named twice counts twice. */
  function rowsOf(words: readonly { text: string; weight: number }[]) {
    const parts: { row: number; weight: number; word: string }[] = [];
    for (const { text, weight } of words)
      for (const term of termsOf(text)) {
        const row = rowOf.get(term);
        if (row !== undefined) parts.push({ row, weight, word: text });
      }
    return parts;
  }

  return {
    ask(words) {
      const parts = rowsOf(words);
      return {
        scores() {
          const scores = new Float32Array(films);
          for (const { row, weight } of parts)
            for (let entry = offsets[row]; entry < offsets[row + 1]; entry++)
              scores[indices[entry]] += weight * values[entry];
          return scores;
        },
        because(item, limit) {
          const found = new Map<string, number>();
          for (const { row, weight, word } of parts) {
            const entry = entryOf(indices, offsets[row], offsets[row + 1], item);
            if (entry >= 0) found.set(word, (found.get(word) ?? 0) + weight * values[entry]);
          }
          const evidence: Evidence[] = Array.from(found, ([word, weight]) => ({ word, weight }));
          return evidence.sort((a, b) => b.weight - a.weight).slice(0, limit);
        },
      };
    },
    save: () => ({ meta: { terms: terms.length }, arrays: { offsets, indices, values, words: packed(terms) } }),
  };
}

/** The entry of `item` in an ascending part of `indices`, −1 when it is not there. */
function entryOf(indices: Int32Array, start: number, end: number, item: number): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (indices[middle] === item) return middle;
    if (indices[middle] < item) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

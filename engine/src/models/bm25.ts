/**
 * BM25 over what is written about each film. Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond" (2009); k1 saturates repeated words, b discounts long texts.
 */
import type { Algorithm, Artifact, Dataset, Evidence, TextIndex, WeightedText } from "@matinee/core";
import { z } from "zod";
import { allFields } from "../dataset/film-text.ts";
import { termMatrix } from "../dataset/matrix.ts";
import { termsOf } from "../dataset/terms.ts";
import { packed, unpacked } from "../dataset/word-list.ts";
import { placeOf } from "../math/place.ts";
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

  /** Adds a text's contributions to `sum` and remembers in `touched` which films it met; several terms are averaged. */
  function addText(text: string, weight: number, sum: Float32Array, touched?: number[]): void {
    const terms = termsOf(text);
    // A phrase of three terms is still one thing that is asked for, but three words of free text are three.
    const share = touched === undefined ? weight : weight / Math.max(1, terms.length);
    for (const term of terms) {
      const row = rowOf.get(term);
      if (row === undefined) continue;
      for (let entry = offsets[row]; entry < offsets[row + 1]; entry++) {
        if (touched !== undefined && sum[indices[entry]] === 0) touched.push(indices[entry]);
        sum[indices[entry]] += share * values[entry];
      }
    }
  }

  /** What one film gets for one text. */
  function creditOf(text: string, item: number): number {
    let sum = 0;
    for (const term of termsOf(text)) {
      const row = rowOf.get(term);
      const entry = row === undefined ? -1 : placeOf(item, indices, offsets[row], offsets[row + 1]);
      if (entry >= 0) sum += values[entry];
    }
    return sum;
  }

  /** The best of the related words for one film, with its weight in. */
  function bestRelated({ related = [] }: WeightedText, item: number): { text: string; credit: number } {
    let best = { text: "", credit: 0 };
    for (const { text, weight } of related) {
      const credit = (weight * creditOf(text, item)) / Math.max(1, termsOf(text).length);
      if (credit > best.credit) best = { text, credit };
    }
    return best;
  }

  return {
    ask(words) {
      return {
        scores() {
          const scores = new Float32Array(films);
          const own = new Float32Array(films);
          const other = new Float32Array(films);
          for (const { text, weight, related = [] } of words) {
            if (related.length === 0) {
              addText(text, weight, scores);
              continue;
            }
            const met: number[] = [];
            addText(text, 1, own);
            for (let film = 0; film < films; film++) if (own[film] !== 0) met.push(film);
            for (const word of related) {
              const touched: number[] = [];
              addText(word.text, word.weight, other, touched);
              for (const film of touched) {
                if (own[film] === 0) met.push(film);
                own[film] = Math.max(own[film], other[film]);
                other[film] = 0;
              }
            }
            for (const film of met) {
              scores[film] += weight * own[film];
              own[film] = 0;
            }
          }
          return scores;
        },
        because(item, limit) {
          const evidence: Evidence[] = [];
          for (const word of words) {
            const own = creditOf(word.text, item);
            const related = bestRelated(word, item);
            const credit = Math.max(own, related.credit);
            if (credit === 0) continue;
            const as = related.credit > own ? { as: related.text } : {};
            evidence.push({ word: word.text, weight: word.weight * credit, ...as });
          }
          return evidence.sort((a, b) => b.weight - a.weight).slice(0, limit);
        },
      };
    },
    save: () => ({ meta: { terms: terms.length }, arrays: { offsets, indices, values, words: packed(terms) } }),
  };
}

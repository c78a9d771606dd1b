/**
 * BM25 over what is written about each film. Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond" (2009); k1 saturates repeated words, b discounts long texts.
 */
import type { Algorithm, Artifact, Dataset, Evidence, TextIndex, WeightedText } from "@matinee/core";
import { z } from "zod";
import { allFields, type FieldWeights } from "../dataset/film-text.ts";
import { termMatrix } from "../dataset/matrix.ts";
import { termsOf } from "../dataset/terms.ts";
import { packed, unpacked } from "../dataset/word-list.ts";
import { binarySearch } from "../math/binary-search.ts";
import { type SparseMatrix, transpose } from "../math/sparse.ts";

const fieldNames = Object.keys(allFields) as (keyof FieldWeights)[]; // keys of its own type
const fields = z.record(z.enum(fieldNames), z.number().nonnegative());

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
    return served(weighted(matrix, settings), terms);
  },
  load: ({ arrays, meta }: Artifact, data) =>
    served(
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

/** A wish of two or three words is one thing ("slow burn"); longer texts are read word by word. */
const isPhrase = (terms: readonly string[]): boolean => terms.length === 2 || terms.length === 3;

/** The words of a text whose terms are among those met; the text itself when all are. */
function wordsMet(text: string, met: readonly string[]): string {
  const words = text.split(/[\s-]+/);
  const kept = words.filter((word) => termsOf(word).some((term) => met.includes(term)));
  return kept.length === 0 || kept.length === words.length ? text : kept.join(" ");
}

/** What a film is credited with for a part of a phrase that no film has whole and that no other words stand for. */
const partial = 0.6;

/** A text of a query with its terms, made once. */
interface Asked extends Omit<WeightedText, "related"> {
  readonly terms: readonly string[];
  /** What its terms count for apart. */
  readonly share: number;
  readonly related: readonly { readonly text: string; readonly weight: number; readonly terms: readonly string[] }[];
}

function served(postings: SparseMatrix, terms: readonly string[]): TextIndex {
  const rowOf = new Map(terms.map((term, row) => [term, row]));
  const films = postings.columns;
  const { offsets, indices, values } = postings;

  // Scratch of scores: what each film gets for one text, and which films get something; clean between texts.
  const best = new Float64Array(films);
  const touched = new Int32Array(films);

  /** What one film gets for one term; row −1 is a term that no film has. */
  function creditOf(row: number, item: number): number {
    const entry = row < 0 ? -1 : binarySearch(item, indices, offsets[row], offsets[row + 1]);
    return entry < 0 ? 0 : values[entry];
  }

  /** Calls `give` with each film that has any of the terms, once a term, and the term's contribution. */
  function eachMention(terms: readonly string[], give: (film: number, credit: number) => void): void {
    for (const term of terms) {
      const row = rowOf.get(term);
      if (row === undefined) continue;
      for (let entry = offsets[row]; entry < offsets[row + 1]; entry++) give(indices[entry], values[entry]);
    }
  }

  /**
   * Calls `give` with each film that has all terms of a phrase, and the mean of their contributions: a phrase stands for
   * one thing, and half of it for another.
   */
  function eachPhrase(terms: readonly string[], give: (film: number, credit: number) => void): void {
    const rows = terms.map((term) => rowOf.get(term) ?? -1);
    if (rows.length === 0 || rows.includes(-1)) return;
    const [rarest, ...others] = rows.sort((a, b) => offsets[a + 1] - offsets[a] - (offsets[b + 1] - offsets[b]));
    for (let entry = offsets[rarest]; entry < offsets[rarest + 1]; entry++) {
      let sum = values[entry];
      let all = true;
      for (const row of others) {
        const credit = creditOf(row, indices[entry]);
        all &&= credit !== 0;
        sum += credit;
      }
      if (all) give(indices[entry], sum / rows.length);
    }
  }

  /** True when some film has all terms. */
  function isWhole(terms: readonly string[]): boolean {
    let found = false;
    eachPhrase(terms, () => {
      found = true;
    });
    return found;
  }

  /** What the terms of a text count for apart: a phrase is one thing, unless nothing at all says it whole. */
  function shareOfParts(terms: readonly string[], related: readonly unknown[]): number {
    if (!isPhrase(terms)) return 1;
    return related.length > 0 || isWhole(terms) ? 0 : partial;
  }

  /** The best of the related words for one film, with its weight in. */
  function bestRelated({ related }: Asked, item: number): { text: string; credit: number } {
    let best = { text: "", credit: 0 };
    for (const { text, weight, terms } of related) {
      const credits = terms.map((term) => creditOf(rowOf.get(term) ?? -1, item));
      if (credits.length === 0 || credits.includes(0)) continue;
      const credit = (weight * credits.reduce((sum, value) => sum + value, 0)) / credits.length;
      if (credit > best.credit) best = { text, credit };
    }
    return best;
  }

  return {
    ask(words) {
      const asked = words.map(({ related = [], ...word }): Asked => {
        const terms = termsOf(word.text);
        const ready = related.map((other) => ({ ...other, terms: termsOf(other.text) }));
        return { ...word, terms, share: shareOfParts(terms, related), related: ready };
      });
      return {
        scores() {
          const scores = new Float32Array(films);
          let met = 0;
          const note = (film: number, credit: number) => {
            if (best[film] === 0) touched[met++] = film;
            best[film] = credit;
          };
          for (const { terms, share, weight, related } of asked) {
            if (isPhrase(terms)) eachPhrase(terms, (film, credit) => note(film, credit * terms.length));
            if (share > 0) eachMention(terms, (film, credit) => note(film, best[film] + share * credit));
            for (const word of related)
              eachPhrase(word.terms, (film, credit) => {
                if (word.weight * credit > best[film]) note(film, word.weight * credit);
              });
            for (const film of touched.subarray(0, met)) {
              scores[film] += weight * best[film];
              best[film] = 0;
            }
            met = 0;
          }
          return scores;
        },
        because(item, limit) {
          const evidence: Evidence[] = [];
          for (const word of asked) {
            const met = word.terms.filter((term) => creditOf(rowOf.get(term) ?? -1, item) > 0);
            const share = met.length < word.terms.length ? word.share : 1;
            const own = share * met.reduce((sum, term) => sum + creditOf(rowOf.get(term) ?? -1, item), 0);
            const related = bestRelated(word, item);
            const credit = Math.max(own, related.credit);
            if (credit === 0) continue;
            const as = related.credit > own ? { as: related.text } : {};
            // Half of a phrase is told as that half: "burn" is no "slow burn".
            const told = related.credit > own ? word.text : wordsMet(word.text, met);
            evidence.push({ word: told, weight: word.weight * credit, ...as });
          }
          return evidence.sort((a, b) => b.weight - a.weight).slice(0, limit);
        },
      };
    },
    save: () => ({ meta: { terms: terms.length }, arrays: { offsets, indices, values, words: packed(terms) } }),
  };
}

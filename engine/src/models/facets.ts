/**
 * Facets: what films feel like and are about, known from notes and expected of all others. Liked films speak for films of
 * like shape, disliked ones against them; facets that few films have count most. Source: J. Rocchio, "Relevance Feedback in
 * Information Retrieval", The SMART Retrieval System (1971).
 */
import { type Algorithm, type Artifact, everyPercent, type SharedArrays } from "@matinee/core";
import { z } from "zod";
import { packed, unpacked } from "../dataset/word-list.ts";
import { binarySearch } from "../math/binary-search.ts";
import { rowProducts } from "../math/inner-products.ts";
import { someCosines } from "./cosine-rows.ts";
import type { FacetModel } from "./facet-model.ts";
import { featuresOf } from "./facets/features.ts";
import { type Known, knownOf, noted } from "./facets/known.ts";
import { lexiconOf } from "./facets/lexicon.ts";
import { rarityOf, type Shapes, shapesOf } from "./facets/shape.ts";
import { overlaid, type Spread, spreadOf } from "./facets/spread.ts";
import { steps } from "./facets/steps.ts";
import { toned, toneNamesOf, untaught } from "./facets/tones.ts";
import { itemWeightModel } from "./forms/item-weights.ts";
import { joinedLeanings, type Leaning } from "./forms/leanings.ts";
import { longestWritten, neighbourRows } from "./neighbour-rows.ts";
import { textVectors } from "./text-vectors.ts";

const config = z.object({
  /** Length of a film's shape. */
  dimensions: z.int().positive().default(64),
  regularization: z.number().positive().default(50),
  folds: z.int().min(2).default(5),
});
export type FacetsConfig = z.infer<typeof config>;

export const facets: Algorithm<FacetsConfig, FacetModel> = {
  name: "facets",
  config,
  needs: () => ({ vectors: { algorithm: textVectors } }),
  async fit(data, { dimensions, ...settings }, run, needed) {
    const known = knownOf(data.catalog);
    const films = data.catalog.size;
    if (known.items.length === 0) {
      const names = toneNamesOf(data.catalog);
      const felt: Known = { ...known, names, facets: names.length };
      return served(films, felt, toned(untaught(felt, films), felt, data.catalog), shapeless);
    }
    const chance = { seed: run.seed };
    const evidence = { features: featuresOf(data, needed?.vectors, run.seed), lexicon: lexiconOf(data.catalog) };
    const taught = spreadOf(known, films, evidence, { ...settings, ...chance }, everyPercent(run, "facets of films"));
    const spread = toned(taught, known, data.catalog);
    const shapes = shapesOf(known, spread, films, { dimensions, ...chance }, everyPercent(run, "shapes of films"));
    return served(films, known, { ...spread, expected: overlaid(spread.expected, known, films) }, shapes);
  },
  load({ meta, arrays, shared }: Artifact, { catalog }) {
    const known: Known = {
      names: unpacked(arrays.names as Uint8Array),
      facets: Number(meta.facets),
      items: arrays.items as Int32Array,
      strengths: arrays.strengths as Uint8Array,
    };
    const spread = { expected: arrays.expected as Uint8Array, confidence: arrays.confidence as Float32Array };
    const shapes = { rank: Number(meta.rank), vectors: arrays.vectors as Float32Array };
    return served(catalog.size, known, spread, shapes, shared);
  },
};

const shapeless: Shapes = { rank: 0, vectors: new Float32Array(0) };

/** A film or two are compared with all others in full; a longer history adds up what was written down. */
const longestExact = 4;

function served(
  films: number,
  known: Known,
  { expected, confidence }: Spread,
  { rank, vectors }: Shapes,
  shared?: SharedArrays,
): FacetModel {
  const { names } = known;
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const rarity = rarityOf(known);
  const strengthsOf = new Map<string, Float32Array>();

  function cosine(a: number, b: number): number {
    let sum = 0;
    for (let k = 0; k < rank; k++) sum += vectors[a * rank + k] * vectors[b * rank + k];
    return sum;
  }

  const write = (some: readonly number[]) => {
    const likeness = rank === 0 ? some.map(() => new Float32Array(films)) : someCosines(vectors, some, rank);
    // No film speaks for itself.
    for (const [at, film] of some.entries()) likeness[at][film] = 0;
    return likeness;
  };
  const rows = neighbourRows(films, write, shared);

  /** In one pass over all films. */
  function exactSums(leanings: readonly Leaning[]): readonly Float32Array[] {
    const sought = leanings.map(({ items, weights }) => {
      const sum = new Float64Array(rank);
      for (let at = 0; at < items.length; at++)
        for (let k = 0; k < rank; k++) sum[k] += weights[at] * vectors[items[at] * rank + k];
      return sum;
    });
    const sums = rowProducts(vectors, sought);
    for (const [of, { items, weights }] of leanings.entries())
      for (let at = 0; at < items.length; at++) sums[of][items[at]] -= weights[at] * cosine(items[at], items[at]);
    return sums;
  }

  const isWritten = (count: number) => count > longestExact && count <= longestWritten(films);

  const tastes = itemWeightModel({
    films,
    history: "liking",
    scores(items, weights) {
      if (items.length === 0 || rank === 0) return new Float32Array(films).fill(Number.NaN);
      return isWritten(items.length) ? rows.leanings(items, weights) : joinedLeanings(items, weights, exactSums);
    },
    entries: (item, items) => Float32Array.from(items, (film) => cosine(item, film)),
    warm: rows.warm,
    save: () => ({
      meta: { rank, facets: known.facets },
      arrays: {
        names: packed(names),
        items: known.items,
        strengths: known.strengths,
        expected,
        confidence,
        vectors,
      },
    }),
  });

  return {
    ...tastes,
    similar: tastes.similar ?? (() => []),
    names,
    noted(item, name) {
      const column = columnOf.get(name);
      return column === undefined ? undefined : noted(known, item, column);
    },
    strengths(name) {
      const column = columnOf.get(name);
      if (column === undefined) return undefined;
      let strengths = strengthsOf.get(name);
      if (strengths === undefined) {
        strengths = new Float32Array(films);
        for (let item = 0; item < films; item++) strengths[item] = steps[expected[column * films + item]];
        strengthsOf.set(name, strengths);
      }
      return strengths;
    },
    confidence: (name) => confidence[columnOf.get(name) ?? -1] ?? 0,
    shared(a, b, limit) {
      const [one, other] = [binarySearch(a, known.items), binarySearch(b, known.items)];
      if (one < 0 || other < 0) return [];
      const strength = (row: number, column: number) => known.strengths[row * names.length + column];
      const both: { readonly name: string; readonly weight: number }[] = [];
      for (let column = 0; column < known.facets; column++) {
        const weight = rarity[column] * Math.min(strength(one, column), strength(other, column));
        if (weight > 0) both.push({ name: names[column], weight });
      }
      return both.sort((first, second) => second.weight - first.weight).slice(0, limit);
    },
    cosine,
  };
}

/**
 * The tag genome as a model of contents: films are rows of how far each tag applies to them, beside what it applies to on the
 * whole, and tags that fit few films count most. Liked films draw to films of like rows, disliked ones push away, and so do
 * tags that are liked or disliked as such. Sources: J. Vig, S. Sen, J. Riedl, "The Tag Genome: Encoding Community Knowledge to
 * Support Novel Interaction", ACM TiiS 2(3), 2012; D. Kotkov, A. Maslov, M. Neovius, "Revisiting the Tag Relevance Prediction
 * Problem", SIGIR 2021 (Tag Genome 2021); J. Rocchio, "Relevance Feedback in Information Retrieval", 1971.
 */
import {
  type Algorithm,
  type Artifact,
  InvalidRequest,
  MatineeError,
  mostRelevant,
  once,
  type Recommender,
  type Scorer,
  type TextIndex,
  type WeightedText,
} from "@matinee/core";
import { z } from "zod";
import { packed, unpacked } from "../dataset/word-list.ts";
import { historySetting, itemWeightModel } from "./forms/item-weights.ts";
import { summedLeanings } from "./forms/leanings.ts";
import { placesOf } from "./forms/stored-weights.ts";
import { type GenomeRows, type GenomeVectors, genomeRows, genomeVectors } from "./genome/vectors.ts";

const tagsSetting = (words: string) => z.string().max(2000).default("").describe(words);

const TagGenomeConfig = z.object({
  specificity: z
    .number()
    .min(0)
    .max(4)
    .default(0.5)
    .describe("how much more a tag counts that fits few films: the power of ln(films / films that it fits)"),
  tellsFrom: z
    .number()
    .min(0.5)
    .max(1)
    .default(0.6)
    .describe("relevance from which on it is told that two films share a tag"),
  likedTags: tagsSetting("tags that everybody who asks likes, separated by |"),
  dislikedTags: tagsSetting("tags that everybody who asks dislikes, separated by |"),
  history: historySetting.default("softened"),
});
type TagGenomeConfig = z.infer<typeof TagGenomeConfig>;

/** Knows taste, and answers tags as wishes as well: a negative weight is a disliked tag. */
export interface TagGenomeModel extends Recommender, TextIndex {
  similar: NonNullable<Recommender["similar"]>;
  /** Tags that surely fit both films, those first that set them apart from others. */
  shared(a: number, b: number, limit: number): readonly string[];
}

type Told = Pick<TagGenomeConfig, "tellsFrom" | "history" | "likedTags" | "dislikedTags">;

export const tagGenome: Algorithm<TagGenomeConfig, TagGenomeModel> = {
  name: "tag-genome",
  config: TagGenomeConfig,
  /** Throws "train/no-genome", and "request/invalid" for a tag that the genome has not. */
  async fit(data, { specificity, ...told }) {
    const genome = await data.genome?.();
    if (genome === undefined)
      throw new MatineeError(
        "train/no-genome",
        `No tag genome is joined to ${data.name}: there are no relevances of tags to compare its films by.`,
      );
    const rows = genomeRows(genome, data.catalog, specificity);
    if (rows.modelled.length === 0)
      throw new MatineeError("train/no-genome", `The tag genome of ${data.name} knows none of these films.`);
    for (const setting of ["likedTags", "dislikedTags"] as const)
      for (const tag of tagsIn(told[setting]))
        if (!rows.tags.includes(tag))
          throw new InvalidRequest([{ path: setting, message: `the tag genome of ${data.name} has no tag “${tag}”` }]);
    return served(data.catalog.size, rows, told);
  },
  load({ meta, arrays }: Artifact, { catalog }) {
    const rows: GenomeRows = {
      tags: unpacked(arrays.tags as Uint8Array),
      modelled: arrays.modelled as Int32Array,
      relevance: arrays.relevance as Uint8Array,
      means: arrays.means as Float32Array,
      weights: arrays.weights as Float32Array,
    };
    return served(catalog.size, rows, meta as unknown as Told); // as it was saved
  },
};

const tagsIn = (written: string): readonly string[] =>
  written.split("|").flatMap((tag) => (tag.trim() === "" ? [] : [tag.trim().toLowerCase()]));

function served(films: number, rows: GenomeRows, told: Told): TagGenomeModel {
  const { tags, modelled, relevance } = rows;
  const vectors = genomeVectors(rows);
  const place = placesOf(modelled, films);
  const columnOf = new Map(tags.map((tag, column) => [tag, column]));
  const least = told.tellsFrom * mostRelevant;

  function shared(a: number, b: number, limit: number): readonly string[] {
    const [one, other] = [place[a], place[b]];
    if (one < 0 || other < 0) return [];
    const both: { readonly tag: string; readonly weight: number }[] = [];
    for (let column = 0; column < tags.length; column++) {
      const lesser = Math.min(relevance[one * tags.length + column], relevance[other * tags.length + column]);
      if (lesser < least) continue;
      // What most films have says nothing of two of them.
      const [first, second] = [vectors.at(one, column), vectors.at(other, column)];
      if (first > 0 && second > 0) both.push({ tag: tags[column], weight: first * second });
    }
    return both
      .sort((first, second) => second.weight - first.weight)
      .slice(0, limit)
      .map(({ tag }) => tag);
  }

  /** In one pass over all films; of those that the genome does not know, NaN. */
  const spread = (query: Float64Array): Float32Array => {
    const scores = new Float32Array(films).fill(Number.NaN);
    vectors.cosines(query).forEach((score, row) => {
      scores[modelled[row]] = score;
    });
    return scores;
  };

  const tastes = itemWeightModel({
    films,
    history: told.history,
    scores(items, weights) {
      if (items.every((item) => place[item] < 0)) return new Float32Array(films).fill(Number.NaN);
      return summedLeanings(items, weights, (some, liked) => spread(ofHistory(vectors, place, some, liked)));
    },
    entries: (item, items) =>
      Float32Array.from(items, (film) =>
        place[item] < 0 || place[film] < 0 ? 0 : vectors.cosine(place[item], place[film]),
      ),
    speaks: (film, item) => shared(film, item, 1).length > 0,
    save: () => ({
      meta: { ...told },
      arrays: { tags: packed(tags), modelled, relevance, means: rows.means, weights: rows.weights },
    }),
  });

  const wished = [
    ...tagsIn(told.likedTags).map((text) => ({ text, weight: 1 })),
    ...tagsIn(told.dislikedTags).map((text) => ({ text, weight: -1 })),
  ];
  const fromTags = once(() => ask(wished).scores());

  function ask(words: readonly WeightedText[]): Scorer {
    const known = words.flatMap((word) => knownTag(word, columnOf));
    const query = new Float64Array(tags.length);
    for (const { column, weight } of known) query[column] += weight;
    return {
      scores: () => (known.length === 0 ? new Float32Array(films).fill(Number.NaN) : spread(vectors.ofAxes(query))),
      because(item, limit) {
        if (place[item] < 0) return [];
        return known
          .map(({ word, as, column, weight }) => ({ word, ...as, weight: weight * vectors.at(place[item], column) }))
          .filter(({ weight }) => weight !== 0)
          .sort((a, b) => b.weight - a.weight)
          .slice(0, limit);
      },
    };
  }

  return {
    ...tastes,
    similar: tastes.similar ?? (() => []),
    ask,
    shared,
    foldIn(history) {
      const scorer = tastes.foldIn(history);
      return {
        scores: () => (wished.length === 0 ? scorer.scores() : joined(scorer.scores(), fromTags())),
        because: (item, limit) =>
          (scorer.because?.(item, limit) ?? []).map((part) => ({
            ...part,
            shares: shared(part.item ?? item, item, mostShared),
          })),
      };
    },
  };
}

/** Tags of a reason. */
const mostShared = 3;

/** Σ weight × unit row, over the films of a history that the genome knows. */
function ofHistory(vectors: GenomeVectors, place: Int32Array, items: Int32Array, weights: Float32Array): Float64Array {
  const sum = new Float64Array(vectors.width);
  for (let at = 0; at < items.length; at++)
    if (place[items[at]] >= 0) vectors.addRow(sum, place[items[at]], weights[at]);
  return sum;
}

/** A tag, or the first of its other words that is one. */
function knownTag({ text, weight, related = [] }: WeightedText, columnOf: ReadonlyMap<string, number>) {
  const column = columnOf.get(text.trim().toLowerCase());
  if (column !== undefined) return [{ word: text, as: {}, column, weight }];
  const known = related
    .map((other) => ({ ...other, column: columnOf.get(other.text.trim().toLowerCase()) }))
    .sort((a, b) => b.weight - a.weight)
    .find((other) => other.column !== undefined);
  if (known?.column === undefined) return [];
  return [{ word: text, as: { as: known.text }, column: known.column, weight: weight * known.weight }];
}

/** Overwrites and returns the first; where a history says nothing, tags speak alone. */
function joined(scores: Float32Array, more: Float32Array): Float32Array {
  for (let film = 0; film < scores.length; film++)
    scores[film] = Number.isNaN(scores[film]) ? more[film] : scores[film] + more[film];
  return scores;
}

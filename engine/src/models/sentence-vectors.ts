/**
 * Films and wishes as vectors of a sentence encoder: what is near in meaning is near here, whatever its words. The vectors
 * are made elsewhere; here they are only compared. Source: N. Reimers and I. Gurevych, "Sentence-BERT: Sentence Embeddings
 * using Siamese BERT-Networks", EMNLP 2019.
 */
import type { Dataset, ModelStore, Recipe, Scorer } from "@matinee/core";
import { sentencesFormat } from "../dataset/film-sentences.ts";
import { innerProducts } from "../math/inner-products.ts";
import { modelFormat } from "./ready.ts";

export interface SentenceVectors {
  /** Of the recipe that they were made by. */
  readonly id: string;
  readonly dimensions: number;
  /** Scores of all films for the vector of a wish; NaN for films of which nothing was encoded. */
  ask(wish: Float32Array): Scorer;
}

/** Where they are kept; `part` names a stretch of the films that is kept until all are there. */
export const sentencesRecipe = (
  { name, version }: Pick<Dataset, "name" | "version">,
  encoder: string,
  part: Readonly<Record<string, number>> = {},
): Recipe => ({
  model: "sentences",
  data: { name, version },
  settings: { encoder, texts: sentencesFormat, ...part },
  seed: 1,
  needs: {},
  format: modelFormat,
});

/** Undefined where they are not there yet, or damaged. */
export async function findSentences(
  models: Pick<ModelStore, "find">,
  data: Pick<Dataset, "name" | "version">,
  encoder: string,
): Promise<SentenceVectors | undefined> {
  const stored = await models.find(sentencesRecipe(data, encoder));
  if (stored === undefined) return undefined;
  const { facts, artifact } = stored;
  return sentenceVectors(facts.id, Number(artifact.meta.dimensions), artifact.arrays.films as Float32Array);
}

/** `films` holds a unit vector for each film, or zeros. Throws RangeError where lengths do not fit. */
export function sentenceVectors(id: string, dimensions: number, films: Float32Array): SentenceVectors {
  if (dimensions < 1 || films.length % dimensions !== 0)
    throw new RangeError(`${films.length} numbers of ${dimensions}.`);
  return {
    id,
    dimensions,
    ask(wish) {
      if (wish.length !== dimensions)
        throw new RangeError(`A wish of ${wish.length} numbers among films of ${dimensions}.`);
      return {
        scores() {
          const scores = innerProducts(films, wish);
          for (let film = 0; film < scores.length; film++)
            if (isSilent(films, film, dimensions)) scores[film] = Number.NaN;
          return scores;
        },
      };
    },
  };
}

/** A unit vector has some number that is not zero; most begin with one. */
function isSilent(films: Float32Array, film: number, dimensions: number): boolean {
  for (let k = 0; k < dimensions; k++) if (films[film * dimensions + k] !== 0) return false;
  return true;
}

export interface Named {
  readonly name: string;
  readonly vector: Float32Array;
}

/** The named vectors that lie nearest to another, nearest first, with their cosines; all are of unit length. */
export function nearestOf(
  vector: Float32Array,
  named: readonly Named[],
  limit: number,
): readonly { readonly name: string; readonly cosine: number }[] {
  return named
    .map(({ name, vector: other }) => ({ name, cosine: innerProducts(other, vector)[0] }))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, limit);
}

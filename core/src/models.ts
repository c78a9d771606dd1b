/**
 * What a model is. Untrained and trained are two types; a person always enters by `foldIn(history)`; trained things
 * never change.
 */
import type { ZodType } from "zod";
import type { Compute, RowSet, Top } from "./compute.ts";
import type { Dataset, PersonTraits } from "./dataset.ts";
import type { ItemIndex } from "./films.ts";
import type { Ratings } from "./ratings.ts";
import type { Run } from "./run.ts";
import type { NumericArray, SharedArrays } from "./shared-arrays.ts";

/** A trained model at rest: small facts as JSON, everything large as typed arrays. */
export interface Artifact {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly arrays: Readonly<Record<string, NumericArray>>;
  /** Where arrays that are derived from these may lie, so that other threads find them; names are the model's own. */
  readonly shared?: SharedArrays;
}

/** A part of a score that can be told to a person. */
export interface Evidence {
  /** The film of the history, or the word of the wish, that speaks for the film. */
  readonly item?: ItemIndex;
  readonly word?: string;
  /** The word that the film is credited with, where it is another than the person's own. */
  readonly as?: string;
  /** What the two films have in common, where that and not people is why the one speaks for the other. */
  readonly shares?: readonly string[];
  /** The part's share in the model's own unit; negative when it speaks against the film. */
  readonly weight: number;
}

/** Scores for one history or one wish over the whole catalogue. */
export interface Scorer {
  /** One score per catalogue row; NaN = cannot say. The array belongs to the caller. */
  scores(): Float32Array;
  /**
   * The `limit` best films among those allowed, best first, as `scores` would rank them: for models that need not look at
   * every film. Films without a score never appear.
   */
  top?(limit: number, allowed?: RowSet): Top;
  /** The scores of some films alone, for models that need not look at the others for them. */
  scoresOf?(items: readonly ItemIndex[]): Float32Array;
  /** The same for single films, each at a time of its own (seconds since 1970): for models that read times. */
  scoresAt?(items: Int32Array, times: Uint32Array): Float32Array;
  /** Strongest first; at most `limit`. */
  because?(item: ItemIndex, limit: number): readonly Evidence[];
}

export interface Ranked {
  readonly item: ItemIndex;
  readonly score: number;
}

/** What can be kept. */
export interface Saved {
  save(): Artifact;
}

/** A trained model that knows taste. */
export interface Recommender extends Saved {
  /** `traits` is what the person said of themselves, for models that know what that does. */
  foldIn(history: Ratings, traits?: PersonTraits): Scorer;
  similar?(item: ItemIndex, limit: number): readonly Ranked[];
  /** Does ahead what the first question about these films would have to wait for; changes no answer. */
  warm?(items: readonly ItemIndex[]): void;
}

/** A trained model that knows words. */
export interface TextIndex extends Saved {
  /** Weighted words or phrases, already cut out of the sentence; a negative weight speaks against. */
  ask(words: readonly WeightedText[]): Scorer;
  similar?(item: ItemIndex, limit: number): readonly Ranked[];
}

export interface WeightedText {
  readonly text: string;
  readonly weight: number;
  /** Other words for the same thing; a film is credited with the best of them, never with their sum. */
  readonly related?: readonly { readonly text: string; readonly weight: number }[];
}

/** Another model that has to be there first. */
export interface Need {
  readonly algorithm: Algorithm<unknown, Saved>;
  /** As a person would write them; what is left out is the default. */
  readonly settings?: unknown;
}

/** What was needed, by the name that the one who needs it gave it. */
export type Needed = Readonly<Record<string, Artifact>>;

/** A way to learn; `Model` is what comes out: a Recommender, a TextIndex or both. */
export interface Algorithm<Config, Model = Recommender> {
  readonly name: string;
  readonly config: ZodType<Config>;
  /** Where scores are more than an order: the stars that a person would give. */
  readonly tells?: "stars";
  /** Other models that it is computed from; they are found or trained before it. */
  needs?(config: Config): Readonly<Record<string, Need>>;
  /** `needed` holds what `needs` names. */
  fit(data: Dataset, config: Config, run: Run, needed?: Needed): Promise<Model>;
  /** `compute` is what lists are ranked with; without it, plainly. */
  load(artifact: Artifact, data: Dataset, compute?: Compute): Model;
}

/**
 * What is known and guessed of every film's facets and levels of content. Strengths are 0 … 3: what a note says where
 * there is one, else what texts, tags, genres and neighbours let expect.
 */
import type { ItemIndex, Ranked, Recommender } from "@matinee/core";

export interface FacetModel extends Recommender {
  /** All facets and levels that any note names. */
  readonly names: readonly string[];
  /** What the film's note says, 0 … 3; undefined where nobody wrote one or it leaves a level open. */
  noted(item: ItemIndex, name: string): number | undefined;
  /** The expected strength for every film, 0 … 3; shared, never to be written to. Undefined for an unknown name. */
  strengths(name: string): Float32Array | undefined;
  /** How far the expectation can be trusted for a film without a note: its held-out rank correlation, 0 … 1. */
  confidence(name: string): number;
  /** What two films share, strongest first: facets that both carry by their notes, rare ones before common ones. */
  shared(a: ItemIndex, b: ItemIndex, limit: number): readonly { readonly name: string; readonly weight: number }[];
  similar(item: ItemIndex, limit: number): readonly Ranked[];
  /** Likeness of two films' facets, −1 … 1. */
  cosine(a: ItemIndex, b: ItemIndex): number;
}

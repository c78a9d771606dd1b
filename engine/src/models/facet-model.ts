/**
 * What is known and guessed of every film's facets and levels of content. Strengths are 0 … 3: what a note says where
 * there is one, else what texts, tags, genres and neighbours let expect. A strength for every film and facet, told from what
 * people wrote, is as in J. Vig, S. Sen and J. Riedl, "The Tag Genome: Encoding Community Knowledge to Support Novel
 * Interaction", ACM TiiS 2(3), 2012 (source of the idea; facets, notes and the way to guess are ours: facets/).
 */
import type { ItemIndex, Ranked, Recommender } from "@matinee/core";

export interface SharedFacet {
  readonly name: string;
  /** The lesser of the two strengths, 0 … 3, times the facet's rarity. */
  readonly weight: number;
}

export interface FacetModel extends Recommender {
  /** All facets and levels that any note names. Without any note it is empty, and the model has nothing to say. */
  readonly names: readonly string[];
  /** What the film's note says, 0 … 3; undefined where nobody wrote one or it leaves a level open. */
  noted(item: ItemIndex, name: string): number | undefined;
  /** The expected strength for every film, 0 … 3; shared, never to be written to. Undefined for an unknown name. */
  strengths(name: string): Float32Array | undefined;
  /**
   * How far the expectation can be trusted for a film without a note, 0 … 1: of two held-out films that differ in the
   * facet, how much more often it puts them in the right order than in the wrong one (Somers' D, 2 AUC − 1).
   */
  confidence(name: string): number;
  /** What two films share, strongest first: facets that both carry by their notes, rare ones before common ones. */
  shared(a: ItemIndex, b: ItemIndex, limit: number): readonly SharedFacet[];
  similar(item: ItemIndex, limit: number): readonly Ranked[];
  /** Likeness of two films' facets, −1 … 1. */
  cosine(a: ItemIndex, b: ItemIndex): number;
}

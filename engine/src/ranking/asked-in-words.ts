/** Subjects that a wish names in words no facet stands for, heard like facets. */
import type { WishFacet } from "@matinee/core";
import { factFacets } from "../reading/facets/fact-facets.ts";
import { themeFacets } from "../reading/facets/theme-facets.ts";
import type { FacetColumn } from "./facet-column.ts";

/** A facet of a wish over all films. */
export interface Asked {
  readonly wish: WishFacet;
  readonly column: FacetColumn;
  /** Strength in the film that it is compared with. */
  readonly than: number | undefined;
  /** Films as strong in it as that one, of which less is shown. */
  readonly milder: Uint8Array | undefined;
}

/** A subject that no facet stands for is as good as one: as strong in a film as that is told of in its words. */
export const askedInWords = (told: Float32Array, wished: readonly WishFacet[]): Asked => ({
  wish: { name: "", wanted: true, weight: wished.some(isMood) ? ofWordsBesideMood : ofWords, phrase: -1 },
  column: {
    believed: told.map((share) => most * share),
    isNoted: new Uint8Array(told.length).fill(1),
    trust: 1,
    telling: 1.3,
    rarity: 2,
  },
  than: undefined,
  milder: undefined,
});
/** What a film should feel like, or for whom it is, is likely meant: further words ("neighbours in the garden") often only say more of that. */
const isMood = (wish: WishFacet): boolean =>
  wish.wanted && wish.weight >= likelyMood && !themeFacets.has(wish.name) && !factFacets.has(wish.name);
const likelyMood = 0.7;
/** Its weight as a wish, beside a mood, and what strengths are at most. */
const ofWords = 0.9;
const ofWordsBesideMood = 0.5;
const most = 3;

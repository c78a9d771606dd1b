/** What speaks for and against each facet of a text of which the rules have read the wish, for those who learn from it. */
import type { Wish } from "@matinee/core";
import { meantParts } from "../reading/roles/judge.ts";
import { circumstancesOf } from "../reading/wishes/circumstances.ts";
import { wishOf } from "../reading/wishes/wish.ts";
import type { WishedText } from "../reading/wishes/wished-text.ts";
import type { FacetEvidence } from "../reading/wordings/facet-evidence.ts";
import { evidenceIn } from "../reading/wordings/meant-facets.ts";

/** None where two people talk, or in a language that is not read through English. */
export function heardFacets(heard: Wish, text: WishedText): readonly FacetEvidence[] {
  const english = text.lexicon.inEnglish?.(text.words);
  if (text.talk || english === undefined) return [];
  const { unknown, isRefused } = wishOf(text);
  const { wish, tells, chancesAt } = meantParts(heard, unknown, text);
  const { isAway, asks } = circumstancesOf(heard, text);
  return evidenceIn(wish, text, english, { isAway, asks, isRefused, tells, chancesAt });
}

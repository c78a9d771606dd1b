/**
 * Facets of the wish that a film's note carries: only what somebody wrote down is ever told as a fact. What is merely
 * expected of a film may bring it into the list; it is never a reason.
 */
import type { WishFacet } from "@matinee/core";
import { surely } from "../facet-column.ts";
import type { Context } from "../slate.ts";
import { wordsOf } from "./facet-words.ts";

export interface ToldFacets {
  /** Wanted and there, what was asked outright before what was suggested. */
  readonly there: readonly WishFacet[];
  /** "no gore", "hardly any violence": levels of content that were refused outright. */
  readonly spared: readonly { readonly name: string; readonly text: string }[];
  /** "more fun than Knives Out", "less violence than John Wick". */
  readonly compared: readonly { readonly name: string; readonly text: string }[];
}

export function toldFacets(item: number, { wish, models, catalog }: Context): ToldFacets {
  const { noted, names } = models.facets;
  const isLevel = (name: string) => contentLevels.has(name);
  const there: WishFacet[] = [];
  const spared: { name: string; text: string }[] = [];
  const compared: { name: string; text: string }[] = [];
  if (names.length === 0) return { there, spared, compared };
  for (const facet of wish.facets) {
    const { name, wanted, than } = facet;
    const strength = noted(item, name);
    if (strength === undefined) continue;
    const other = than === undefined ? undefined : catalog.itemOf(than);
    const measure = other === undefined ? undefined : noted(other, name);
    const { thing } = wordsOf(name);
    if (other !== undefined && measure !== undefined) {
      const { title } = catalog.movie(other);
      if (wanted ? strength > measure : strength < measure)
        compared.push({ name, text: `${wanted ? "more" : "less"} ${thing} than ${title}` });
    } else if (wanted && strength >= (isLevel(name) ? 1 : surely)) there.push(facet);
    else if (!wanted && facet.weight === 1 && isLevel(name) && strength <= 1)
      spared.push({ name, text: `${strength === 0 ? "no" : "hardly any"} ${thing}` });
  }
  there.sort((a, b) => b.weight - a.weight);
  return { there, spared, compared };
}

/** Names of the levels of content; all others are facets. */
export const contentLevels: ReadonlySet<string> = new Set([
  "violence",
  "gore",
  "scares",
  "jumps",
  "sadness",
  "sex",
  "nudity",
  "language",
  "drugs",
  "animal-harm",
  "child-harm",
  "sexual-violence",
  "suicide",
]);

/**
 * Facets of the wish that a film's note carries: only what somebody wrote down is ever told as a fact. What is merely
 * expected of a film may bring it into the list; it is never a reason.
 */
import type { WishFacet } from "@matinee/core";
import { surely } from "../facet-column.ts";
import type { Context } from "../slate.ts";
import { narrowedBy, type Subject } from "../subjects.ts";
import { isGuessed } from "../wish-query.ts";
import { wordsOf } from "./facet-words.ts";

export interface ToldFacets {
  /** Wanted and there, what was asked outright before what was suggested. */
  readonly there: readonly WishFacet[];
  /** There as well, but only guessed to be wanted, or near to it: told of the film, never as asked for. */
  readonly likely: readonly WishFacet[];
  /** "no gore", "hardly any violence": levels of content that were refused outright. */
  readonly spared: readonly { readonly name: string; readonly text: string }[];
  /** "more fun than Knives Out", "less violence than John Wick". */
  readonly compared: readonly { readonly name: string; readonly text: string }[];
}

export function toldFacets(
  item: number,
  { wish, models, catalog, reading }: Context,
  subjects: readonly Subject[] = [],
): ToldFacets {
  const { noted, names } = models.facets;
  const isLevel = (name: string) => contentLevels.has(name);
  const there: WishFacet[] = [];
  const likely: WishFacet[] = [];
  const spared: { name: string; text: string }[] = [];
  const compared: { name: string; text: string }[] = [];
  if (names.length === 0) return { there, likely, spared, compared };
  // A game is not the chess that was asked for.
  const isOnlyNear = (facet: WishFacet) =>
    isGuessed(facet) || reading.remembered === true || narrowedBy(facet, subjects)?.told[item] === 0;
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
    } else if (wanted && strength >= (isLevel(name) ? 1 : surely)) (isOnlyNear(facet) ? likely : there).push(facet);
    else if (!wanted && facet.weight === 1 && isLevel(name) && strength <= 1)
      spared.push({ name, text: `${strength === 0 ? "no" : "hardly any"} ${thing}` });
  }
  for (const facets of [there, likely]) facets.sort((a, b) => b.weight - a.weight);
  return { there, likely, spared, compared };
}

/** Tells of a facet whether somebody refused it or what goes with it: nobody who wants no sad film is won by its tears. */
export function refusedIn({ facets }: Pick<Context["wish"], "facets">): (name: string) => boolean {
  const refused = facets.flatMap(({ name, wanted }) => (wanted ? [] : [name]));
  const kin = new Set(kindred.filter((group) => group.some((name) => refused.includes(name))).flat());
  return (name) => refused.includes(name) || kin.has(name);
}

/** Facets and levels that are one thing in other degrees, so that to refuse one is to be told of none. */
const kindred: readonly (readonly string[])[] = [
  ["sad", "sadness", "tear-jerking", "melancholy", "bleak", "grief", "sad-ending", "good-cry"],
  ["scary", "scares", "jumps", "creepy", "dread", "disturbing"],
  ["violence", "gore", "stylised-violence", "gunfights", "slasher"],
  ["sex", "nudity", "sexy"],
  ["funny", "laugh-out-loud", "silly", "dark-humour", "parody"],
  ["romantic", "falling-in-love", "forbidden-love", "love-triangle", "first-love"],
  ["slow-burn", "leisurely"],
  ["fast-paced", "non-stop"],
  ["drugs", "addiction"],
];

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

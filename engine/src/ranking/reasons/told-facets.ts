/**
 * Facets of the wish that a film's note carries: only what somebody wrote down is ever told as a fact. What is merely
 * expected of a film may bring it into the list; it is never a reason.
 */
import type { WishFacet } from "@matinee/core";
import { surely } from "../facet-column.ts";
import type { Context } from "../slate.ts";
import { isGuessed } from "../wish-query.ts";
import { wordsOf } from "./facet-words.ts";
import { listed } from "./joined-words.ts";

export interface ToldFacets {
  /** Wanted and there, what was asked outright before what was suggested. */
  readonly there: readonly WishFacet[];
  /** There as well, but only guessed to be wanted: told of the film, never as asked for. */
  readonly likely: readonly WishFacet[];
  /** "no gore", "hardly any violence": levels of content that were refused outright. */
  readonly spared: readonly { readonly name: string; readonly text: string }[];
  /** "more fun than Knives Out", "less violence than John Wick". */
  readonly compared: readonly { readonly name: string; readonly text: string }[];
}

export function toldFacets(item: number, { wish, models, catalog }: Context): ToldFacets {
  const { noted, names } = models.facets;
  const isLevel = (name: string) => contentLevels.has(name);
  const there: WishFacet[] = [];
  const likely: WishFacet[] = [];
  const spared: { name: string; text: string }[] = [];
  const compared: { name: string; text: string }[] = [];
  const ofList: WishFacet[] = [];
  if (names.length === 0) return { there, likely, spared, compared };
  for (const facet of wish.facets) {
    const { name, wanted, than } = facet;
    const strength = noted(item, name);
    if (strength === undefined) continue;
    const other = than === undefined ? undefined : catalog.itemOf(than);
    const measure = other === undefined ? undefined : noted(other, name);
    const { thing } = wordsOf(name);
    if (other !== undefined && measure !== undefined) {
      const isSo = wanted ? strength > measure : strength < measure;
      if (isSo && facet.thanList) ofList.push(facet);
      else if (isSo)
        compared.push({ name, text: `${wanted ? "more" : "less"} ${thing} than ${catalog.movie(other).title}` });
      // Nothing is funnier than what is as funny as can be.
      else if (wanted && strength >= most) there.push(facet);
    } else if (wanted && strength >= (isLevel(name) ? 1 : surely)) (isAsked(facet) ? there : likely).push(facet);
    else if (!wanted && facet.weight === 1 && isLevel(name) && strength <= 1)
      spared.push({ name, text: `${strength === 0 ? "no" : "hardly any"} ${thing}` });
  }
  for (const facets of [there, likely]) facets.sort((a, b) => b.weight - a.weight);
  return { there, likely, spared, compared: [...inShort(ofList, true), ...inShort(ofList, false), ...compared] };
}

/** "More warmth and fun than most of the films shown before": what is compared with one list is told in one breath. */
function inShort(ofList: readonly WishFacet[], wanted: boolean): ToldFacets["compared"] {
  const names = [...new Set(ofList.filter((facet) => facet.wanted === wanted).map(({ name }) => name))].slice(0, 2);
  if (names.length === 0) return [];
  const things = listed([...new Set(names.map((name) => wordsOf(name).thing))]);
  return [{ name: names[0], text: `${wanted ? "more" : "less"} ${things} than ${thanShown(wanted)}` }];
}

/** Said in words that mean it more than anything else: "with my friends" asks for no fun, however well it goes with that. */
const isAsked = (facet: WishFacet): boolean => facet.weight >= leastAsked && !isGuessed(facet);
const leastAsked = 0.5;
/** The highest step of a facet. */
const most = 3;

/** A list is measured by the border of its highest third (reading/conversation/compared-with-list.ts). */
export const thanShown = (wanted: boolean): string => `${wanted ? "most" : "some"} of the films shown before`;

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

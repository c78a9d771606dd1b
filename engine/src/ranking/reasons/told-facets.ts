/**
 * Facets of the wish that a film's note carries: only what somebody wrote down is ever told as a fact. What is merely
 * expected of a film may bring it into the list; it is never a reason.
 */
import type { WishFacet } from "@matinee/core";
import { childrensFacets } from "../../reading/facets/audience-facets.ts";
import { withKin } from "../../reading/facets/kindred-facets.ts";
import { surely } from "../facet-column.ts";
import type { Context } from "../slate.ts";
import { narrowedBy, type Subject } from "../subjects.ts";
import { surelyTold } from "../wish-query.ts";
import { amountOf, isOfDegree } from "./amounts.ts";
import { isKeptBack, wordsOf } from "./facet-words.ts";
import { listed } from "./joined-words.ts";

/** How a reason ends that claims to be asked for: said only of what somebody wished for in so many words. */
export const asAsked = (what: string): string => `${what}, as you asked.`;

export const isAsAsked = (text: string): boolean => text.endsWith(asAsked(""));

export interface ToldFacets {
  /** Wanted outright and there. */
  readonly there: readonly WishFacet[];
  /** There as well, but only guessed to be wanted, near to it or brought along by what was said: told of the film, never as asked for. */
  readonly likely: readonly WishFacet[];
  /** "no gore", "hardly any violence": levels of content that were refused outright. */
  readonly spared: readonly { readonly name: string; readonly text: string }[];
  /** "more fun and less violence than John Wick": what was surely asked for, beside each film that was named. */
  readonly compared: readonly { readonly names: readonly string[]; readonly text: string }[];
}

export function toldFacets(
  item: number,
  { wish, reading, models, catalog }: Context,
  subjects: readonly Subject[] = [],
): ToldFacets {
  const { noted, names } = models.facets;
  const isLevel = (name: string) => contentLevels.has(name);
  const isRefused = refusedIn(wish);
  const there: WishFacet[] = [];
  const likely: WishFacet[] = [];
  const spared: { name: string; text: string }[] = [];
  const measured: { name: string; amount: string; title: string }[] = [];
  const ofList: WishFacet[] = [];
  if (names.length === 0) return { there, likely, spared, compared: [] };
  // What a follow-up compares with a film of the list was never said of that one.
  const isNamed = ({ phrase, than }: WishFacet) =>
    phrase === undefined || reading.films.some(({ movieId }) => movieId === than);
  // A game is not the chess that was asked for, and of a remembered plot nothing is asked.
  const isOnlyNear = (facet: WishFacet) => reading.remembered === true || narrowedBy(facet, subjects)?.told[item] === 0;
  for (const facet of wish.facets) {
    const { name, wanted, than } = facet;
    const strength = noted(item, name);
    if (strength === undefined) continue;
    const other = than === undefined ? undefined : catalog.itemOf(than);
    const measure = other === undefined ? undefined : noted(other, name);
    const { thing } = wordsOf(name);
    if (other !== undefined && measure !== undefined) {
      const isSo = wanted ? strength > measure : strength < measure;
      const isSaid = facet.weight >= leastSaid && (isLevel(name) || isOfDegree(name)) && isNamed(facet);
      if (isSo && facet.thanList) ofList.push(facet);
      else if (isSo && isSaid)
        measured.push({ name, amount: amountOf(name, wanted), title: catalog.movie(other).title });
      // Nothing is funnier than what is as funny as can be.
      else if (!isSo && wanted && strength >= most && facet.weight >= surelyTold) there.push(facet);
    } else if (!wanted) {
      if (facet.weight === 1 && isLevel(name) && strength <= 1 && !isBroughtAlong(facet, wish))
        spared.push({ name, text: `${strength === 0 ? "no" : "hardly any"} ${thing}` });
    } else if (strength >= (isLevel(name) ? 1 : surely)) {
      if (isOfOtherAge(facet)) likely.push(facet);
      else if (facet.weight >= surelyTold && !isOnlyNear(facet)) there.push(facet);
      else if (facet.weight >= leastTold && !isLevel(name) && !isKeptBack(name) && !isRefused(name)) likely.push(facet);
    }
  }
  for (const facets of [there, likely]) facets.sort((a, b) => b.weight - a.weight);
  const compared = [...Map.groupBy(measured, ({ title }) => title)].map(([title, all]) => {
    const told = all.slice(0, mostAmounts);
    return { names: told.map(({ name }) => name), text: `${listed(told.map(({ amount }) => amount))} than ${title}` };
  });
  return { there, likely, spared, compared: [...inShort(ofList, true), ...inShort(ofList, false), ...compared] };
}

/** A film "for children from about four" suits one of six, and is not what was asked for in so many words. */
function isOfOtherAge({ name, wanted, words = "" }: WishFacet): boolean {
  const age = /\d+/.exec(words)?.[0];
  return wanted && age !== undefined && childrensFacets.has(name) && !name.endsWith(`-${age}`);
}

/** "For kids" spares them the gore, which nobody spoke of: what stands at the words of something wanted was not refused by name. */
function isBroughtAlong({ at }: WishFacet, { facets, genres, certification }: Context["wish"]): boolean {
  const place = at?.join();
  const others = [...facets, ...genres].filter(({ wanted }) => wanted);
  return (
    place !== undefined &&
    [...others, ...(certification ? [certification] : [])].some((one) => one.at?.join() === place)
  );
}

/** "More warmth and fun than most of the films shown before": what is compared with one list is told in one breath. */
function inShort(ofList: readonly WishFacet[], wanted: boolean): ToldFacets["compared"] {
  const names = [...new Set(ofList.filter((facet) => facet.wanted === wanted).map(({ name }) => name))].slice(
    0,
    mostAmounts,
  );
  if (names.length === 0) return [];
  return [
    { names, text: `${listed([...new Set(names.map((name) => amountOf(name, wanted)))])} than ${thanShown(wanted)}` },
  ];
}

/** Below it a phrase only suggests a facet: "more serious" asks for no sadness. */
const leastSaid = 0.7;
const mostAmounts = 2;

/** A fainter guess is no more telling of the film than what its note says by itself. */
const leastTold = 0.3;

/** The highest step of a facet. */
const most = 3;

/** A list is measured by the border of its highest third (reading/conversation/compared-with-list.ts). */
export const thanShown = (wanted: boolean): string => `${wanted ? "most" : "some"} of the films shown before`;

/** Tells of a facet whether somebody refused it or what goes with it: nobody who wants no sad film is won by its tears. */
export function refusedIn({ facets }: Pick<Context["wish"], "facets">): (name: string) => boolean {
  const refused = withKin(facets.flatMap(({ name, wanted }) => (wanted ? [] : [name])));
  return (name) => refused.has(name);
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

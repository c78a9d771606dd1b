/**
 * What a film must not hold: facets and levels of content that a person refused outright. A film whose note says that it
 * is there is out; one of which nobody knows comes after all that are known to be free of it.
 */
import type { WishFacet } from "@matinee/core";
import type { FacetModel } from "../../models/facet-model.ts";
import { columnOf, surely } from "../facet-column.ts";
import { milderFilms } from "../milder-films.ts";
import { wordsOf } from "../reasons/facet-words.ts";
import { thanShown } from "../reasons/told-facets.ts";
import type { Context } from "../slate.ts";
import { phraseOf } from "../wish-query.ts";
import type { Condition } from "./condition.ts";

/** Weight 1 says it outright; less only suggests it and tilts the list. */
export const isOutright = ({ wanted, weight }: WishFacet): boolean => !wanted && weight === 1;

/** "Funnier than Heat": wanted outright, and measured by a film. */
export const isMeasured = ({ wanted, weight, than }: WishFacet): boolean =>
  wanted && weight === 1 && than !== undefined;

/** "Darker" is met by what is more disturbing as well. */
const mayMeasure = ({ wanted, weight, than }: WishFacet): boolean =>
  wanted && weight >= leastMeasured && than !== undefined;
const leastMeasured = 0.5;

export function contentConditions(context: Context): Condition[] {
  const { facets } = context.models;
  const more = moreConditions(context);
  const refused = context.wish.facets.filter(isOutright);
  if (refused.length === 0) return more;
  // One phrase ("nothing violent") may stand for several facets: it is kept or let go as one.
  const phrases = Map.groupBy(refused, phraseOf);
  const less = [...phrases.values()].map((phrase): Condition => {
    const limits = phrase.map((wish) => ({
      name: wish.name,
      below: limitOf(wish, facets, context),
      milder: milderThan(wish, facets, context),
    }));
    const { isOver, isTold } = measured(limits, context);
    return {
      name: phrase.map((wish) => nameOf(wish, context)).join(" and "),
      fact: "content",
      // One that is there is enough to know that the film does not fit.
      isKnown: (_, item) => isTold[item] === 1 || isOver[item] === 1,
      passes: (_, item) => isOver[item] === 0,
      offer: { condition: "facets", names: phrase.map(({ name }) => name), wanted: false },
    };
  });
  return [...less, ...more];
}

/** A film has more than another of at least one of what one phrase stands for; where that had all of it, as much. */
function moreConditions({ wish, models: { facets }, catalog }: Context): Condition[] {
  const wished = wish.facets.filter(mayMeasure).flatMap((facet) => {
    const { name, than } = facet;
    const film = than === undefined ? undefined : catalog.itemOf(than);
    const measure = film === undefined ? undefined : facets.noted(film, name);
    return measure === undefined ? [] : [{ ...facet, film, above: Math.min(measure, 2) }];
  });
  const phrases = [...Map.groupBy(wished, phraseOf).values()].filter((phrase) => phrase.some(isMeasured));
  return phrases.map((phrase): Condition => {
    const [{ name, film, thanList }] = phrase;
    // "Alien, but funnier" is funny; of "darker", which is many things, a little is enough.
    const least = phrase.length === 1 && isCommon(name, facets, catalog) ? surely - 1 : 0;
    const passes = (item: number) =>
      phrase.some((one) => (facets.noted(item, one.name) ?? 0) > Math.max(one.above, least));
    return {
      name: `with more ${wordsOf(name).thing} than ${thanList ? thanShown(true) : catalog.movie(film ?? 0).title}`,
      fact: "content",
      isKnown: (_, item) => passes(item) || phrase.every((one) => facets.noted(item, one.name) !== undefined),
      passes: (_, item) => passes(item),
      offer: { condition: "facets", names: phrase.map((one) => one.name), wanted: true },
    };
  });
}

/** Whether so many films surely have it that those may be all that are shown. */
function isCommon(name: string, facets: FacetModel, { size }: Context["catalog"]): boolean {
  let having = 0;
  for (let item = 0; item < size && having < enough; item++) if ((facets.noted(item, name) ?? 0) >= surely) having++;
  return having === enough;
}
const enough = 60;

/** For each film whether it is known to hold too much of any of these, and whether of all of them it is known how much. */
function measured(
  limits: readonly { readonly name: string; readonly below: number; readonly milder: Uint8Array | undefined }[],
  { models: { facets }, catalog: { size } }: Context,
): { readonly isOver: Uint8Array; readonly isTold: Uint8Array } {
  const isOver = new Uint8Array(size);
  const isTold = new Uint8Array(size).fill(1);
  for (const { name, below, milder } of limits) {
    const column = columnOf(facets, name);
    if (column === undefined) isTold.fill(0);
    else
      for (let item = 0; item < size; item++) {
        if (column.isNoted[item] === 0) isTold[item] = 0;
        else if (column.believed[item] >= below && milder?.[item] !== 1) isOver[item] = 1;
      }
  }
  return { isOver, isTold };
}

/** The strength from which on a film holds too much of it. */
function limitOf({ name, entirely, than, tooMuch }: WishFacet, facets: FacetModel, { catalog }: Context): number {
  const other = than === undefined ? undefined : catalog.itemOf(than);
  const measure = other === undefined ? undefined : facets.noted(other, name);
  if (measure !== undefined) return Math.max(1, measure);
  if (tooMuch) return most;
  return entirely || everyBitCounts.has(name) ? 1 : surely;
}

function milderThan({ name, than }: WishFacet, facets: FacetModel, { catalog }: Context): Uint8Array | undefined {
  const other = than === undefined ? undefined : catalog.itemOf(than);
  return other === undefined ? undefined : milderFilms(name, other, facets);
}

/** The highest strength: all that "not too" leaves out. */
const most = 3;

/** One shock, or one naked body, is what somebody asked to be spared; a scuffle is not yet violence. */
const everyBitCounts: ReadonlySet<string> = new Set(["jumps", "nudity", "sexual-violence", "suicide"]);

function nameOf({ name, than, tooMuch }: WishFacet, { catalog }: Context): string {
  const { thing } = wordsOf(name);
  const other = than === undefined ? undefined : catalog.itemOf(than);
  return other === undefined
    ? `without ${tooMuch ? "too much " : ""}${thing}`
    : `with less ${thing} than ${catalog.movie(other).title}`;
}

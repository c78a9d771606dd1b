/**
 * What the facets of a wish say of every film. A strength counts along a curve that saturates, and the facets add up: a
 * film that has all of what was wished stands before one that is nothing but one of it. Facets of one phrase ("tired")
 * are heard as one wish that each of them partly fulfils; other words of the same place ("a ghost or an angel") are
 * another way to fulfil it.
 */
import type { Catalog, Wish, WishFacet } from "@matinee/core";
import type { FacetModel } from "../models/facet-model.ts";
import { factFacets } from "../reading/facets/fact-facets.ts";
import { columnOf, type FacetColumn, surely } from "./facet-column.ts";
import { impliedAgainst } from "./implied-opposites.ts";
import { contentLevels } from "./reasons/told-facets.ts";
import { isCovered } from "./wish-query.ts";

interface Asked {
  readonly wish: WishFacet;
  readonly column: FacetColumn;
  /** Strength in the film that it is compared with. */
  readonly than: number | undefined;
}

/**
 * One number per film, about 0 … 4 for a wish fulfilled and below 0 where what is not wanted is there. Where
 * the list is to be like a film, that film tells what goes with the wish, and nothing is taken from what goes with it at large;
 * `isTold` where ratings or loved films are told beside the wish.
 */
export function facetScores(
  { facets: wished, words }: Pick<Wish, "facets" | "words">,
  facets: FacetModel,
  catalog: Catalog,
  resembles = false,
  isTold = false,
): Float32Array | undefined {
  const asked = wished.flatMap((wish): Asked[] => {
    const column = columnOf(facets, wish.name);
    if (column === undefined || wish.weight === 0) return [];
    const than = wish.than === undefined ? undefined : catalog.itemOf(wish.than);
    return [{ wish, column, than: than === undefined ? undefined : column.believed[than] }];
  });
  if (asked.length === 0) return undefined;
  const sum = new Float32Array(catalog.size);
  const phrases = [
    ...Map.groupBy(
      asked.filter(({ wish }) => wish.wanted),
      phraseOf,
    ).values(),
  ];
  const said = phrases.reduce((total, phrase) => total + weightOf(phrase), 0);
  // What is said in further words (a plot) says more of one film than what it feels like.
  const others = words.filter(({ wanted, at }) => wanted && !isCovered({ facets: wished }, at)).length;
  const loudness = (full * (1 + said)) / (1 + said + others) / Math.max(1, said) ** 0.75;
  for (const phrase of phrases) addWanted(sum, phrase, loudness * weightOf(phrase));
  // Beside an example the rest of the list is like it, so that the wish must not be drowned.
  if (resembles) for (const phrase of phrases) addFulfilled(sum, phrase);
  else addTogether(sum, phrases, loudness);
  const outright = outrightWanted(wished, facets);
  if (outright.length > 0)
    for (let item = 0; item < sum.length; item++)
      if (hasAll(outright, item)) sum[item] += (isTold ? completeBesideTaste : complete) * loudness;
  for (const fact of outright.filter(isFact))
    for (let item = 0; item < sum.length; item++) if (hasAll([fact], item, little)) sum[item] += firm;
  for (const avoided of asked.filter(({ wish }) => !wish.wanted)) addAvoided(sum, avoided);
  if (!resembles) addImplied(sum, wished, catalog);
  return sum;
}

/** What one wish fulfilled is worth, in the unit of z-scores. */
const full = 4;
/**
 * What it adds to that to be known to have all that was asked for outright: little beside loved films, which tell more of
 * what is meant (npm run eval:requests, eval:wordings).
 */
const complete = 2;
const completeBesideTaste = 0.4;

/** What a fact that was asked for is worth: films that have it stand before all others. */
const firm = 8;
/** A fact is there in any strength: a film of which half is black and white. */
const little = 1;

/** Facets of one place, by the words that are ways to fulfil the wish: each way needs all of its own. */
interface Outright {
  readonly names: readonly string[];
  readonly ways: readonly (readonly FacetColumn[])[];
}

/** What was asked for outright: what must be there, unless the list had to be widened. */
export const outrightWanted = (wished: readonly WishFacet[], facets: FacetModel): Outright[] => {
  const known = wished.flatMap((wish) => {
    const isOutright = wish.wanted && wish.weight === 1 && wish.than === undefined;
    const column = isOutright ? columnOf(facets, wish.name) : undefined;
    return column === undefined ? [] : [{ wish, column }];
  });
  return [...Map.groupBy(known, phraseOf).values()].map((phrase) => ({
    names: phrase.map(({ wish }) => wish.name),
    ways: [...Map.groupBy(phrase, wayOf).values()].map((way) => way.map(({ column }) => column)),
  }));
};

const isFact = ({ names }: Outright): boolean => names.every((name) => factFacets.has(name));

export const hasAll = (asked: readonly Outright[], item: number, least = surely): boolean =>
  asked.every(({ ways }) =>
    ways.some((way) => way.every(({ isNoted, believed }) => isNoted[item] === 1 && believed[item] >= least)),
  );

const phraseOf = ({ wish: { at, name } }: Pick<Asked, "wish">): string => at?.join() ?? name;
const wayOf = ({ wish: { words = "" } }: Pick<Asked, "wish">): string => words;
const weightOf = (phrase: readonly Asked[]): number => Math.max(...phrase.map(({ wish }) => wish.weight));

/** The best of its ways counts. */
function addWanted(sum: Float32Array, phrase: readonly Asked[], worth: number): void {
  const ways = [...Map.groupBy(phrase, wayOf).values()].map(fulfilling);
  for (let item = 0; item < sum.length; item++) {
    let best = 0;
    for (const fulfils of ways) best = Math.max(best, fulfils(item));
    sum[item] += worth * best;
  }
}

/** How far a film fulfils facets that mean one thing. */
function fulfilling(way: readonly Asked[]): (item: number) => number {
  const total = way.reduce((weights, { wish }) => weights + wish.weight, 0);
  const most = weightOf(way);
  const telling = way.reduce((mean, { wish, column }) => mean + (wish.weight * column.telling) / total, 0);
  return (item) => {
    let best = 0;
    let mean = 0;
    for (const { wish, column, than } of way) {
      const gain = wish.weight * gainOf(column.believed[item], than);
      mean += gain / total;
      if (gain > best) best = gain;
    }
    return telling * (0.3 * (best / most) + 0.7 * mean);
  };
}

/**
 * Who asks for several things wants them in one film: what a film has of each, up to being surely there, multiplied; what is only
 * guessed at counts as far as it is likely.
 */
function addTogether(sum: Float32Array, phrases: readonly (readonly Asked[])[], loudness: number): void {
  const many = phrases.filter((phrase) => weightOf(phrase) >= leastFulfilled);
  if (many.length < 2) return;
  for (let item = 0; item < sum.length; item++) {
    let product = together * loudness;
    for (const phrase of many) product *= 1 - weightOf(phrase) + shareOf(phrase, item);
    sum[item] += product;
  }
}

/**
 * What it is worth to have all that a wish asks for. On seven rounds of requests that had been seen, films: moods .79 → .84, occasions
 * .73 → .76, all .786 → .792 (2 and 4 do alike).
 */
const together = 3;

/** How far a film fulfils the phrase by any one of its facets: at most the phrase's weight. */
function shareOf(phrase: readonly Asked[], item: number): number {
  let best = 0;
  for (const { wish, column } of phrase)
    best = Math.max(best, wish.weight * Math.min(1, column.believed[item] / surely));
  return best;
}

/** Any one facet of a phrase, once it is surely there, fulfils it: "for girls" is met by women in the lead or all around. */
function addFulfilled(sum: Float32Array, phrase: readonly Asked[]): void {
  const most = weightOf(phrase);
  if (most < leastFulfilled) return;
  for (let item = 0; item < sum.length; item++) sum[item] += fulfilled * shareOf(phrase, item);
}

/** What that is worth (npm run eval:wordings -- --kind comparison), and the weight from which on a guess is a wish. */
const fulfilled = 2;
const leastFulfilled = 0.3;

/** What is not known is weighed by what is expected and, since that may be wrong, by a doubt. */
function addAvoided(sum: Float32Array, { wish, column, than }: Asked): void {
  const { believed, isNoted, trust } = column;
  const curve = wish.weight === 1 && !contentLevels.has(wish.name) ? painOfTheme : painOfLevel;
  for (let item = 0; item < sum.length; item++) {
    const unsure = isNoted[item] === 1 ? 0 : doubt * (1 - trust);
    sum[item] -= full * wish.weight * (painOf(believed[item], curve, than) + unsure);
  }
}

const doubt = 0.3;

/** A film that has what hardly ever stands beside what is wished misses the point of it. */
function addImplied(sum: Float32Array, wished: Wish["facets"], catalog: Catalog): void {
  const against = impliedAgainst(wished, catalog);
  if (against !== undefined) for (let item = 0; item < sum.length; item++) sum[item] -= unsaid * against[item];
}

/** What an opposite takes away for each unit of its rarity, beside what a wish fulfilled is worth. */
const unsaid = 0.4;

/** 0 … 1 along the curve, half of it for having more than the film that it is compared with. */
function gainOf(strength: number, than: number | undefined): number {
  const own = alongCurve([0, 0.4, 0.8, 1], strength);
  if (than === undefined) return own;
  const more = than >= 3 ? Number(strength >= 3) : Math.min(1, Math.max(0, strength - than));
  return 0.5 * own + 0.5 * more;
}

/** A scuffle is not yet violence, but a wedding is a wedding, if only at the end. */
const painOfLevel = [0, 0.2, 1, 1.2];
const painOfTheme = [0, 0.8, 1, 1.2];

function painOf(strength: number, curve: readonly number[], than: number | undefined): number {
  const own = alongCurve(curve, strength);
  return than === undefined ? own : 0.3 * own + (strength > 0 && strength >= than ? 0.7 : 0);
}

function alongCurve(curve: readonly number[], strength: number): number {
  const low = Math.min(2, Math.max(0, Math.floor(strength)));
  return curve[low] + (strength - low) * (curve[low + 1] - curve[low]);
}

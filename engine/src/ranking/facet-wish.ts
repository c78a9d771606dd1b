/**
 * What the facets of a wish say of every film. A strength counts along a curve that saturates, and the facets add up: a
 * film that has all of what was wished stands before one that is nothing but one of it. Facets of one phrase ("tired")
 * are heard as one wish that each of them partly fulfils; other words of the same place ("a ghost or an angel") are
 * another way to fulfil it.
 */
import type { Catalog, Wish, WishFacet } from "@matinee/core";
import { toneNames } from "../language/tone/tone-names.ts";
import type { FacetModel } from "../models/facet-model.ts";
import { factFacets, prizes } from "../reading/facets/fact-facets.ts";
import { themeFacets } from "../reading/facets/theme-facets.ts";
import { type Asked, askedInWords } from "./asked-in-words.ts";
import { columnOf, surely } from "./facet-column.ts";
import { alongCurve, filmsWithAll, keepGains, keepShares, type Outright } from "./facet-passes.ts";
import { likelihoods } from "./genre-degrees.ts";
import { impliedAgainst } from "./implied-opposites.ts";
import { milderFilms } from "./milder-films.ts";
import { contentLevels } from "./reasons/told-facets.ts";
import type { Subject } from "./subjects.ts";
import { isCovered, isFollowedUp, isGuessed, phraseOf, surelyTold } from "./wish-query.ts";

/**
 * One number per film, about 0 … 4 for a wish fulfilled and below 0 where what is not wanted is there. Where
 * the list is to be like a film, that film tells what goes with the wish, and nothing is taken from what goes with it at large;
 * `isTold` where ratings or loved films are told beside the wish; `subjects` are narrower than the facets that stand for them.
 */
export function facetScores(
  { facets: wished, words }: Pick<Wish, "facets" | "words">,
  facets: FacetModel,
  catalog: Catalog,
  resembles = false,
  isTold = false,
  subjects: readonly Subject[] = [],
): Float32Array | undefined {
  const asked = besideWords(wished).flatMap((wish): Asked[] => {
    const column = columnOf(facets, wish.name);
    if (column === undefined || wish.weight === 0) return [];
    const than = wish.than === undefined ? undefined : catalog.itemOf(wish.than);
    if (than === undefined) return [{ wish, column, than, milder: undefined }];
    const milder = wish.wanted ? undefined : milderFilms(wish.name, than, facets);
    return [{ wish, column, than: column.believed[than], milder }];
  });
  for (const { phrase, told } of subjects) if (phrase === undefined) asked.push(askedInWords(told, wished));
  if (asked.length === 0) return undefined;
  const sum = new Float32Array(catalog.size);
  const phrases = [
    ...Map.groupBy(
      asked.filter(({ wish }) => wish.wanted),
      ({ wish }) => phraseOf(wish),
    ).values(),
  ];
  const said = phrases.reduce((total, phrase) => total + weightOf(phrase), 0);
  // What is said in further words (a plot) says more of one film than what it feels like.
  const isSubject = new Set(subjects.flatMap((subject) => (subject.phrase === undefined ? subject.words : [])));
  const others = words.filter(
    (word) => word.wanted && !isSubject.has(word.text) && !isCovered({ facets: wished }, word),
  ).length;
  const loudness = (full * (1 + said)) / (1 + said + others) / Math.max(1, said) ** 0.75;
  for (const phrase of phrases) addWanted(sum, phrase, loudness * weightOf(phrase), resembles);
  // Beside an example the rest of the list is like it, so that the wish must not be drowned; nor what a follow-up adds.
  const fulfilled = resembles ? fulfilledBeside : isFollowedUp({ facets: wished, words }) ? fulfilledInTurns : 0;
  for (const phrase of fulfilled > 0 ? phrases : []) addFulfilled(sum, phrase, fulfilled);
  if (!resembles) addTogether(sum, phrases, (whole(isTold) / complete) * loudness);
  addSubjects(sum, phrases, subjects);
  if (!resembles) for (const phrase of phrases) if (!isNarrowed(phrase, subjects)) addWholly(sum, phrase, loudness);
  const outright = outrightWanted(wished, facets);
  if (outright.length > 0) addWhere(sum, filmsWithAll(outright, sum.length), whole(isTold) * loudness);
  for (const fact of outright.filter(isFact)) addWhere(sum, filmsWithAll([fact], sum.length, leastOf(fact)), firm);
  for (const avoided of asked.filter(({ wish }) => !wish.wanted)) addAvoided(sum, avoided, catalog, resembles);
  if (!resembles) addImplied(sum, wished, catalog);
  return sum;
}

/** What is only guessed counts little beside a theme that was said in so many words: "a heist that goes wrong" is no cool one. */
function besideWords(wished: readonly WishFacet[]): readonly WishFacet[] {
  const saysTheme = wished.some(
    (one) => one.wanted && one.weight >= surelyTold && !isGuessed(one) && themeFacets.has(one.name),
  );
  return saysTheme
    ? wished.map((one) => (one.wanted && isGuessed(one) ? { ...one, weight: guessBesideWords * one.weight } : one))
    : wished;
}
/** Its share then: half as much changed rounds 8 to 11 of npm run eval:wordings by no more than chance (.757 → .758). */
const guessBesideWords = 0.6;

/** What one wish fulfilled is worth, in the unit of z-scores. */
const full = 4;
/**
 * What it adds to that to be known to have all that was asked for outright: little beside loved films, which tell more of
 * what is meant (npm run eval:requests, eval:wordings).
 */
const complete = 2;
const completeBesideTaste = 0.4;
const whole = (isTold: boolean): number => (isTold ? completeBesideTaste : complete);

/** What a fact that was asked for is worth: films that have it stand before all others. */
const firm = 8;
/** A fact is there in any strength: a film of which half is black and white. */
const little = 1;
/** Of prizes it is 1 to be nominated, and 3 to win. */
const won = 3;

/** What was asked for outright: what must be there, unless the list had to be widened. */
export const outrightWanted = (wished: readonly WishFacet[], facets: FacetModel): Outright[] => {
  const known = wished.flatMap((wish) => {
    const isOutright = wish.wanted && wish.weight === 1 && wish.than === undefined;
    const column = isOutright ? columnOf(facets, wish.name) : undefined;
    return column === undefined ? [] : [{ wish, column }];
  });
  return [...Map.groupBy(known, ({ wish }) => phraseOf(wish)).values()].map((phrase) => ({
    names: phrase.map(({ wish }) => wish.name),
    ways: [...Map.groupBy(phrase, wayOf).values()].map((way) => way.map(({ column }) => column)),
  }));
};

/** Who asks for a film that won an Oscar asks for none that was nominated. */
const leastOf = ({ names }: Outright): number => (names.every((name) => prizes.has(name)) ? won : little);

const isFact = ({ names }: Outright): boolean => names.every((name) => factFacets.has(name));

function addWhere(sum: Float32Array, has: Uint8Array, worth: number): void {
  for (let item = 0; item < sum.length; item++) if (has[item] === 1) sum[item] += worth;
}

const wayOf = ({ wish: { words = "" } }: Pick<Asked, "wish">): string => words;
const weightOf = (phrase: readonly Asked[]): number => Math.max(...phrase.map(({ wish }) => wish.weight));

/** The best of its ways counts. */
function addWanted(sum: Float32Array, phrase: readonly Asked[], worth: number, isStep: boolean): void {
  const [first, ...others] = [...Map.groupBy(phrase, wayOf).values()].map((way) =>
    fulfilments(way, sum.length, isStep),
  );
  for (const other of others)
    for (let item = 0; item < sum.length; item++) if (other[item] > first[item]) first[item] = other[item];
  for (let item = 0; item < sum.length; item++) if (first[item] > 0) sum[item] += worth * first[item];
}

/** How far each film fulfils facets that mean one thing. */
function fulfilments(way: readonly Asked[], size: number, isStep: boolean): Float64Array {
  const total = way.reduce((weights, { wish }) => weights + wish.weight, 0);
  const most = weightOf(way);
  const telling = way.reduce((mean, { wish, column }) => mean + (wish.weight * column.telling) / total, 0);
  const best = new Float64Array(size);
  // One facet alone is its own best.
  const sum = way.length === 1 ? best : new Float64Array(size);
  for (const { wish, column, than } of way) keepGains({ best, sum }, column.believed, wish.weight, than, isStep);
  // "Amélie, but darker" is met by one step in any of it: the rest stays like that film.
  const isByOne = isStep && way.every(({ than }) => than !== undefined);
  const ofBest = ((isByOne ? 1 : 0.3) * telling) / most;
  const ofMean = ((isByOne ? 0 : 0.7) * telling) / total;
  for (let item = 0; item < size; item++) sum[item] = ofBest * best[item] + ofMean * sum[item];
  return sum;
}

/**
 * Who asks for several things wants them in one film: what a film has of each, up to being surely there, multiplied; what is only
 * guessed at counts as far as it is likely.
 */
function addTogether(sum: Float32Array, phrases: readonly (readonly Asked[])[], loudness: number): void {
  const many = phrases.filter((phrase) => weightOf(phrase) >= leastFulfilled);
  if (many.length < 2) return;
  const products = new Float64Array(sum.length).fill(together * loudness);
  for (const phrase of many) {
    const missing = 1 - weightOf(phrase);
    const shares = sharesOf(phrase, sum.length);
    for (let item = 0; item < sum.length; item++) products[item] *= missing + shares[item];
  }
  for (let item = 0; item < sum.length; item++) sum[item] += products[item];
}

/**
 * What it is worth to have all that a wish asks for. On seven rounds of requests that had been seen, films: moods .79 → .84, occasions
 * .73 → .76, all .786 → .792 (2 and 4 do alike). Beside loved films it counts as little as what is known to be complete:
 * in full it cost a tenth of npm run eval:requests as served.
 */
const together = 3;

/** How far each film fulfils the phrase by any one of its facets: at most the phrase's weight. */
function sharesOf(phrase: readonly Asked[], size: number): Float64Array {
  const best = new Float64Array(size);
  for (const { wish, column, than } of phrase) keepShares(best, column.believed, wish.weight, than);
  return best;
}

/** Any one facet of a phrase, once it is surely there, fulfils it: "for girls" is met by women in the lead or all around. */
function addFulfilled(sum: Float32Array, phrase: readonly Asked[], fulfilled: number): void {
  const most = weightOf(phrase);
  if (most < leastFulfilled) return;
  const shares = sharesOf(phrase, sum.length);
  for (let item = 0; item < sum.length; item++) sum[item] += fulfilled * shares[item];
}

/** What that is worth beside an example and in a follow-up (npm run eval:wordings), and the weight from which on a guess is a wish. */
const fulfilledBeside = 4;
const fulfilledInTurns = 2;
const leastFulfilled = 0.3;

/** Films that are told of in the very word come first, those among them that have its facet before others. */
function addSubjects(sum: Float32Array, phrases: readonly (readonly Asked[])[], subjects: readonly Subject[]): void {
  for (const { phrase: name, told } of subjects) {
    const phrase = phrases.find(([{ wish }]) => phraseOf(wish) === name);
    if (phrase === undefined) continue;
    const shares = sharesOf(phrase, sum.length);
    const worth = narrower / Math.sqrt(subjects.length);
    const chance = chanceSubject * weightOf(phrase);
    for (let item = 0; item < sum.length; item++)
      if (told[item] > 0) sum[item] += worth * told[item] * (chance + (1 - chanceSubject) * shares[item]);
  }
}

/** What it is worth to be told of in the very word, and the share of it that a film without the facet has. */
const narrower = 5;
const chanceSubject = 0.5;

const isNarrowed = ([{ wish }]: readonly Asked[], subjects: readonly Subject[]): boolean =>
  subjects.some(({ phrase }) => phrase === phraseOf(wish));

/** What a film is wholly about, or where all of it is set, before what is only one part of it. */
function addWholly(sum: Float32Array, phrase: readonly Asked[], loudness: number): void {
  if (!phrase.every(({ wish }) => themeFacets.has(wish.name))) return;
  for (const { wish, column, than } of phrase) {
    if (wish.weight < surelyTold || than !== undefined) continue;
    const worth = (wholly * loudness) / phrase.length;
    for (let item = 0; item < sum.length; item++)
      if (column.believed[item] > surely) sum[item] += worth * (column.believed[item] - surely);
  }
}

/** What that is worth, beside a wish fulfilled. */
const wholly = 0.3;

/** What is not known is weighed by what is expected and, since that may be wrong, by a doubt. */
function addAvoided(sum: Float32Array, { wish, column, than, milder }: Asked, catalog: Catalog, isStep: boolean): void {
  const { believed, isNoted, trust } = column;
  const curve = wish.tooMuch
    ? painOfMuch
    : wish.weight === 1 && !contentLevels.has(wish.name)
      ? painOfTheme
      : painOfLevel;
  const worth = (isStep && than !== undefined ? stepDown : 1) * full * wish.weight;
  for (let item = 0; item < sum.length; item++) {
    const unsure = isNoted[item] === 1 ? 0 : doubt * (1 - trust);
    sum[item] -= worth * (painOf(believed[item], curve, than, isStep, milder?.[item] === 1) + unsure);
  }
  // Nobody wrote "cheesy" into the note of a film that is made as cheesy ones are.
  const likely = isTone.has(wish.name) ? likelihoods(catalog, wish.name) : undefined;
  if (likely !== undefined)
    for (let item = 0; item < sum.length; item++)
      if (believed[item] === 0) sum[item] -= full * wish.weight * suspicion * likely[item] ** 2;
}

/** What it counts beside an example to have no less of it than that has: whatever is nearest to it has as much. */
const stepDown = 2;
const doubt = 0.3;
/** What a film that is surely made like those that have it is thought to have of it. */
const suspicion = 0.8;
const isTone: ReadonlySet<string> = new Set(toneNames);

/** A film that has what hardly ever stands beside what is wished misses the point of it. */
function addImplied(sum: Float32Array, wished: Wish["facets"], catalog: Catalog): void {
  const against = impliedAgainst(wished, catalog);
  if (against !== undefined) for (let item = 0; item < sum.length; item++) sum[item] -= unsaid * against[item];
}

/** What an opposite takes away for each unit of its rarity, beside what a wish fulfilled is worth. */
const unsaid = 0.4;

/** A scuffle is not yet violence, but a wedding is a wedding, if only at the end. */
const painOfLevel = [0, 0.2, 1, 1.2];
const painOfMuch = [0, 0.1, 0.4, 1.2];
const painOfTheme = [0, 0.8, 1, 1.2];

/** Less than another film has of it is a step less: of what makes "The Conjuring, but less scary" a horror film some has to stay. */
function painOf(
  strength: number,
  curve: readonly number[],
  than: number | undefined,
  isStep: boolean,
  isMilder: boolean,
): number {
  const own = alongCurve(curve, strength);
  if (than === undefined) return own;
  const ofOwn = isStep ? 0.2 : 0.3;
  return ofOwn * own + (strength > 0 && strength >= than && !isMilder ? 1 - ofOwn : 0);
}

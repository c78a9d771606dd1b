/**
 * How much of what an example is known to be other films are as well. Where the cosine of whole shapes forgives a film that
 * shares a mood and nothing of the story, this counts trait by trait what a person would name: class, satire, a con.
 */
import type { Catalog, ItemIndex, Wish, WishFacet } from "@matinee/core";
import type { FilmsAlike } from "../dataset/films-alike.ts";
import { topRows } from "../math/top.ts";
import type { FacetModel } from "../models/facet-model.ts";
import { audienceFacets } from "../reading/facets/audience-facets.ts";
import { themeFacets } from "../reading/facets/theme-facets.ts";
import { asideFacets, sceneryFacets } from "./aside-facets.ts";
import { columnOf, type FacetColumn, surely } from "./facet-column.ts";
import { hasGenre } from "./genre-sets.ts";
import { goesAlong, keptBeside } from "./implied-opposites.ts";
import type { Context } from "./slate.ts";
import { phraseOf } from "./wish-query.ts";

/**
 * For each film the share 0 … 1 of the examples' facets, strong and rare ones first; undefined where no note tells any. Of
 * several sides - films, or those that one of several people likes - it has to share with each. What `disliked` films have as
 * well is hardly what an example is liked for.
 */
export function commonTraits(
  examples: readonly (readonly ItemIndex[])[],
  { facets: wished, genres }: Pick<Wish, "facets" | "genres">,
  facets: FacetModel,
  catalog: Catalog,
  alike: FilmsAlike,
  disliked: readonly ItemIndex[] = [],
): Float32Array | undefined {
  const told = examples
    .map((side) => side.filter((film) => traitsOf(film, catalog).length > 0))
    .filter(({ length }) => length > 0);
  const traits = told.map((side) => side.map((film) => traitsOf(film, catalog)));
  if (traits.length === 0) return undefined;
  // "The Godfather without the gangsters": what is refused or said otherwise is no part of the likeness; of what should only be
  // less than in the example ("but less scary") a step less is.
  const refused = wished.filter(({ wanted }) => !wanted);
  const turned = new Set(wished.flatMap((facet) => (facet.wanted ? [phraseOf(facet)] : [])));
  const less = new Map(
    refused
      .filter((one) => one.than !== undefined && !turned.has(phraseOf(one)))
      .map(({ name, weight }) => [name, weight] as const),
  );
  const isOut = new Set(refused.map(nameOf).filter((name) => !less.has(name)));
  // "Alien but funny": what hardly ever stands beside fun is hardly asked for.
  // "Amélie, but darker" asks for a step, and for all else that it is.
  const kept = keptBeside(
    wished.filter(({ than }) => than === undefined),
    catalog,
  );
  // "Groundhog Day, but no comedy": what mostly comedies are is hardly part of the likeness.
  const apart = apartFrom(
    genres.flatMap(({ name, wanted }) => (wanted ? [] : [name])),
    catalog,
  );
  const isDisliked = new Set(
    disliked.flatMap((film) =>
      traitsOf(film, catalog).flatMap(([name, strength]) => (strength >= surely ? [name] : [])),
    ),
  );
  const unwanted = refused.flatMap(({ name }) => columnOf(facets, name) ?? []);
  const isConditioned = wished.some(({ wanted, than }) => wanted || than !== undefined);
  const sides = traits.map((films, side) => {
    const shares = new Float32Array(catalog.size);
    for (const ofFilm of films) addShares(shares, columnsOf(ofFilm), films.length);
    addNeighbours(shares, told[side], alike, unwanted, isConditioned ? ofNeighbours.beside : ofNeighbours.alone);
    return shares;
  });
  const shares = sides.length === 1 ? sides[0] : nearAll(sides);
  // What is asked for beside the likeness brings tones of its own along; a children's film is welcome where one is asked for.
  const isWelcome = goesAlong(wished, catalog);
  const isKind = genres.some(({ wanted }) => wanted);
  takeForeign(shares, isKind ? [] : loudTones.filter((name) => !isWelcome(name)), traits.flat(), facets);
  const asksForChildren =
    genres.some(({ name, wanted }) => wanted && name === childrensGenre) ||
    wished.some(({ name, wanted }) => wanted && audienceFacets.has(name));
  if (!asksForChildren) takeForeign(shares, forChildren, traits.flat(), facets, surely - 1, ofChildren);
  if (isConditioned) softenAbove(shares, nearestIn(shares));
  return shares;

  function columnsOf(ofFilm: readonly Trait[]): SharedTrait[] {
    return ofFilm.flatMap(([name, had]) => {
      const strength = less.has(name) ? had - 1 : had;
      const column = isOut.has(name) || strength <= 0 ? undefined : columnOf(facets, name);
      if (column === undefined) return [];
      // What it is about stays, however seldom that is told so: "a gentler Gladiator" is still about ancient Rome.
      const share = themeFacets.has(name) ? Math.max(leastOfTheme, kept(name)) : kept(name);
      const telling =
        (sceneryFacets.has(name) ? ofScenery : 1) *
        (isDisliked.has(name) ? ofDisliked : 1) *
        (1 - ofLess * (less.get(name) ?? 0)) *
        share *
        apart(column);
      return [{ strength, believed: column.believed, weight: telling * (had * specific(column, had)) ** emphasis }];
    });
  }
}

const nameOf = ({ name }: WishFacet): string => name;

/** A facet of an example, and its strength there. */
type Trait = readonly [string, number];

interface SharedTrait {
  /** From which on a film has all of it that is wanted. */
  readonly strength: number;
  readonly believed: Float32Array;
  readonly weight: number;
}

/** Adds what each film has of one of `films` examples, in place. */
function addShares(shares: Float32Array, traits: readonly SharedTrait[], films: number): void {
  const total = traits.reduce((sum, { weight }) => sum + weight, 0) * films;
  if (total === 0) return;
  for (const { strength, believed, weight } of traits)
    for (let item = 0; item < shares.length; item++) {
      const has = believed[item];
      if (has > 0) shares[item] += (has < strength ? weight * (has / strength) : weight) / total;
    }
}

/** Adds, in place, that films are named beside some: a share of what those nearest by facets have; none for what has what is refused. */
function addNeighbours(
  shares: Float32Array,
  films: readonly ItemIndex[],
  alike: FilmsAlike,
  refused: readonly FacetColumn[],
  most: number,
): void {
  const usual = nearestIn(shares);
  for (const film of films)
    for (const [other, near] of alike.near(film)) {
      const left = refused.reduce((least, { believed }) => Math.min(least, 1 - believed[other] / strongest), 1);
      shares[other] += (most * usual * near * left) / films.length;
    }
}
/** The strength at which a facet is what a film is made of. */
const strongest = 3;
/** Beside nothing but the likeness, and beside a condition, by which those that are near are put in order. */
const ofNeighbours = { alone: 1.5, beside: 0.4 };

/** Takes from films that are loudly what no example is at all: no spoof is like a horror film, whatever haunts its house. */
function takeForeign(
  shares: Float32Array,
  tones: readonly string[],
  traits: readonly (readonly Trait[])[],
  facets: FacetModel,
  least = surely,
  most = ofForeign,
): void {
  const had = new Set(traits.flatMap((ofFilm) => ofFilm.map(([name]) => name)));
  const usual = nearestIn(shares);
  for (const name of tones) {
    const column = had.has(name) ? undefined : columnOf(facets, name);
    if (column === undefined) continue;
    for (let item = 0; item < shares.length; item++)
      if (column.believed[item] > least) shares[item] -= most * usual * (column.believed[item] - least);
  }
}

/**
 * Beside what is asked for, films that are all near count little by how near they are: "Ocean's Eleven, but serious" is one of
 * the heists that are serious, and not the next of its own series.
 */
function softenAbove(shares: Float32Array, near: number): void {
  for (let item = 0; item < shares.length; item++)
    if (shares[item] > near) shares[item] = near + ofNearer * (shares[item] - near);
}
const ofNearer = 0.3;

/** Tones that a whole film is made of. */
const loudTones = ["funny", "silly", "scary", "parody", "musical", "romantic", "sad", "bleak", "disturbing"];
const ofForeign = 0.2;
/** What children from four on may watch, from being somewhat for them. */
const forChildren = ["kids-from-4"];
const ofChildren = 0.25;
const childrensGenre = "Children";

/** Between the mean of the sides and their harmonic mean, which is low where one of them is; each as a share of its nearest films'. */
function nearAll(sides: readonly Float32Array[]): Float32Array {
  const usual = sides.map((side) => nearestIn(side));
  return sides[0].map((_, item) => {
    let [sum, inverse] = [0, 0];
    for (const [at, side] of sides.entries()) {
      const share = side[item] / usual[at];
      sum += share;
      inverse += 1 / (share + faint);
    }
    return (1 - balance) * (sum / sides.length) + balance * (sides.length / inverse);
  });
}

/** The share that the films nearest to one have, below that of the few of its own series; of few films fewer are near. */
const nearestIn = (shares: Float32Array): number =>
  shares[topRows(shares, Math.min(nearest, Math.ceil(shares.length / ofAll))).at(-1) ?? 0] || 1;
const nearest = 30;
const ofAll = 20;

/** Whose films a list is to be like: each by itself, or where somebody else's are told of, theirs and the person's own. */
export function sidesOf({ like, reading, catalog }: Pick<Context, "like" | "reading" | "catalog">): ItemIndex[][] {
  const others = new Set(reading.films.flatMap(({ movieId, theirs }) => (theirs === undefined ? [] : [movieId])));
  const isTheirs = (film: ItemIndex) => others.has(catalog.movie(film).id);
  const [theirs, own] = [like.filter(isTheirs), like.filter((film) => !isTheirs(film))];
  return theirs.length > 0 && own.length > 0 ? [[...theirs], [...own]] : Array.from(like, (film) => [film]);
}

/** What a wish beside an example is worth in films that are less like it than those nearest to it, in place. */
export function keepNear(wished: Float32Array | undefined, shares: Float32Array): void {
  if (wished === undefined) return;
  const near = nearestIn(shares);
  for (let item = 0; item < wished.length; item++)
    if (wished[item] > 0) wished[item] *= Math.sqrt(Math.min(1, Math.max(0, shares[item] / near)));
}

/** How much of the likeness to several films is that to the one that is farthest off. */
const balance = 0.7;
const faint = 0.02;

/** How much a facet tells of a film that has it: the rarer the more, and what it is most of all tells much, however common. */
const specific = ({ rarity }: FacetColumn, strength: number): number =>
  strength > surely ? Math.max(leastOfStrong, rarity) : rarity;
const leastOfStrong = 0.6;

/** What is taken from a facet that should be less than in the example, for each unit of how strongly that is said. */
const ofLess = 0.5;

/** What is left of facets that tell where and when, and of what films have that are disliked. */
const ofScenery = 0.35;
const ofDisliked = 0.4;

/** The share of a facet that is left without the films of some genres: 1 where films with it are of other genres as often as any. */
function apartFrom(genres: readonly string[], catalog: Catalog): (column: FacetColumn) => number {
  if (genres.length === 0) return () => 1;
  const isOf = hasGenre(catalog, genres);
  const shareOfOthers = (has: (item: ItemIndex) => boolean) => {
    let [having, others] = [0, 0];
    for (let item = 0; item < catalog.size; item++) {
      if (!has(item)) continue;
      having++;
      if (!isOf(item)) others++;
    }
    return (1 + others) / (1 + having);
  };
  const usual = shareOfOthers((item) => catalog.movie(item).note !== undefined);
  return ({ believed, isNoted }) =>
    Math.min(1, shareOfOthers((item) => isNoted[item] === 1 && believed[item] >= surely) / usual);
}

/** How far strong and rare facets stand out of the others (npm run eval:wordings -- --kind comparison). */
const emphasis = 1.5;
/** The share of a theme that is left, however seldom it goes with what is wanted. */
const leastOfTheme = 0.8;

const traitsOf = (film: ItemIndex, catalog: Catalog): Trait[] =>
  Object.entries(catalog.movie(film).note?.facets ?? {}).filter(
    ([name, strength]) => strength > 0 && !asideFacets.has(name),
  );

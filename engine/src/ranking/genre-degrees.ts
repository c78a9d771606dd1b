/**
 * How much a film is of a genre: whether its note and its other genres are those of films of the genre. A parody with ghosts
 * is listed as horror and feels like comedy; a thriller that is listed as drama alone may be nearer to crime than most.
 * And what a note does not tell of a facet: films that are made like cheesy ones, which nobody called so. Logistic regressions,
 * learned from the notes of the catalogue at the first request that asks for a genre or refuses a facet.
 */
import type { Catalog, Movie } from "@matinee/core";
import { spreadOf } from "../math/statistics.ts";
import { hasGenre } from "./genre-sets.ts";

/** Steps of learning shrink as a feature is seen more often (AdaGrad: J. Duchi, E. Hazan, Y. Singer, JMLR 12, 2011). */
const rate = 0.3;
const rounds = 8;
const shrinkage = 0.002;
/** Strengths and levels of a note reach so far. */
const strongest = 3;
/** Fewer films of a genre teach nothing about it. */
const fewest = 20;
/** Beyond these a film is no more of a genre, and no less. */
export const core = 0.5;
const furthest = -6;

interface Features {
  readonly ids: Uint16Array;
  readonly values: Float32Array;
}

interface Described {
  /** Rows of films with a note. */
  readonly noted: readonly number[];
  readonly full: readonly Features[];
  readonly bare: readonly Features[];
  /** Of facets and levels, and of genres behind a colon. */
  readonly ids: ReadonlyMap<string, number>;
  readonly degrees: Map<string, Float32Array>;
}

const described = new WeakMap<Catalog, Described>();

/**
 * For each film how much it is of the genre, in deviations from the usual film of it: below 0 for films at its edge and
 * far below for most others, up to `core` for what nobody would call anything else; undefined where nothing could be learned.
 */
export function genreDegrees(catalog: Catalog, genre: string): Float32Array | undefined {
  const films = described.get(catalog) ?? describe(catalog);
  described.set(catalog, films);
  const kept = films.degrees.get(genre);
  if (kept !== undefined) return kept;
  const has = hasGenre(catalog, [genre]);
  if (films.noted.filter(has).length < fewest) return undefined;
  const own = films.ids.get(`:${genre}`) ?? -1;
  const byNote = learned(films, films.full, own, has);
  const byGenres = learned(films, films.bare, own, has);
  const degrees = new Float32Array(catalog.size);
  const groups = Map.groupBy(degrees.keys(), (item) => catalog.movie(item).note !== undefined);
  for (const [isNoted, items] of groups) {
    const weights = isNoted ? byNote : byGenres;
    const sums = items.map((item) => sumOf(weights, (isNoted ? films.full : films.bare)[item], own));
    const usual = sums.filter((_, at) => has(items[at]));
    const { mean, deviation } = spreadOf(Float32Array.from(usual));
    items.forEach((item, at) => {
      degrees[item] = Math.min(core, Math.max(furthest, deviation > 0 ? (sums[at] - mean) / deviation : 0));
    });
  }
  films.degrees.set(genre, degrees);
  return degrees;
}

/**
 * For each film with a note how likely it has a facet, 0 … 1, by everything else that its note tells, as if half of all films
 * had it; 0 for films without a note. Undefined where few films teach it.
 */
export function likelihoods(catalog: Catalog, facet: string): Float32Array | undefined {
  const films = described.get(catalog) ?? describe(catalog);
  described.set(catalog, films);
  const kept = films.degrees.get(facet);
  if (kept !== undefined) return kept;
  const has = (item: number): boolean => (catalog.movie(item).note?.facets[facet] ?? 0) > 0;
  const own = films.ids.get(facet) ?? -1;
  if (films.noted.filter(has).length < fewest) return undefined;
  const weights = learned(films, films.full, own, has);
  const likely = new Float32Array(catalog.size);
  for (const item of films.noted) likely[item] = logistic(sumOf(weights, films.full[item], own));
  films.degrees.set(facet, likely);
  return likely;
}

function describe(catalog: Catalog): Described {
  const idOf = new Map<string, number>();
  const id = (name: string): number => {
    const known = idOf.get(name) ?? idOf.size;
    idOf.set(name, known);
    return known;
  };
  const featuresOf = ({ genres, note }: Movie, isWhole: boolean): Features => {
    const all: [number, number][] = [[id("always"), 1]];
    for (const genre of genres) all.push([id(`:${genre}`), 1]);
    const told = isWhole && note !== undefined ? [...Object.entries(note.facets), ...Object.entries(note.levels)] : [];
    for (const [name, strength] of told) if (strength > 0) all.push([id(name), strength / strongest]);
    return { ids: Uint16Array.from(all, ([one]) => one), values: Float32Array.from(all, ([, value]) => value) };
  };
  const movies = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item));
  const full = movies.map((movie) => featuresOf(movie, true));
  const bare = movies.map((movie) => featuresOf(movie, false));
  const noted = movies.flatMap(({ note }, item) => (note === undefined ? [] : [item]));
  return { noted, full, bare, ids: idOf, degrees: new Map() };
}

/** Weights of all features but the genre itself; films that are of it count as much as all others together. */
function learned(
  { noted, ids: { size } }: Described,
  features: readonly Features[],
  own: number,
  has: (item: number) => boolean,
): Float32Array {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1);
  const having = noted.filter(has).length;
  const [worth, worthOfOthers] = [noted.length / (2 * having), noted.length / (2 * (noted.length - having))];
  for (let round = 0; round < rounds; round++)
    for (const item of noted) {
      const { ids, values } = features[item];
      const isOf = has(item);
      const miss = (Number(isOf) - logistic(sumOf(weights, features[item], own))) * (isOf ? worth : worthOfOthers);
      for (let at = 0; at < ids.length; at++) {
        const feature = ids[at];
        if (feature === own) continue;
        const step = miss * values[at] - shrinkage * weights[feature];
        squares[feature] += step * step;
        weights[feature] += (rate * step) / Math.sqrt(squares[feature]);
      }
    }
  return weights;
}

function sumOf(weights: Float32Array, { ids, values }: Features, own: number): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at++) if (ids[at] !== own) sum += weights[ids[at]] * values[at];
  return sum;
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

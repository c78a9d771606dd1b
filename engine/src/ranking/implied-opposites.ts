/**
 * What a wish leaves unsaid: who wants something cozy is glad of no cruelty. Learned from the notes: facets and levels
 * that films with what is wished have far more seldom than films have at large.
 */
import type { Catalog, ItemIndex, WishFacet } from "@matinee/core";
import { surely } from "./facet-column.ts";

/**
 * For each film how much of it speaks against what is wanted; of a film without a note, as much as films have on average.
 * Undefined where nothing is left unsaid.
 */
export function impliedAgainst(wished: readonly WishFacet[], catalog: Catalog): Float32Array | undefined {
  const opposites = impliedOpposites(wished, catalog);
  if (opposites.size === 0) return undefined;
  const { noted, unnoted, idOf, having } = standingOf(catalog);
  const sums = new Float64Array(catalog.size);
  for (const [name, seldom] of opposites) {
    const films = having[idOf.get(name) ?? -1] ?? [];
    for (let at = 0; at < films.length; at++) sums[films[at]] += seldom;
  }
  const against = new Float32Array(catalog.size);
  let total = 0;
  for (const item of noted) {
    if (sums[item] === 0) continue;
    against[item] = mostTogether * Math.tanh(sums[item] / mostTogether);
    total += against[item];
  }
  for (const item of unnoted) against[item] = total / noted.length;
  return against;
}

/**
 * What speaks against a film for the sake of what is wanted, with how much more seldom it is there, as a logarithm: 0.7
 * for half as often. What the wish itself speaks of is left out.
 */
export function impliedOpposites(wished: readonly WishFacet[], catalog: Catalog): ReadonlyMap<string, number> {
  const { names, idOf } = standingOf(catalog);
  const wanted = wished.filter(({ wanted, weight }) => wanted && weight >= leastWeight);
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const rarer = new Float64Array(names.length);
  for (const { name, weight } of wanted) {
    const seldom = seldomBeside(name, catalog);
    for (let id = 0; id < seldom.length; id++) rarer[id] += (weight / total) * seldom[id];
  }
  // What no film has is written beside the array, where nothing is.
  for (const { name } of wished) rarer[idOf.get(name) ?? -1] = 0;
  const opposites = new Map<string, number>();
  for (let id = 0; id < rarer.length; id++)
    if (rarer[id] >= clearly) opposites.set(names[id], Math.min(most, rarer[id]));
  return opposites;
}

/** The share of a facet that is left beside what is wanted: 1, or less where they seldom go together. */
export function keptBeside(wished: readonly WishFacet[], catalog: Catalog): (name: string) => number {
  const { idOf } = standingOf(catalog);
  const wanted = wished.filter((one) => one.wanted && one.weight >= leastWeight);
  const beside = wanted.map(({ name, weight }) => ({ weight, seldom: seldomBeside(name, catalog) }));
  return (name) => {
    const id = idOf.get(name) ?? -1;
    return Math.min(1, ...beside.map(({ weight, seldom }) => Math.exp(-weight * Math.max(0, seldom[id] ?? 0))));
  };
}

/** Whether films with something of what is wanted clearly have a facet more often than films at large, or it is wanted itself. */
export function goesAlong(wished: readonly WishFacet[], catalog: Catalog): (name: string) => boolean {
  const { idOf } = standingOf(catalog);
  const wanted = wished.filter((one) => one.wanted && one.weight >= leastWeight);
  const beside = wanted.map(({ name }) => ({ own: name, seldom: seldomBeside(name, catalog) }));
  return (name) => beside.some(({ own, seldom }) => own === name || (seldom[idOf.get(name) ?? -1] ?? 0) <= -clearly);
}

/** Below it a facet is too faint a guess to leave anything unsaid. */
const leastWeight = 0.3;
/** Three quarters as often, told by all that is wanted together; what is rarer than a seventh counts no more than that. */
const clearly = 0.3;
const most = 2;
/** However much of it a film has, it misses the point no more than this: a rare film may be meant all the same. */
const mostTogether = 3;
/** So many films must have each of two facets before anybody may say that they do not go together. */
const leastFilms = 15;
/** Films that are thought to have been seen with the usual share of everything, so that few films tell little. */
const prior = 5;

/** What films surely have, by facets and levels as numbers. */
interface Standing {
  readonly noted: readonly ItemIndex[];
  readonly unnoted: readonly ItemIndex[];
  readonly names: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Of each film what it has. */
  readonly ofFilm: readonly (readonly number[])[];
  /** Of each facet the films that have it: of most, few. */
  readonly having: readonly (readonly ItemIndex[])[];
  readonly beside: Map<string, Float64Array>;
}

const standings = new WeakMap<Catalog, Standing>();

function standingOf(catalog: Catalog): Standing {
  const standing = standings.get(catalog) ?? readFrom(catalog);
  standings.set(catalog, standing);
  return standing;
}

function readFrom(catalog: Catalog): Standing {
  const noted: ItemIndex[] = [];
  const unnoted: ItemIndex[] = [];
  const names: string[] = [];
  const idOf = new Map<string, number>();
  const ofFilm: number[][] = [];
  const having: ItemIndex[][] = [];
  for (let item = 0; item < catalog.size; item++) {
    const { note } = catalog.movie(item);
    const ids: number[] = [];
    ofFilm.push(ids);
    (note === undefined ? unnoted : noted).push(item);
    for (const [name, strength] of [...Object.entries(note?.facets ?? {}), ...Object.entries(note?.levels ?? {})]) {
      if (strength < surely) continue;
      const id = idOf.get(name) ?? names.push(name) - 1;
      if (id === having.length) having.push([]);
      idOf.set(name, id);
      ids.push(id);
      having[id].push(item);
    }
  }
  return { noted, unnoted, names, idOf, ofFilm, having, beside: new Map() };
}

/** For every facet how much more often (below 0) or more seldom (above 0) films with this one have it; 0 where few films tell. */
function seldomBeside(name: string, catalog: Catalog): Float64Array {
  const { noted, names, idOf, ofFilm, having, beside } = standingOf(catalog);
  const own = idOf.get(name);
  if (own === undefined) return new Float64Array(names.length);
  let seldom = beside.get(name);
  if (seldom === undefined) {
    seldom = new Float64Array(names.length);
    const those = having[own];
    const both = new Uint32Array(names.length);
    for (const film of those) for (const other of ofFilm[film]) both[other]++;
    if (those.length >= leastFilms)
      for (const [other, { length: count }] of having.entries()) {
        if (other === own || count < leastFilms) continue;
        const usual = count / noted.length;
        const lift = (both[other] + prior * usual) / ((those.length + prior) * usual);
        seldom[other] = -Math.log(lift);
      }
    beside.set(name, seldom);
  }
  return seldom;
}

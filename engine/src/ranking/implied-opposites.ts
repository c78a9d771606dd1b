/**
 * What a wish leaves unsaid: who wants something cozy is glad of no cruelty. Learned from the notes: facets and levels
 * that films with what is wished have far more seldom than films have at large.
 */
import type { Catalog, WishFacet } from "@matinee/core";
import { surely } from "./facet-column.ts";

/**
 * For each film how much of it speaks against what is wanted; of a film without a note, as much as films have on average.
 * Undefined where nothing is left unsaid.
 */
export function impliedAgainst(wished: readonly WishFacet[], catalog: Catalog): Float32Array | undefined {
  const opposites = impliedOpposites(wished, catalog);
  if (opposites.size === 0) return undefined;
  const { films, noted } = standingOf(catalog);
  const against = new Float32Array(films.length);
  let total = 0;
  for (const [item, names = []] of films.entries()) {
    const sum = names.reduce((all, name) => all + (opposites.get(name) ?? 0), 0);
    against[item] = mostTogether * Math.tanh(sum / mostTogether);
    total += against[item];
  }
  for (const [item, names] of films.entries()) if (names === undefined) against[item] = total / noted;
  return against;
}

/**
 * What speaks against a film for the sake of what is wanted, with how much more seldom it is there, as a logarithm: 0.7
 * for half as often. What the wish itself speaks of is left out.
 */
export function impliedOpposites(wished: readonly WishFacet[], catalog: Catalog): ReadonlyMap<string, number> {
  const named = new Set(wished.map(({ name }) => name));
  const wanted = wished.filter(({ wanted, weight }) => wanted && weight >= leastWeight);
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const rarer = new Map<string, number>();
  for (const { name, weight } of wanted)
    for (const [other, seldom] of seldomBeside(name, catalog))
      if (!named.has(other)) rarer.set(other, (rarer.get(other) ?? 0) + (weight / total) * seldom);
  return new Map([...rarer].flatMap(([name, seldom]) => (seldom >= clearly ? [[name, Math.min(most, seldom)]] : [])));
}

/** The share of a facet that is left beside what is wanted: 1, or less where they seldom go together. */
export function keptBeside(wished: readonly WishFacet[], catalog: Catalog): (name: string) => number {
  const wanted = wished.filter((one) => one.wanted && one.weight >= leastWeight);
  const beside = wanted.map(({ name, weight }) => ({ weight, seldom: seldomBeside(name, catalog) }));
  return (name) =>
    Math.min(1, ...beside.map(({ weight, seldom }) => Math.exp(-weight * Math.max(0, seldom.get(name) ?? 0))));
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

interface Standing {
  /** Names of what each film surely has; undefined where it has no note. */
  readonly films: readonly (readonly string[] | undefined)[];
  readonly having: ReadonlyMap<string, number>;
  readonly noted: number;
  readonly beside: Map<string, ReadonlyMap<string, number>>;
}

const standings = new WeakMap<Catalog, Standing>();

function standingOf(catalog: Catalog): Standing {
  let standing = standings.get(catalog);
  if (standing === undefined) {
    const films = Array.from({ length: catalog.size }, (_, item) => {
      const { note } = catalog.movie(item);
      if (note === undefined) return undefined;
      const all = [...Object.entries(note.facets), ...Object.entries(note.levels)];
      return all.flatMap(([name, strength]) => (strength >= surely ? [name] : []));
    });
    const having = countsOf(films);
    standing = { films, having, noted: films.filter((film) => film !== undefined).length, beside: new Map() };
    standings.set(catalog, standing);
  }
  return standing;
}

/** For every other facet how much more often (below 0) or more seldom (above 0) films with this one have it. */
function seldomBeside(name: string, catalog: Catalog): ReadonlyMap<string, number> {
  const { films, having, noted, beside } = standingOf(catalog);
  let seldom = beside.get(name);
  if (seldom === undefined) {
    const those = films.filter((film) => film?.includes(name));
    const both = countsOf(those);
    const told = new Map<string, number>();
    if (those.length >= leastFilms)
      for (const [other, count] of having) {
        if (other === name || count < leastFilms) continue;
        const usual = count / noted;
        const lift = ((both.get(other) ?? 0) + prior * usual) / ((those.length + prior) * usual);
        told.set(other, -Math.log(lift));
      }
    seldom = told;
    beside.set(name, seldom);
  }
  return seldom;
}

function countsOf(films: readonly (readonly string[] | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const film of films) for (const name of film ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** One facet over the whole catalogue, as far as it may be believed; asked for by every wish that names it, so kept. */
import type { FacetModel } from "../models/facet-model.ts";

export interface FacetColumn {
  /** Strengths 0 … 3: in full where a note tells them, else what is expected times how far that can be trusted. */
  readonly believed: Float32Array;
  /** 1 where a note tells it. */
  readonly isNoted: Uint8Array;
  /** How far an expectation can be trusted, 0 … 1. */
  readonly trust: number;
  /** How much it says that a film has it, about 1: more of a time loop than of fun. */
  readonly telling: number;
  /** The same without bounds: 1 where one film of twenty has it, 2 where one of four hundred. */
  readonly rarity: number;
}

/** The strength from which on a film has a facet; to be expected to have more is no more than that. */
export const surely = 2;

const columns = new WeakMap<FacetModel, Map<string, FacetColumn>>();

/** Undefined for a name that no note has. */
export function columnOf(facets: FacetModel, name: string): FacetColumn | undefined {
  const kept = columns.get(facets) ?? new Map<string, FacetColumn>();
  columns.set(facets, kept);
  let column = kept.get(name);
  if (column === undefined) {
    column = made(facets, name);
    if (column !== undefined) kept.set(name, column);
  }
  return column;
}

function made(facets: FacetModel, name: string): FacetColumn | undefined {
  const strengths = facets.strengths(name);
  if (strengths === undefined) return undefined;
  const trust = facets.confidence(name);
  const isNoted = new Uint8Array(strengths.length);
  let noted = 0;
  let having = 0;
  const believed = strengths.map((expected, item) => {
    const known = facets.noted(item, name);
    if (known === undefined) return trust * Math.min(surely, expected || 0);
    isNoted[item] = 1;
    noted++;
    if (known >= surely) having++;
    return known;
  });
  const rarity = Math.log((noted + 1) / (having + 1)) / Math.log(20);
  return { believed, isNoted, trust, telling: Math.min(1.3, Math.max(0.7, rarity)), rarity };
}

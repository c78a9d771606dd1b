/** What notes say, as a table: one row for each film that a note was written on, one column for each facet and level. */
import type { Catalog } from "@matinee/core";
import { binarySearch } from "../../math/binary-search.ts";

export interface Known {
  /** Facets, then levels; both in the order of the alphabet. */
  readonly names: readonly string[];
  /** How many of the names are facets. */
  readonly facets: number;
  /** Ascending catalogue rows of the films with a note. */
  readonly items: Int32Array;
  /** Items × names: 0 … 3, or `open`. */
  readonly strengths: Uint8Array;
}

/** Stands for a level that a note says nothing of. A facet that is not named is absent: 0. */
export const open = 255;

export function knownOf(catalog: Catalog): Known {
  const facets = new Set<string>();
  const levels = new Set<string>();
  const items: number[] = [];
  for (let item = 0; item < catalog.size; item++) {
    const { note } = catalog.movie(item);
    if (note === undefined) continue;
    items.push(item);
    for (const name of Object.keys(note.facets)) facets.add(name);
    for (const name of Object.keys(note.levels)) levels.add(name);
  }
  const names = [...[...facets].sort(), ...[...levels].sort()];
  const strengths = new Uint8Array(items.length * names.length);
  for (const [row, item] of items.entries()) {
    const { facets: strong = {}, levels: told = {} } = catalog.movie(item).note ?? {};
    for (const [column, name] of names.entries())
      strengths[row * names.length + column] = column < facets.size ? (strong[name] ?? 0) : (told[name] ?? open);
  }
  return { names, facets: facets.size, items: Int32Array.from(items), strengths };
}

/** What the note on a film says under a column; undefined where there is none, or it leaves that open. */
export function noted({ names, items, strengths }: Known, item: number, column: number): number | undefined {
  const row = binarySearch(item, items);
  const strength = row < 0 ? open : strengths[row * names.length + column];
  return strength === open ? undefined : strength;
}

/** Mean strength under each column, over the notes that say something of it. */
export function meansOf({ names, items, strengths }: Known): Float64Array {
  return Float64Array.from(names, (_, column) => {
    let [sum, count] = [0, 0];
    for (let row = 0; row < items.length; row++) {
      const strength = strengths[row * names.length + column];
      if (strength === open) continue;
      sum += strength;
      count++;
    }
    return sum / Math.max(1, count);
  });
}

/**
 * Tones of reviews beside what is expected of a film's facets. Both are guesses, so the film is brought half the way to a tone
 * that is stronger; few tones of a film are named, so one that is not named says nothing. Where a note was written it alone counts.
 */
import type { Catalog } from "@matinee/core";
import type { Known } from "./known.ts";
import type { Spread } from "./spread.ts";
import { stepOf, steps } from "./steps.ts";

/** All names of tones, in the order of the alphabet. */
export function toneNamesOf(catalog: Catalog): readonly string[] {
  const names = new Set<string>();
  for (let item = 0; item < catalog.size; item++)
    for (const name of Object.keys(catalog.movie(item).tones ?? {})) names.add(name);
  return [...names].sort();
}

/** What tones alone let expect, where no note teaches anything; trusted as far as a guess may be. */
export const untaught = ({ names }: Known, films: number): Spread => ({
  expected: new Uint8Array(names.length * films),
  confidence: new Float32Array(names.length).fill(guessed),
});

/** Expected strengths with the tones of films that have no note; the same ones where there are none. */
export function toned(spread: Spread, { names }: Known, catalog: Catalog): Spread {
  const columnOf = new Map(names.map((name, column) => [name, column]));
  let expected: Uint8Array | undefined;
  for (let item = 0; item < catalog.size; item++) {
    const { note, tones } = catalog.movie(item);
    if (note !== undefined || tones === undefined) continue;
    for (const [name, strength] of Object.entries(tones)) {
      const column = columnOf.get(name);
      if (column === undefined) continue;
      expected ??= spread.expected.slice();
      const at = column * catalog.size + item;
      const guess = steps[expected[at]];
      if (strength > guess) expected[at] = stepOf((guess + strength) / 2);
    }
  }
  return expected === undefined ? spread : { ...spread, expected };
}

const guessed = 0.5;

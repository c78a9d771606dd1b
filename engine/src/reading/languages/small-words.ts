/** The small words of languages as sets: those of the language heard, and those of all. */
import { once } from "@matinee/core";
import { wordSet } from "@matinee/text";
import type { Language } from "./language.ts";
import { languages } from "./languages.gen.ts";

type Sets<Lists> = { readonly [Name in keyof Lists]: ReadonlySet<string> };
export interface SmallWords {
  readonly grammar: Sets<Language["grammar"]>;
  readonly names: Sets<Language["names"]>;
  readonly units: Sets<Language["units"]>;
}

/** The small words of some languages together. */
export function smallWordsOf(some: readonly Language[]): SmallWords {
  const atHours = new Set(some.flatMap((one) => one.grammar.atHours));
  return {
    grammar: { ...together(some.map((one) => one.grammar)), atHours },
    names: together(some.map((one) => one.names)),
    units: together(some.map((one) => one.units)),
  };
}

/** Of all languages: for names, which stand in a text of any. */
export const smallWordsOfAll = once((): SmallWords => smallWordsOf(languages));

function together<Lists extends Readonly<Record<string, readonly string[]>>>(all: readonly Lists[]): Sets<Lists> {
  const sets = Object.keys(all[0] ?? {}).map((name) => [name, wordSet(...all.map((lists) => lists[name]))]);
  return Object.fromEntries(sets) as Sets<Lists>; // Object.fromEntries forgets the names
}

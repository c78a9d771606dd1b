/** Phrases of all languages as patterns of a text as it is written, for what is looked for before a text has words. */
import { once } from "@matinee/core";
import type { Language } from "./language.ts";
import { languages } from "./languages.gen.ts";

/** What is said in conversations and in descriptions of people, whatever the language. */
export const phrasesOfAll = once(() => ({
  talk: together(languages.map(({ talk }) => talk)),
  description: together(languages.map(({ description }) => description)),
  articles: languages.flatMap(({ grammar }) => grammar.indefinite),
}));

/**
 * A pattern (for the flags i and u) of whole phrases: the longest first, a blank is a blank or a hyphen, and an apostrophe may
 * be missing. Of no phrases it matches nothing.
 */
export function alternatives(phrases: readonly string[]): string {
  const sorted = phrases.toSorted((one, other) => other.length - one.length);
  const patterns = sorted.map((phrase) => phrase.replaceAll("'", "['’]?").replaceAll(/[ -]/g, "[\\s-]"));
  return patterns.length === 0 ? "(?!)" : `(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`;
}

type Lists = Language["talk"] | Language["description"];

function together<Some extends Lists>(all: readonly Some[]): Some {
  const names = Object.keys(all[0] ?? {}) as (keyof Some)[]; // Object.keys forgets the names
  return Object.fromEntries(names.map((name) => [name, all.flatMap((lists) => lists[name] as string[])])) as Some;
}

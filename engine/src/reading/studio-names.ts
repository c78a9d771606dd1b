/** Names of studios, which people wish by as they do by people: "a Ghibli". */
import { isClauseGap, isSentenceGap, type Word, wordsOf } from "@matinee/text";
import { singularOf } from "../titles/plurals.ts";
import { smallWordsOfAll } from "./languages/small-words.ts";
import type { PersonFound } from "./person-found.ts";

/** Words of the longest name of a studio. */
const longestStudio = 4;

/** Names as written in one word, with and without what a house is called → the catalogue's names. */
export function studiosOf(names: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const name of names) {
    const norms = wordsOf(name).map(({ norm }) => norm);
    const bare = norms.filter((norm) => !smallWordsOfAll().names.houses.has(norm));
    for (const key of [norms.join(" "), bare.join(" ")]) if (key !== "" && !keys.has(key)) keys.set(key, name);
  }
  return keys;
}

export function studioAt(
  studios: ReadonlyMap<string, string>,
  words: readonly Word[],
  at: number,
): PersonFound | undefined {
  for (let to = Math.min(words.length, at + longestStudio); to > at; to--) {
    const run = words.slice(at, to);
    if (run.some(({ gap }, place) => place > 0 && (isClauseGap(gap) || isSentenceGap(gap)))) continue;
    const key = run.map(({ norm }) => norm).join(" ");
    // "All the Pixars".
    const name = studios.get(key) ?? (key.length > 4 ? studios.get(singularOf(key) ?? "") : undefined);
    if (name === undefined) continue;
    const house =
      smallWordsOfAll().names.houses.has(words[to]?.norm ?? "") &&
      !smallWordsOfAll().names.ofSeries.has(words[to].norm);
    return { name, from: at, to: house ? to + 1 : to };
  }
  return undefined;
}

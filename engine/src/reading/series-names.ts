/** Names of studios and of series, which people wish by as they do by people: "a Ghibli", "the Bourne films". */
import type { Catalog } from "@matinee/core";
import { isClauseGap, isSentenceGap, type Word, wordsOf } from "@matinee/text";
import type { Lexicon } from "./lexicon.ts";
import type { PersonFound } from "./person-found.ts";

/** Words that a studio's name may have or lack: "Studio Ghibli" is Ghibli. */
const houses = new Set(["studio", "studios", "pictures", "films", "productions", "animation", "entertainment", "bros"]);
/** Words of the longest name of a studio. */
const longestStudio = 4;

/** Names as written in one word, with and without what a house is called → the catalogue's names. */
export function studiosOf(names: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const name of names) {
    const norms = wordsOf(name).map(({ norm }) => norm);
    const bare = norms.filter((norm) => !houses.has(norm));
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
    const name = studios.get(key) ?? (key.length > 4 && key.endsWith("s") ? studios.get(key.slice(0, -1)) : undefined);
    if (name === undefined) continue;
    const house = houses.has(words[to]?.norm ?? "") && words[to].norm !== "films";
    return { name, from: at, to: house ? to + 1 : to };
  }
  return undefined;
}

/** Names of films, folded. */
export function titlesOf(catalog: Catalog): ReadonlySet<string> {
  const titles = new Set<string>();
  for (let item = 0; item < catalog.size; item++)
    titles.add(
      wordsOf(catalog.movie(item).title)
        .map(({ norm }) => norm)
        .join(" "),
    );
  return titles;
}

/** Words behind the name of a series: "the Toy Story ones". */
export const ofSeries: ReadonlySet<string> = new Set([
  "franchise",
  "marathon",
  "movies",
  "films",
  "ones",
  "saga",
  "series",
  "trilogy",
]);

/** "The Bourne films", "star trek, the films". */
const speaksOfSeries = (words: readonly Word[], to: number): boolean => {
  const [next, behind] = [words[to], words[to + 1]];
  if (next === undefined) return false;
  return next.norm === "the" ? ofSeries.has(behind?.norm ?? "") : !isClauseGap(next.gap) && ofSeries.has(next.norm);
};

/** Whether a series is meant: not its first film ("a Die Hard for …"), nor ordinary words ("a murder mystery"). */
export function isSeries(
  words: readonly Word[],
  { from, to }: PersonFound,
  titles: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  if (speaksOfSeries(words, to)) return true;
  // "A Star Wars film", "any Bourne".
  const before = words[from - 1]?.norm ?? "";
  const isOne = /^(a|an|any|another|some)$/.test(before) && /^(film|movie|flick|one)$/.test(words[to]?.norm ?? "");
  if (isOne) return true;
  const name = words.slice(from, to);
  const norms = name.map(({ norm }) => norm);
  // "James Bond" is no bond.
  if (
    !name.every(({ capital }) => capital) &&
    norms.every((norm) => lexicon.vocabulary.has(norm) || lexicon.ordinary.has(norm))
  )
    return false;
  const key = norms.join(" ");
  return !titles.has(key) && !titles.has(`the ${key}`);
}

/** Names of studios, which people wish by as they do by people: "a Ghibli". */
import { isClauseGap, isSentenceGap, type Word, wordsOf } from "@matinee/text";
import { singularOf } from "../titles/plurals.ts";
import { smallWordsOfAll } from "./languages/small-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PersonFound } from "./person-found.ts";
import { isHint, isUsedWord } from "./wordings/learned-wordings.ts";

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
    const own = studios.get(key);
    const name = own ?? (key.length > 4 ? studios.get(singularOf(key) ?? "") : undefined);
    if (name === undefined) continue;
    const house =
      smallWordsOfAll().names.houses.has(words[to]?.norm ?? "") &&
      !smallWordsOfAll().names.ofSeries.has(words[to].norm);
    return { name, from: at, to: house ? to + 1 : to, ...(own === undefined && { isPlural: true }) };
  }
  return undefined;
}

/** Whether the name of a studio is meant, and not an ordinary word: not the "hammer" of "he turned up with a hammer". */
export function isStudioMeant(
  words: readonly Word[],
  { from, to }: PersonFound,
  introduced: boolean,
  cased: boolean,
  lexicon: Lexicon,
): boolean {
  if (words[from].capital || lexicon.genres.at(words, from)?.to === to) return true;
  const isOne = lexicon.indefinites.has(words[from - 1]?.norm ?? "");
  if (isOne && !isPlainFilm(words, to, lexicon)) return !isWord(words[from], lexicon);
  return introduced || !cased || !isWord(words[from], lexicon);
}

const isPlainFilm = (words: readonly Word[], at: number, { filmNouns, genres }: Lexicon): boolean =>
  filmNouns.has(words[at]?.norm ?? "") || genres.at(words, at) !== undefined;

/** A word of everyday use or of what films are like, and not a name alone. */
export const isWord = ({ norm }: Word, { ordinary, vocabulary }: Lexicon): boolean =>
  ordinary.has(norm) || vocabulary.has(norm) || isUsedWord(norm) || isHint(norm);

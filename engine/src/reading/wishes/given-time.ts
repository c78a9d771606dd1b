/**
 * Time that a person has, told by what ends it: "our bus leaves in 80 minutes", "my train ride is 95 minutes", "one lunch
 * break, 45 minutes". What lasts as long as that is a limit; "a film of 95 minutes" is none.
 */
import { isSentenceGap, startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/** Words before and behind a duration in which somebody says what ends it. */
const before = 8;
const behind = 4;

/** Whether the duration at the words [from, to) is all the time that there is. */
export function isTimeGiven(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const next = words[to];
  if (next !== undefined && !isSentenceGap(next.gap) && lexicon.filmNouns.has(next.norm)) return false;
  if (lexicon.grammar.inLengths.has(words[from - 1]?.norm ?? "")) return true;
  const ends = (at: number) => lexicon.runtime.given.at(words, at) !== undefined;
  for (let at = from - 1; at >= Math.max(0, from - before); at--) {
    if (ends(at)) return true;
    if (startsSentence(words, at)) break;
  }
  for (let at = to; at < Math.min(words.length, to + behind); at++) {
    if (startsSentence(words, at)) break;
    if (ends(at)) return true;
  }
  return false;
}

/** What people call somebody - "Keanu", "Nic Cage", "Dame Judi" - and names that nobody knows here. */
import { isClauseGap, isSentenceGap, isUnspaced, type Word } from "@matinee/text";
import { calledByFans } from "../titles/known-people.gen.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PersonFound } from "./person-found.ts";

/** Only behind "with" and "by", before "movie", or with a capital inside a sentence. */
const fanNames: ReadonlyMap<string, string> = new Map(calledByFans);

/** Words of the longest name by which people call somebody. */
const longestCalled = 3;

/** "Nic Cage"; "Keanu" where it is introduced, before "movie", with a capital inside a sentence, or no other word. */
export function calledAt(
  words: readonly Word[],
  at: number,
  introduced: boolean,
  cased: boolean,
  lexicon: Lexicon,
): PersonFound | undefined {
  for (let to = Math.min(words.length, at + longestCalled); to > at + 1; to--) {
    const run = words.slice(at, to);
    if (run.some(({ gap }, place) => place > 0 && (isClauseGap(gap) || isSentenceGap(gap)))) continue;
    const name = fanNames.get(run.map(({ norm }) => norm).join(" "));
    if (name !== undefined) return { name, from: at, to };
  }
  const { capital, raw, norm } = words[at];
  const own = /['’]s$/.test(raw) ? norm.slice(0, -1) : norm;
  const name = fanNames.get(own);
  if (name === undefined) return undefined;
  const next = words[at + 1];
  const isKind = next !== undefined && !isClauseGap(next.gap) && lexicon.filmNouns.has(next.norm);
  const isOther = lexicon.vocabulary.has(own) || own.length < (isUnspaced(own) ? 2 : 5) || (cased && !capital);
  // "Bond, but not Daniel Craig": the name is all that is asked for.
  const isAlone = at === 0 && next !== undefined && (isClauseGap(next.gap) || lexicon.turnWords.has(next.norm));
  const isMeant = introduced || isAlone || isKind || (cased && capital && at > 0) || !isOther;
  return isMeant ? { name, from: at, to: isKind ? at + 2 : at + 1 } : undefined;
}

/** Two to four capitalised words that are no words of a wish. */
export function unknownName(words: readonly Word[], at: number, lexicon: Lexicon): PersonFound | undefined {
  let to = at;
  while (to < words.length && to < at + 4) {
    const word = words[to];
    if (!word.capital || (to > at && (isClauseGap(word.gap) || isSentenceGap(word.gap)))) break;
    if (lexicon.genres.at(words, to) !== undefined || lexicon.languages.at(words, to) !== undefined) break;
    to++;
  }
  if (to - at < 2 || lexicon.moods.at(words, at) !== undefined) return undefined;
  return {
    name: words
      .slice(at, to)
      .map((word) => word.raw)
      .join(" "),
    from: at,
    to,
  };
}

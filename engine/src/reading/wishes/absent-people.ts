/** People who are told of and do not watch: "my grandad was a miner", "hiding from my kids", "my daughter is doing her exams". */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import { smallWordsOfAll } from "../languages/small-words.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Cue } from "../signals.ts";

/** Whether the people of the words [from, to) are away, or were; `cueAt` has what is felt at a word. */
export function areAbsent(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
  cueAt: (at: number) => Cue | undefined,
): boolean {
  const { grammar, audience, copulas } = lexicon;
  if (!smallWordsOfAll().names.owners.has(words[from].norm)) return false;
  // "A thriller with him": he watches all the same.
  const watches = words.some(
    ({ norm }, at) => audience.has(norm) && grammar.thems.has(words[at + 1]?.norm ?? "") && endsPhrase(at + 2),
  );
  if (watches) return false;
  const before = words[from - 1];
  if (before !== undefined && !isBroken(words[from]) && grammar.beforeAbsent.has(before.norm)) return true;
  const [verb, next] = [words[to], words[to + 1]];
  if (verb === undefined || isBroken(verb)) return false;
  // "My mum loved Heat", "my dad hated war films" tell what they like.
  if (cueAt(to) !== undefined) return false;
  if (grammar.pastOfPeople.has(verb.norm) || isPast(verb.norm, lexicon)) return true;
  return copulas.has(verb.norm) && next !== undefined && !isBroken(next) && grammar.elsewhere.has(next.norm);

  /** "With her", but not "with her husband". */
  function endsPhrase(at: number): boolean {
    return words[at] === undefined || isBroken(words[at]) || lexicon.empty.has(words[at].norm);
  }
}

const isBroken = ({ gap }: Word): boolean => isClauseGap(gap) || isSentenceGap(gap);

const isPast = (norm: string, { grammar }: Lexicon): boolean =>
  [...grammar.pastEndings].some((ending) => norm.length > ending.length + 1 && norm.endsWith(ending));

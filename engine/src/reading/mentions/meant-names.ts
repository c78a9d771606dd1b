/**
 * Where two people talk, everyday words are hardly ever a film: one that is written in small letters, a pronoun, a slip of
 * the pen needs a phrase before it that names films.
 */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { isSmallWord } from "./film-names.ts";
import type { NameSearch } from "./name-search.ts";

/** A capital at the beginning, and not "I". */
export const isLarge = ({ raw, norm }: Word, { grammar }: Lexicon): boolean =>
  /^[\p{Lu}\p{N}]/u.test(raw) && !grammar.capitals.has(norm);

/** Whether the words [from, to), so many slips from a title, are meant as its name. */
export function isMeant({ words, lexicon, cues }: NameSearch, from: number, to: number, distance: number): boolean {
  const run = words.slice(from, to);
  const isPlain = ({ norm }: Word) => isSmallWord(norm) || lexicon.empty.has(norm) || lexicon.ordinary.has(norm);
  if (run.length === 1 && (lexicon.pronouns.has(run[0].norm) || cues.startingAt(from) !== undefined)) return false;
  const opens = from === 0 || isSentenceGap(words[from].gap);
  if (run.some((word, at) => isLarge(word, lexicon) && !(at === 0 && opens)) && !(distance > 0 && run.every(isPlain)))
    return true;
  const cue = cues.endingAt(from);
  const isNamed = cue?.kind === "seen" || cue?.kind === "like" || (cue?.kind === "feeling" && cue.side === "before");
  if (run.length > 1 && distance === 0 && !run.every(isPlain)) return true;
  return isNamed && distance === 0 && !run.every(({ norm }) => isSmallWord(norm) || lexicon.empty.has(norm));
}

/** "It was great, Her was boring": who begins a text with it and goes on in the same way speaks of two films. */
export function hasTwin({ words, lexicon }: NameSearch, from: number, to: number): boolean {
  if (from > 0 || !words[from].capital || !lexicon.copulas.has(words[to]?.norm ?? "")) return false;
  for (let at = to + 2; at < Math.min(words.length - 1, to + 8); at++)
    if (isClauseGap(words[at].gap) && isLarge(words[at], lexicon)) return lexicon.copulas.has(words[at + 1].norm);
  return false;
}

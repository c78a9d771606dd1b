/** Pieces of longer names: what capitals go on beyond is no film. */
import { isArticle, isSentenceGap, type Word } from "@matinee/text";
import { smallWordsOfAll } from "../languages/small-words.ts";
import type { NameSearch } from "./name-search.ts";

/** Letters of the longest word that a stop only shortens: "Mrs." */
const longestShort = 3;

/** True when the capitals go on beyond the name, so that it is a piece of a longer one: "Small" of "Small Enough". */
export function isFragment({ words, lexicon, cased, cues }: NameSearch, from: number, to: number): boolean {
  if (!cased) return false;
  // "Dr. No" goes on behind a stop, "Heat. The" does not.
  const joined = (gap: string, { raw }: Word) =>
    /^(\s|[-'’:&]\s?)$/.test(gap) || (/^\.\s?$/.test(gap) && raw.length <= longestShort);
  const after = words[to];
  const before = words[from - 1];
  const strong = ({ capital, norm }: Word) => capital && !lexicon.grammar.capitals.has(norm);
  if (after !== undefined && joined(after.gap, words[to - 1]) && strong(after) && cues.startingAt(to) === undefined)
    return true;
  const beyond = words[to + 1];
  if (after !== undefined && beyond !== undefined && smallWordsOfAll().names.ofs.has(after.norm))
    if (joined(after.gap, words[to - 1]) && joined(beyond.gap, after) && strong(beyond)) return true;
  if (before === undefined || !joined(words[from].gap, before) || !strong(before) || cues.endingAt(from) !== undefined)
    return false;
  const opens = from === 1 || isSentenceGap(before.gap);
  return !(opens || isArticle(before.norm) || /['’]s$/.test(before.raw));
}

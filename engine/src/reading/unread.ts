/** What was seen and not understood, told kindly. */
import type { Reading } from "@matinee/core";
import { isClauseGap, isForeignScript, type Quote, startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mentions/mentions.ts";
import type { Places } from "./places.ts";
import { type Cue, insideOf } from "./signals.ts";

export interface Leftovers {
  readonly text: string;
  /** Where the reader stopped, and why. */
  readonly end: { readonly at: number; readonly why: string };
  readonly words: readonly Word[];
  /** By their names with years. */
  readonly mentions: Places<Mention>;
  readonly cues: Places<Cue>;
  /** Whether a word stands where films are told of, and is no part of the wish. German nouns are all written large. */
  readonly isTold: (at: number) => boolean;
  readonly lexicon: Lexicon;
  /** Quoted parts without a film. */
  readonly unknown: readonly Quote[];
  /** Words for qualities that no list knows. */
  readonly qualities: readonly Quote[];
}

/** Why a name was not read. */
export const unknownFilm = "No film of this name is in the catalogue.";

/** Why a quality was not read. */
const unknownQuality = "Not understood, so it is not looked for. Another word for it may help.";

/** Why the rest of a text was not read. */
export const tooMuch = "Too much at once: the text was read up to here.";

type Unread = Reading["unread"];

/** Names that no film bears, words in scripts that are not read, and what lies beyond the longest text. */
export function unreadOf({ text, end, words, mentions, cues, isTold, lexicon, unknown, qualities }: Leftovers): Unread {
  const unread: Unread = [];
  const tell = (start: number, end: number, why: string) =>
    unread.push({ text: text.slice(start, end), why, at: [start, end] });
  for (const { start, end } of unknown) tell(start, end, unknownFilm);
  for (const { start, end } of qualities.slice(0, 20)) tell(start, end, unknownQuality);
  for (let at = 0; at < words.length && unread.length < 50; at++) {
    if (mentions.at(at) !== undefined || !isForeignScript(words[at].raw)) continue;
    const from = at;
    while (at + 1 < words.length && isForeignScript(words[at + 1].raw) && mentions.at(at + 1) === undefined) at++;
    tell(words[from].start, words[at].end, "Only titles are known in this script so far, not sentences.");
  }
  const isUnknown = insideOf(words, unknown);
  const isName = (at: number) =>
    at < words.length &&
    words[at].capital &&
    /^\p{Lu}/u.test(words[at].raw) &&
    !startsSentence(words, at) &&
    !lexicon.vocabulary.has(words[at].norm) &&
    isTold(at) &&
    mentions.at(at) === undefined &&
    !isUnknown(at);
  for (let at = 0; at < words.length && unread.length < 50; at++) {
    if (!isName(at)) continue;
    const from = at;
    while (isName(at + 1) && /^\s$/.test(words[at + 1].gap)) at++;
    const [before, next] = [words[from - 1], words[at + 1]];
    const begins = isClauseGap(words[from].gap) || lexicon.joins.has(before.norm) || cues.endingAt(from) !== undefined;
    const ends =
      next === undefined ||
      isClauseGap(next.gap) ||
      startsSentence(words, at + 1) ||
      lexicon.joins.has(next.norm) ||
      lexicon.copulas.has(next.norm);
    if (begins && ends) tell(words[from].start, words[at].end, unknownFilm);
  }
  if (end.at < text.length)
    unread.push({ text: text.slice(end.at, end.at + 80), why: end.why, at: [end.at, text.length] });
  return unread;
}

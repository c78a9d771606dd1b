/** What was seen and not understood, told kindly. */
import type { Reading } from "@matinee/core";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import type { Cue } from "./signals.ts";
import { isClauseGap, isForeignScript, type Quote, startsSentence, type Word } from "./tokens.ts";

export interface Leftovers {
  readonly text: string;
  /** The part of the text that was read. */
  readonly part: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  /** Whether a word stands where films are told of, and is no part of the wish. German nouns are all written large. */
  readonly isTold: (at: number) => boolean;
  readonly lexicon: Lexicon;
  /** Quoted parts without a film. */
  readonly unknown: readonly Quote[];
}

/** Why a name was not read. */
export const unknownFilm = "No film of this name is in the catalogue.";

type Unread = Reading["unread"];

/** Names that no film bears, words in scripts that are not read, and what lies beyond the longest text. */
export function unreadOf({ text, part, words, mentions, cues, isTold, lexicon, unknown }: Leftovers): Unread {
  const unread: Unread = [];
  const tell = (start: number, end: number, why: string) =>
    unread.push({ text: part.slice(start, end), why, at: [start, end] });
  for (const { start, end } of unknown) tell(start, end, unknownFilm);
  for (let at = 0; at < words.length && unread.length < 50; at++) {
    const film = mentions.find((mention) => at >= mention.from && at < mention.to);
    if (film !== undefined || !isForeignScript(words[at].raw)) continue;
    const from = at;
    while (
      at + 1 < words.length &&
      isForeignScript(words[at + 1].raw) &&
      !mentions.some((mention) => mention.from === at + 1)
    )
      at++;
    tell(words[from].start, words[at].end, "Only titles are known in this script so far, not sentences.");
  }
  const isName = (at: number) =>
    at < words.length &&
    words[at].capital &&
    /^\p{Lu}/u.test(words[at].raw) &&
    !startsSentence(words, at) &&
    !lexicon.vocabulary.has(words[at].norm) &&
    isTold(at) &&
    !mentions.some((mention) => at >= mention.fullFrom && at < mention.fullTo) &&
    !unknown.some(({ start, end }) => words[at].start >= start && words[at].end <= end);
  for (let at = 0; at < words.length && unread.length < 50; at++) {
    if (!isName(at)) continue;
    const from = at;
    while (isName(at + 1) && /^\s$/.test(words[at + 1].gap)) at++;
    const [before, next] = [words[from - 1], words[at + 1]];
    const begins =
      isClauseGap(words[from].gap) || lexicon.joins.has(before.norm) || cues.some((cue) => cue.to === from);
    const ends =
      next === undefined ||
      isClauseGap(next.gap) ||
      startsSentence(words, at + 1) ||
      lexicon.joins.has(next.norm) ||
      lexicon.copulas.has(next.norm);
    if (begins && ends) tell(words[from].start, words[at].end, unknownFilm);
  }
  if (text.length > part.length)
    unread.push({
      text: text.slice(part.length, part.length + 80),
      why: `Only the first ${part.length} characters were read.`,
      at: [part.length, text.length],
    });
  return unread;
}

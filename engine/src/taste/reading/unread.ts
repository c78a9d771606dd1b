/** What was seen and not understood, told kindly. */
import type { Reading } from "@matinee/core";
import type { Mention } from "./mentions.ts";
import { isForeignScript, type Quote, type Word } from "./tokens.ts";

export interface Leftovers {
  readonly text: string;
  /** The part of the text that was read. */
  readonly part: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Quoted parts without a film. */
  readonly unknown: readonly Quote[];
}

type Unread = Reading["unread"];

/** Names that no film bears, words in scripts that are not read, and what lies beyond the longest text. */
export function unreadOf({ text, part, words, mentions, unknown }: Leftovers): Unread {
  const unread: Unread = [];
  const tell = (start: number, end: number, why: string) =>
    unread.push({ text: part.slice(start, end), why, at: [start, end] });
  for (const { start, end } of unknown) tell(start, end, "No film of this name is in the catalogue.");
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
  if (text.length > part.length)
    unread.push({
      text: text.slice(part.length, part.length + 80),
      why: `Only the first ${part.length} characters were read.`,
      at: [part.length, text.length],
    });
  return unread;
}

/** The films that a text names: those of the catalogue, and names that none of them bears. */
import { byStart, type Quote } from "@matinee/text";
import { placesOf } from "../places.ts";
import { type Cue, insideOf, sentencesOf } from "../signals.ts";
import type { CuedText, NamedText } from "../text.ts";
import { zonesOf } from "../zones.ts";
import type { Mention } from "./mention.ts";
import { mentionsOf, type NameOptions } from "./mentions.ts";
import { unknownNames } from "./unknown-names.ts";

export function namedText(text: CuedText, options: NameOptions): NamedText {
  // Titles are looked for in the words as written, everything else in words with their slips mended.
  const { mentions, unknown, readTo } = mentionsOf({ ...text, words: text.written }, options);
  const found: NamedText = {
    ...withoutNames(text, mentions, readTo),
    mentions: placesOf(mentions, readTo, nameAndYear),
    unknown,
  };
  const strange = unknownNames(found);
  const isPiece = insideOf(found.words, strange);
  const whole = mentions.filter(({ from, quoted }) => quoted || !isPiece(from));
  return {
    ...found,
    mentions: placesOf(whole, readTo, nameAndYear),
    unknown: [...unknown, ...apartFrom(unknown, strange, text.text.length)].sort(byStart),
  };
}

/** The words up to `readTo`: beyond the word at which the effort was spent nothing is understood. */
function withoutNames(text: CuedText, mentions: readonly Mention[], readTo: number): CuedText {
  const words = text.words.slice(0, readTo);
  const told = text.cues.all.filter((cue) => cue.to <= readTo && !isInName(cue, mentions));
  const cues = placesOf(told, readTo);
  const sentences = sentencesOf(words, text.quotes);
  return { ...text, words, sentences, cues, zones: zonesOf(words, sentences, cues, text.lexicon) };
}

const nameAndYear = ({ fullFrom, fullTo }: Mention) => ({ from: fullFrom, to: fullTo });

/** The "gems" of "Uncut Gems" judge nothing. */
const isInName = ({ kind, from, to }: Cue, mentions: readonly Mention[]): boolean =>
  kind === "feeling" && mentions.some((mention) => from >= mention.from && to <= mention.to);

/** The parts of a text of so many characters that overlap none of the others. */
function apartFrom(others: readonly Quote[], parts: readonly Quote[], length: number): Quote[] {
  const taken = new Uint8Array(length);
  for (const { start, end } of others) taken.fill(1, start, end);
  return parts.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
}

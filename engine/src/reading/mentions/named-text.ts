/** The films that a text names: those of the catalogue, and names that none of them bears. */
import { byStart, type Quote } from "@matinee/text";
import { placesOf } from "../places.ts";
import { type Cue, insideOf, type Sentence, sentencesOf } from "../signals.ts";
import type { CuedText, NamedText } from "../text.ts";
import { zonesOf } from "../zones.ts";
import { isLikened, isOneMore } from "./frames.ts";
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
  const sentences = sentencesOf(words, text.quotes);
  const asks = sentencesThatAsk(text, sentences, mentions);
  const told = text.cues.all.filter((cue) => cue.to <= readTo && !isInName(cue, mentions) && !asks(cue));
  const cues = placesOf(told.map(turnedBehind(mentions)), readTo);
  return { ...text, words, sentences, cues, zones: zonesOf(words, sentences, cues, text.lexicon) };
}

/** "A Gladiator sort of film, all noise": behind an example of what is wanted only films that are named are judged. */
function sentencesThatAsk(
  { words, lexicon }: CuedText,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): (cue: Cue) => boolean {
  const asking = mentions.flatMap((mention) => {
    const { from, fullTo } = mention;
    if (!isLikened({ words, lexicon }, fullTo) && !isOneMore({ words, lexicon }, mention)) return [];
    return { from: fullTo, to: sentences.find((one) => one.from <= from && from < one.to)?.to ?? 0 };
  });
  const isToldOf = (cue: Cue, end: number) =>
    cue.side === "before" && mentions.some(({ from }) => from >= cue.to && from < end);
  return (cue) =>
    cue.kind === "feeling" && asking.some(({ from, to }) => from <= cue.from && cue.from < to && !isToldOf(cue, to));
}

/** "Rocky, except it's a girl": behind a film "except" turns, where no film is excepted. */
const turnedBehind =
  (mentions: readonly Mention[]) =>
  (cue: Cue): Cue => {
    const excepts = cue.kind === "feeling" && cue.side === "before" && cue.feeling === "disliked";
    const isBehind = excepts && mentions.some(({ fullTo }) => fullTo === cue.from);
    return isBehind && !mentions.some(({ fullFrom }) => fullFrom === cue.to)
      ? { kind: "turn", from: cue.from, to: cue.to }
      : cue;
  };

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

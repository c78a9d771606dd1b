/** Which film a quality is compared with: "less violent than John Wick", "like Knives Out but funnier", "scarier than that". */
import { isClauseGap, isSentenceGap } from "@matinee/text";
import { isComparative } from "./comparatives.ts";
import type { MeasuredFilm, WishedText } from "./wished-text.ts";

export interface Comparison {
  readonly film: MeasuredFilm;
  /** First word behind the comparison. */
  readonly to: number;
  /** The film is named as a measure only, neither loved nor asked for. */
  readonly measures: boolean;
}

/** What a quality that was read at the words [from, to) is compared with: "Alien, but funny" compares nothing. */
export function comparedWith(text: WishedText, from: number, to: number, refused: boolean): Comparison | undefined {
  const { example } = text;
  const named = filmBehind(text, to, refused);
  if (named !== undefined) return named;
  if (example === undefined) return undefined;
  const compares =
    isComparative(text.words, from, text.lexicon) ||
    text.lexicon.lesses.at(text.words, from) !== undefined ||
    [1, 2, 3].some((back) => text.lexicon.lesses.at(text.words, from - back)?.to === from);
  return compares ? { film: example, to, measures: false } : undefined;
}

/** "Less gory than Saw, but still with traps", "… but the same gloom": the list is to be like the film that is the measure. */
export function staysLike({ words, lexicon }: WishedText, film: number): boolean {
  const { asMuch, notOnly, stays } = lexicon.grammar;
  for (let at = film + 1; at < words.length && !isSentenceGap(words[at].gap); at++) {
    const isSame = asMuch.has(words[at].norm) && notOnly.has(words[at - 1].norm);
    if (stays.has(words[at].norm) || isSame) return true;
  }
  return false;
}

/** "… than Heat", "… than that", and where it is refused "… like Heat". */
export function filmBehind(text: WishedText, to: number, refused: boolean): Comparison | undefined {
  const { words, lexicon, filmAt, example } = text;
  const { grammar } = lexicon;
  const next = words[to];
  if (next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap)) return undefined;
  const than = lexicon.thans.at(words, to) ?? (refused ? lexicon.likes.at(words, to) : undefined);
  if (than === undefined) return undefined;
  const film = filmAt(than.to);
  // "As tense as Uncut Gems" wants as much of it, in something like it.
  const isEqual =
    !refused && grammar.asMuchAs.has(words[than.to - 1].norm) && grammar.asMuch.has(words[to - 2]?.norm ?? "");
  if (film !== undefined && isEqual) return { film: { ...film, isEqual }, to: film.to, measures: false };
  if (film !== undefined) return { film, to: film.to, measures: true };
  const pronoun = words[than.to];
  const isPronoun = pronoun !== undefined && lexicon.pronouns.has(pronoun.norm);
  return isPronoun && example !== undefined ? { film: example, to: than.to + 1, measures: false } : undefined;
}

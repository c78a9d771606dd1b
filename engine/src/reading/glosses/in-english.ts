/**
 * A text's words in English, each knowing the words that it stands for, and books of English phrases that are looked up
 * through them.
 */
import { isForeignScript, type Match, type PhraseBook, type Word } from "@matinee/text";
import type { Glosses } from "./glosses.ts";

/** The words of a text in English. */
export interface InEnglish {
  readonly words: readonly Word[];
  /** First English word of each word of the text, and one more. */
  readonly starts: readonly number[];
  /** For each English word where the words that it stands for end. */
  readonly ends: readonly number[];
}

/** English words as they are. */
export const asEnglish = (words: readonly Word[]): InEnglish => ({
  words,
  starts: words.map((_, at) => at).concat(words.length),
  ends: words.map((_, at) => at + 1),
});

/** `isKept` tells words without a gloss that English has too. */
export function inEnglish(words: readonly Word[], glosses: Glosses, isKept: (norm: string) => boolean): InEnglish {
  const english: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < words.length; ) {
    const { english: said, to } = glosses.at(words, at);
    const norms = said ?? (isKept(words[at].norm) ? [words[at].norm] : []);
    starts.push(english.length);
    norms.forEach((norm, place) => {
      const { start, end, gap } = words[at];
      const isApart = place === 0 && !(gap === "" && isForeignScript(words[at].raw));
      english.push({ start, end, raw: norm, norm, capital: false, gap: isApart ? gap : " " });
      ends.push(to);
    });
    for (at++; at < to; at++) starts.push(english.length);
  }
  starts.push(english.length);
  return { words: english, starts, ends };
}

/** The English words of the places of a text, in order. */
export const normsOf = ({ words, starts }: InEnglish, places: readonly number[]): string[] =>
  places.flatMap((at) => words.slice(starts[at], starts[at + 1]).map(({ norm }) => norm));

/**
 * A language's own phrases, and where it has none those of English. `others` are what else English words say: the longest
 * phrase counts, and where a language's own lists say something, English says nothing.
 */
export function withEnglish<Value>(
  own: PhraseBook<Value>,
  english: PhraseBook<Value>,
  textOf: (words: readonly Word[]) => InEnglish,
  others: { readonly own: readonly PhraseBook<unknown>[]; readonly english: readonly PhraseBook<unknown>[] },
): PhraseBook<Value> {
  return {
    at(words, at) {
      const said = own.at(words, at);
      if (said !== undefined || words[at] === undefined) return said;
      if (others.own.some((book) => book.at(words, at) !== undefined)) return undefined;
      const { words: glossed, starts, ends } = textOf(words);
      let best: Match<Value> | undefined;
      for (let from = starts[at]; from < starts[at + 1]; from++) {
        const match = english.at(glossed, from);
        if (match === undefined || others.english.some((book) => (book.at(glossed, from)?.to ?? 0) > match.to))
          continue;
        const to = Math.max(...ends.slice(from, match.to));
        if (to > (best?.to ?? 0)) best = { from: at, to, value: match.value };
      }
      return best;
    },
  };
}

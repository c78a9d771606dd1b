/**
 * What a text says as a whole: the network was taught by whole requests, and reads them better than their clauses. Long texts
 * are read sentence by sentence.
 */
import { type InEnglish, normsOf } from "../glosses/in-english.ts";
import type { Sentence } from "../signals.ts";
import type { WishedText } from "../wishes/wished-text.ts";
import { type LearnedMeaning, type Likely, learnedWordings, type ReadWords } from "./learned-wordings.ts";

export interface WholeText extends LearnedMeaning {
  /** From its first word that asks to its last. */
  readonly at: [number, number];
}

/** Requests of more words are rare among those that were learned from. */
const longest = 32;

/** Undefined where no word is known; `english` has the words of the text in English, and `isAsked` tells those that ask at all. */
export function asAWhole(
  { words, open, sentences }: WishedText,
  english: InEnglish,
  isAsked: (at: number) => boolean,
  read: ReadWords,
): WholeText | undefined {
  const placesOf = ({ from, to }: Sentence) =>
    Array.from({ length: to - from }, (_, at) => from + at).filter((at) => open(at) && isAsked(at));
  const all = placesOf({ from: 0, to: words.length });
  if (all.length === 0) return undefined;
  const parts = all.length <= longest ? [all] : sentences.map(placesOf).filter(({ length }) => length > 0);
  const texts = parts.map((places) => normsOf(english, places).slice(0, longest));
  const meanings = texts.map(read);
  if (meanings.every((meaning) => meaning === undefined)) return undefined;
  const known = new Map<number, readonly Likely[]>();
  return {
    // Asked once a facet, and always from the same few chances on.
    likely(least) {
      const before = known.get(least);
      if (before !== undefined) return before;
      const found = new Map<string, number>();
      for (const [part, norms] of texts.entries())
        for (const { label, chance } of meanings[part]?.likely(least) ?? learnedWordings().read(norms, least))
          found.set(label, Math.max(chance, found.get(label) ?? 0));
      const likely = [...found].map(([label, chance]) => ({ label, chance })).sort((a, b) => b.chance - a.chance);
      known.set(least, likely);
      return likely;
    },
    chance(label) {
      const chances = meanings.flatMap((meaning) => meaning?.chance(label) ?? []);
      return chances.length === 0 ? undefined : Math.max(...chances);
    },
    at: [words[all[0]].start, words[all[all.length - 1]].end],
  };
}

/**
 * What a text says as a whole: the network was taught by whole requests, and reads them better than their clauses. Long texts
 * are read sentence by sentence.
 */
import { type InEnglish, normsOf } from "../glosses/in-english.ts";
import type { Sentence } from "../signals.ts";
import type { WishedText } from "../wishes/wished-text.ts";
import { chancesOf, likelyLabels } from "./learned-wordings.ts";

export interface WholeText {
  /** What is meant or ("-gore") refused, likeliest first, each from at least this chance on. */
  likely(least: number): readonly { readonly label: string; readonly chance: number }[];
  /** How likely a label is; undefined where the network does not know it. */
  chance(label: string): number | undefined;
  readonly at: [number, number];
}

/** Requests of more words are rare among those that were learned from. */
const longest = 32;

/** Undefined where no word is known; `english` has the words of the text in English, and `isAsked` tells those that ask at all. */
export function asAWhole(
  { words, open, sentences }: WishedText,
  english: InEnglish,
  isAsked: (at: number) => boolean,
): WholeText | undefined {
  const placesOf = ({ from, to }: Sentence) =>
    Array.from({ length: to - from }, (_, at) => from + at).filter((at) => open(at) && isAsked(at));
  const all = placesOf({ from: 0, to: words.length });
  if (all.length === 0) return undefined;
  const parts = all.length <= longest ? [all] : sentences.map(placesOf).filter(({ length }) => length > 0);
  const texts = parts.map((places) => normsOf(english, places).slice(0, longest));
  const chances = texts.flatMap((norms) => chancesOf(norms) ?? []);
  if (chances.length === 0) return undefined;
  return {
    likely(least) {
      const found = new Map<string, number>();
      for (const norms of texts)
        for (const { label, chance } of likelyLabels(norms, least))
          found.set(label, Math.max(chance, found.get(label) ?? 0));
      return [...found].map(([label, chance]) => ({ label, chance })).sort((a, b) => b.chance - a.chance);
    },
    chance(label) {
      const known = chances.flatMap((chanceOf) => chanceOf(label) ?? []);
      return known.length === 0 ? undefined : Math.max(...known);
    },
    at: [words[all[0]].start, words[all[all.length - 1]].end],
  };
}

/**
 * Lists of phrases, found in a run of words in one pass. A phrase is written as words with spaces; "a|b" is a choice,
 * "word?" may be missing: "not|never a|the? fan of". Fillers ("really", "quite") may stand between the words of a phrase.
 */
import type { Word } from "./tokens.ts";
import { apart, isClauseGap, isSentenceGap, normOf } from "./tokens.ts";
import { numberOf, WordTree } from "./word-tree.ts";

export interface Match<Value> {
  /** Words [from, to). */
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

export interface PhraseBook<Value> {
  /** The longest phrase that begins at the word `at`, or undefined. */
  at(words: readonly Word[], at: number): Match<Value> | undefined;
}

/** A book of phrases; of two equal phrases the first one given counts. */
export function phraseBook<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
  fillers: ReadonlySet<string> = new Set(),
): PhraseBook<Value> {
  const tree = new WordTree();
  const values: Value[] = [];
  const places = new Map<Value, number>();
  for (const [phrase, value] of entries) {
    const place = places.get(value) ?? values.push(value) - 1;
    places.set(value, place);
    for (const norms of expanded(phrase)) tree.file(norms, place);
  }
  return {
    at(words, at) {
      const first = words[at];
      const begins = first === undefined ? -1 : tree.next(0, numberOf(first.norm));
      if (begins < 0) return undefined;
      let to = 0;
      let value = -1;
      const walk = (edge: number, place: number, skipped: number, ends: boolean) => {
        const told = ends ? tree.valueAt(edge) : -1;
        if (told >= 0 && place > to) {
          to = place;
          value = told;
        }
        const word = words[place];
        if (word === undefined || !tree.goesOn(edge) || isClauseGap(word.gap) || isSentenceGap(word.gap)) return;
        const next = tree.next(tree.nodeOf(edge), numberOf(word.norm));
        if (next >= 0) walk(next, place + 1, skipped, true);
        if (skipped < 2 && fillers.has(word.norm)) walk(edge, place + 1, skipped + 1, false);
      };
      walk(begins, at + 1, 0, true);
      return value < 0 ? undefined : { from: at, to, value: values[value] };
    },
  };
}

const plainPhrase = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** All sequences of norms that a phrase stands for. */
export function expanded(phrase: string): string[][] {
  if (plainPhrase.test(phrase)) return [phrase.split(" ")];
  let sequences: string[][] = [[]];
  for (const part of apart(phrase)
    .trim()
    .split(/[\s-]+/)) {
    const optional = part.endsWith("?");
    const choices = (optional ? part.slice(0, -1) : part).split("|").map(normOf);
    const longer = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, choice]));
    sequences = optional ? [...sequences, ...longer] : longer;
  }
  return sequences.filter((sequence) => sequence.length > 0);
}

/** The words of some lists, as they stand in a text's words. */
export const wordSet = (...lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(
    lists
      .flatMap((list) => list.flatMap((entry) => apart(entry).split(/\s+/).map(normOf)))
      .filter((word) => word !== ""),
  );

/** Entries of one value. */
export const entriesOf = <Value>(value: Value, phrases: readonly string[]): [string, Value][] =>
  phrases.map((phrase) => [phrase, value]);

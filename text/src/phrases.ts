/**
 * Lists of phrases, found in a run of words in one pass. A phrase is written as words with spaces; "a|b" is a choice,
 * "word?" may be missing: "not|never a|the? fan of". Fillers ("really", "quite") may stand between the words of a phrase.
 */
import type { Word } from "./tokens.ts";
import { apart, isClauseGap, isSentenceGap, normOf } from "./tokens.ts";

export interface Match<Value> {
  /** Words [from, to). */
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: Value;
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
  const root: Node<Value> = { next: new Map() };
  for (const [phrase, value] of entries) for (const norms of expanded(phrase)) file(root, norms, value);
  return {
    at(words, at) {
      if (!root.next.has(words[at]?.norm ?? "")) return undefined;
      let best: Match<Value> | undefined;
      const walk = (node: Node<Value>, place: number, skipped: number, ends: boolean) => {
        if (ends && node.value !== undefined && (best === undefined || place > best.to))
          best = { from: at, to: place, value: node.value };
        const word = words[place];
        if (word === undefined) return;
        if (place > at && (isClauseGap(word.gap) || isSentenceGap(word.gap))) return;
        const next = node.next.get(word.norm);
        if (next !== undefined) walk(next, place + 1, skipped, true);
        if (place > at && skipped < 2 && node.next.size > 0 && fillers.has(word.norm))
          walk(node, place + 1, skipped + 1, false);
      };
      walk(root, at, 0, false);
      return best;
    },
  };
}

function file<Value>(root: Node<Value>, norms: readonly string[], value: Value): void {
  let node = root;
  for (const norm of norms) {
    let next = node.next.get(norm);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(norm, next);
    }
    node = next;
  }
  node.value ??= value;
}

/** All sequences of norms that a phrase stands for. */
export function expanded(phrase: string): string[][] {
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

/**
 * Looking up a group by one of its words, as people write it: in another form ("heists"), in one word or two
 * ("hit man"), with hyphens, and without grammar ("coming age"). Stop words count: "on the run" is not "run".
 */
import { termsOf } from "../../dataset/terms.ts";
import type { Group } from "./group.ts";

/** No entry has more written words. */
const longestPhrase = 4;
/** Letters that an ending adds at most; "-ing" may double a letter before itself. */
const longestEnding = { any: 3, ing: 4 } as const;

export interface Match {
  readonly groups: readonly Group[];
  /** Words. */
  readonly length: number;
}

/** Finds the longest entry that begins at one of the words, which are in lower case without accents. */
export type Lookup = (words: readonly string[], at: number) => Match | undefined;

interface Entry {
  readonly words: readonly string[];
  /** The words without anything between. */
  readonly phrase: string;
  readonly group: Group;
}

/** Stemming all entries takes longer than a start should: those of one beginning wait until it is asked for. */
export function lookupOf(groups: readonly Group[]): Lookup {
  const waiting = new Map<string, Entry[]>();
  for (const group of groups)
    for (const text of group.words) {
      const words = text.replaceAll("'", "").split(separator);
      pushTo(waiting, beginningOf(words[0]), { words, phrase: words.join(""), group });
    }

  const remembered = new Map<string, Token>();
  const remember = (word: string): Token => {
    const token = remembered.get(word) ?? tokenOf(word);
    remembered.set(word, token);
    return token;
  };
  const ready = new Map<string, ReadonlyMap<string, readonly Entry[]>>();
  const entriesFor = (word: string): ReadonlyMap<string, readonly Entry[]> => {
    const beginning = beginningOf(word);
    const known = ready.get(beginning);
    if (known !== undefined) return known;
    const entries = new Map<string, Entry[]>();
    for (const entry of waiting.get(beginning) ?? [])
      for (const key of keysOf(entry.words.map(remember))) pushTo(entries, key, entry);
    if (waiting.delete(beginning)) ready.set(beginning, entries);
    return entries;
  };

  return (words, at) => {
    const entries = entriesFor(words[at]);
    if (entries.size === 0) return undefined;
    const tokens = words.slice(at, at + longestPhrase).map((word) => remembered.get(word) ?? tokenOf(word));
    for (let length = tokens.length; length > 0; length--) {
      const phrase = words.slice(at, at + length).join("");
      for (const key of keysOf(tokens.slice(0, length))) {
        const found = closest(entries.get(key) ?? [], phrase);
        if (found.length > 0) return { groups: found, length };
      }
    }
    return undefined;
  };
}

const separator = /[\s/-]+/;

/** What all forms of a word have in common: "spy" and "spies". */
const beginningOf = (word: string): string => word.slice(0, 3).replace("y", "i");

function pushTo(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

interface Token {
  readonly word: string;
  /** A stop word stands for itself. */
  readonly stem: string;
  readonly isStopWord: boolean;
}

function tokenOf(word: string): Token {
  const stem = termsOf(word).join(" ");
  return { word, stem: stem === "" ? word : stem, isStopWord: stem === "" };
}

function keysOf(tokens: readonly Token[]): readonly string[] {
  const keys = [stemsOf(tokens)];
  const [first, second] = tokens;
  // An ending changes the last part of a compound alone.
  if (tokens.length === 2 && first.word.length > 2 && second.word.length > 2) keys.push(first.word + second.stem);
  if (tokens.length > 2 && !first.isStopWord && !tokens[tokens.length - 1].isStopWord)
    keys.push(stemsOf(tokens.filter(({ isStopWord }) => !isStopWord)));
  return keys;
}

const stemsOf = (tokens: readonly Token[]): string => tokens.map(({ stem }) => stem).join(" ");

/**
 * The groups of the entries most like a phrase. Stems bring together what only looks alike (university and universe,
 * woman and womanizer): what differs by more than an ending is left out, and of the rest the longest beginning wins.
 */
function closest(entries: readonly Entry[], phrase: string): readonly Group[] {
  let longest = 0;
  let found: Group[] = [];
  for (const entry of entries) {
    const shared = sharedBeginning(entry.phrase, phrase);
    const longer = entry.phrase.length > phrase.length ? entry.phrase : phrase;
    const ending = longer.endsWith("ing") ? longestEnding.ing : longestEnding.any;
    if (shared < longest || longer.length - shared > ending) continue;
    if (shared > longest) found = [];
    longest = shared;
    if (!found.includes(entry.group)) found.push(entry.group);
  }
  return found;
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

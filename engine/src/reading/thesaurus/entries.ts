/**
 * Looking up a group by one of its words, as people write it: in another form ("heists"), in one word or two
 * ("hit man"), with hyphens, and without grammar ("coming age"). Stop words count: "on the run" is not "run".
 */
import { termsOf } from "../../dataset/terms.ts";
import type { Group } from "./group.ts";

/** No entry has more written words. */
const longestPhrase = 4;
/** What an entry may end in where another form of it is asked for, and what that form may end in: "spy", "spies". */
const endings: readonly (readonly [entry: string, asked: RegExp])[] = [
  ["", /^(?:e?s|e?d|[bdgklmnprt]?(?:ed|ing))$/],
  ["e", /^ing$/],
  ["y", /^(?:ies|ied)$/],
];

export interface Match {
  readonly groups: readonly Group[];
  /** Words. */
  readonly length: number;
}

/** Finds the longest entry that begins at one of the words, which are in lower case without accents. */
export type Lookup = (words: readonly string[], at: number) => Match | undefined;

interface Entry {
  readonly words: readonly string[];
  readonly group: Group;
}

interface Place {
  readonly letters: string;
  readonly group: Group;
}

/** Stemming all entries takes longer than a start should: those of one beginning wait until it is asked for. */
export function lookupOf(groups: readonly Group[]): Lookup {
  const waiting = new Map<string, Entry[]>();
  for (const group of groups)
    for (const text of [...group.words, ...(group.asked ?? [])]) {
      const words = text.replaceAll("'", "").split(separator);
      pushTo(waiting, beginningOf(words[0]), { words, group });
    }

  const remembered = new Map<string, Token>();
  const remember = (word: string): Token => {
    const token = remembered.get(word) ?? tokenOf(word);
    remembered.set(word, token);
    return token;
  };
  const ready = new Map<string, ReadonlyMap<string, readonly Place[]>>();
  const placesFor = (word: string): ReadonlyMap<string, readonly Place[]> => {
    const beginning = beginningOf(word);
    const known = ready.get(beginning);
    if (known !== undefined) return known;
    const places = new Map<string, Place[]>();
    for (const { words, group } of waiting.get(beginning) ?? [])
      for (const { stems, letters } of keysOf(words.map(remember))) pushTo(places, stems, { letters, group });
    if (waiting.delete(beginning)) ready.set(beginning, places);
    return places;
  };

  return (words, at) => {
    const places = placesFor(words[at]);
    if (places.size === 0) return undefined;
    const tokens = words.slice(at, at + longestPhrase).map((word) => remembered.get(word) ?? tokenOf(word));
    for (let length = tokens.length; length > 0; length--)
      for (const { stems, letters } of keysOf(tokens.slice(0, length))) {
        const found = closest(places.get(stems) ?? [], letters);
        if (found.length > 0) return { groups: found, length };
      }
    return undefined;
  };
}

const separator = /[\s/-]+/;

/** What all forms of a word have in common: "spy" and "spies". */
const beginningOf = (word: string): string => word.slice(0, 3).replace("y", "i");

function pushTo<Value>(lists: Map<string, Value[]>, key: string, entry: Value): void {
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
  // Porter leaves "spy" and makes "spi" of "spies".
  return { word, stem: stem === "" ? word : stem.replace(/y$/, "i"), isStopWord: stem === "" };
}

interface Key {
  readonly stems: string;
  /** The words behind the stems, without anything between. */
  readonly letters: string;
}

function keysOf(tokens: readonly Token[]): readonly Key[] {
  const keys = [entryKey(tokens)];
  const [first, second] = tokens;
  // An ending changes the last part of a compound alone.
  if (tokens.length === 2 && first.word.length > 2 && second.word.length > 2)
    keys.push({ stems: first.word + second.stem, letters: first.word + second.word });
  if (tokens.length > 2 && !first.isStopWord && !tokens[tokens.length - 1].isStopWord)
    keys.push(entryKey(tokens.filter(({ isStopWord }) => !isStopWord)));
  return keys;
}

const entryKey = (tokens: readonly Token[]): Key => ({
  stems: tokens.map(({ stem }) => stem).join(" "),
  letters: tokens.map(({ word }) => word).join(""),
});

/**
 * The groups of the places most like what is asked for. Stems bring together what only looks alike (university and
 * universe, officer and office, a train and training): only another form of an entry is taken for it.
 */
function closest(places: readonly Place[], asked: string): readonly Group[] {
  let longest = 0;
  let found: Group[] = [];
  for (const { letters, group } of places) {
    const shared = sharedBeginning(letters, asked);
    if (shared < longest || (letters !== asked && !isFormOf(letters.slice(shared), asked.slice(shared)))) continue;
    if (shared > longest) found = [];
    longest = shared;
    if (!found.includes(group)) found.push(group);
  }
  return found;
}

const isFormOf = (entryEnding: string, askedEnding: string): boolean =>
  endings.some(([entry, asked]) => entry === entryEnding && asked.test(askedEnding));

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/**
 * Every writing under which a film can be looked up - titles, alternative titles, their subtitles, people's names - as
 * flat arrays ordered by length. No object per film: a catalogue of 87,585 films has about 150,000 keys.
 */
import { type Catalog, madeOnce, type SharedArrays, unshared } from "@matinee/core";
import { foldTitle, withDigits } from "@matinee/text";
import type { Credits } from "./credits.ts";
import { titleNames } from "./title-names.ts";
import { titleWords } from "./title-words.gen.ts";

/** What a key is; also how much it counts, earlier is more. */
export const keyKinds = { title: 0, alternative: 1, subtitle: 2, person: 3, surname: 4 } as const;

export interface Keys extends KeyArrays {
  readonly count: number;
}

interface KeyArrays {
  /** UTF-16 units of all keys; key k stands at `starts[k] … starts[k + 1] − 1`. */
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  /** A row of `keyKinds` per key. */
  readonly kinds: Uint8Array;
  /** The film's row, or for people's names the row in the credits. */
  readonly targets: Int32Array;
  /** Which of the film's writings: 0 = its title, n = its n-th alternative title. */
  readonly writings: Uint8Array;
  /** First key of at least this many units; one entry more than the longest key has units. */
  readonly firstOfLength: Int32Array;
}

/** Longer keys are cut: no title of 87,585 has more, and a query has at most as many. */
export const longestKey = 200;

/** A writing's number is a byte. */
const mostWritings = 255;

interface Draft {
  readonly texts: string[];
  readonly kinds: number[];
  readonly targets: number[];
  readonly writings: number[];
}

const names = ["units", "starts", "kinds", "targets", "writings", "firstOfLength"] as const;

/** The look-up writings of a catalogue and of its people. */
export function keysOf(catalog: Catalog, credits: Credits, shared: SharedArrays = unshared): Keys {
  const arrays = madeOnce(shared, names, () => madeOf(catalog, credits));
  return { count: arrays.kinds.length, ...arrays };
}

function madeOf(catalog: Catalog, credits: Credits): KeyArrays {
  const draft: Draft = { texts: [], kinds: [], targets: [], writings: [] };
  for (let item = 0; item < catalog.size; item++) {
    for (const { text, kind, writing } of titleNames(catalog.movie(item), ["whole", "rest", "outermost"]))
      if (writing <= mostWritings) addSpellings(draft, text, kindOf(kind, writing), item, writing);
  }
  credits.keys.forEach((key, person) => {
    add(draft, key, keyKinds.person, person, 0);
    const space = key.indexOf(" ");
    if (space > 0) add(draft, key.slice(space + 1), keyKinds.surname, person, 0);
  });
  return packed(draft);
}

function kindOf(kind: "whole" | "rest" | "outermost", writing: number): number {
  if (kind !== "whole") return keyKinds.subtitle;
  return writing === 0 ? keyKinds.title : keyKinds.alternative;
}

/** " and " */
const and = new RegExp(` (?:${titleWords.ands.join("|")}) `, "g");

/** As written, and where that differs also with numbers as digits and without "and" ("Pride & Prejudice"). */
function addSpellings(draft: Draft, text: string, kind: number, target: number, writing: number): void {
  const asWritten = searchKey(text);
  add(draft, asWritten, kind, target, writing);
  const canonical = withDigits(asWritten);
  if (canonical !== asWritten) add(draft, canonical, kind, target, writing);
  const bare = asWritten.replaceAll(and, " ");
  if (bare !== asWritten) add(draft, bare, keyKinds.subtitle, target, writing);
}

/** The title's key; a title of signs alone ("$", "?!") is its own key. */
export function searchKey(text: string): string {
  return foldTitle(text) || text.trim().toLowerCase();
}

function add({ texts, kinds, targets, writings }: Draft, text: string, kind: number, target: number, writing: number) {
  if (text === "") return;
  texts.push(text.length > longestKey ? text.slice(0, longestKey) : text);
  kinds.push(kind);
  targets.push(target);
  writings.push(writing);
}

/** Orders keys by length (a counting sort) and lays them out flat. */
function packed({ texts, kinds, targets, writings }: Draft): KeyArrays {
  const count = texts.length;
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  const firstOfLength = new Int32Array(longest + 2);
  let total = 0;
  for (const text of texts) {
    firstOfLength[text.length + 1]++;
    total += text.length;
  }
  for (let length = 0; length <= longest; length++) firstOfLength[length + 1] += firstOfLength[length];
  const next = firstOfLength.slice();
  const order = new Int32Array(count);
  for (let draft = 0; draft < count; draft++) order[next[texts[draft].length]++] = draft;

  const keys = {
    units: new Uint16Array(total),
    starts: new Int32Array(count + 1),
    kinds: new Uint8Array(count),
    targets: new Int32Array(count),
    writings: new Uint8Array(count),
    firstOfLength,
  };
  for (let key = 0, at = 0; key < count; key++) {
    const draft = order[key];
    const text = texts[draft];
    for (let i = 0; i < text.length; i++) keys.units[at++] = text.charCodeAt(i);
    keys.starts[key + 1] = at;
    keys.kinds[key] = kinds[draft];
    keys.targets[key] = targets[draft];
    keys.writings[key] = writings[draft];
  }
  return keys;
}

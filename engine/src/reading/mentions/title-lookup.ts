/** Which films answer to a name: exact names, names near a misspelt one, and how famous each film is. */
import { type Catalog, type ItemIndex, type Movie, madeOnce, type SharedArrays, unshared } from "@matinee/core";
import type { Effort } from "@matinee/text";
import {
  inOneWriting,
  isArticle,
  type Near,
  type NearStrings,
  nearStrings,
  withoutLeadingArticle,
  wordSet,
} from "@matinee/text";
import { fameByRank } from "../../titles/fame.ts";
import { filmsBeyond } from "../../titles/films-beyond.ts";
import { knownNames } from "../../titles/known-names.gen.ts";
import { namesOf } from "../../titles/naming/sure-names.ts";
import { titleWords } from "../../titles/title-words.gen.ts";
import { languages } from "../languages/detect.ts";
import {
  costOf,
  isSmallWord,
  keyOfText,
  keyOfWords,
  type NameKind,
  normsOf,
  spokenKeyOf,
  spokenNamesOf,
} from "./film-names.ts";

/** A film that answers to a name. */
export interface Owner {
  readonly item: ItemIndex;
  readonly kind: NameKind;
}

/** Costly look-ups tell their steps to `effort`. */
export interface TitleLookup {
  readonly catalog: Catalog;
  /** A film of the catalogue by its row, and behind the last row one that is only known of. */
  movie(item: ItemIndex): Movie;
  /** 0 (unknown) … 1 (the most famous film): logarithm of the rank by popularity. */
  readonly fame: Float32Array;
  /** Films called exactly so. */
  owners(key: string): readonly Owner[];
  /** Keys at most `most` edits away, and how the near name is written. */
  near(
    key: string,
    most: number,
    effort?: Effort,
  ): { readonly key: string; readonly written: string; readonly distance: number }[];
  /** Like `near`, for names with more slips: those that begin or end the same. */
  far(
    key: string,
    most: number,
    effort?: Effort,
  ): { readonly key: string; readonly written: string; readonly distance: number }[];
  /** A title word as it should be written, for a word that no title holds. */
  correct(word: string, effort?: Effort): string | undefined;
  /** True when a film is called so by one word: "Tenet" is no misspelt "The Net". */
  isOneWord(key: string): boolean;
  /** True when some title holds this word. */
  hasWord(word: string): boolean;
  /** The film that a name means, as `find` finds it; within one text each name is looked for once. */
  once<Film>(name: string, find: () => Film): Film;
}

const kinds: readonly NameKind[] = Object.keys(costOf) as NameKind[];

/** Builds the look-up; `popularity` is per row, higher for films that more people know. */
export function createTitleLookup(
  catalog: Catalog,
  popularity: Float32Array,
  shared: SharedArrays = unshared,
): TitleLookup {
  const beyond = filmsBeyond(catalog);
  const fame = withFameOf(beyond, fameByRank(popularity, "middle", Math.max(catalog.size, wholeCinema)));
  const movieAt = (item: ItemIndex) => (item < catalog.size ? catalog.movie(item) : beyond[item - catalog.size]);
  const ids = new Map<string, number>();
  const first: number[] = [];
  const items: number[] = [];
  const kindOf: number[] = [];
  const next: number[] = [];

  function add(key: string, item: ItemIndex, kind: NameKind): void {
    if (key.length === 0) return;
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size;
      ids.set(key, id);
      first.push(-1);
    }
    for (let at = first[id]; at >= 0; at = next[at]!) if (items[at] === item) return;
    items.push(item);
    kindOf.push(kinds.indexOf(kind));
    next.push(first[id]);
    first[id] = items.length - 1;
  }

  const series = new Map<string, number[]>();
  const words = new Map<string, number>();
  const oneWord = new Set<string>();
  const spokenKeys = new Map<string, string>();
  for (let item = 0; item < fame.length; item++) {
    for (const { norms, kind } of spokenNamesOf(movieAt(item))) {
      if (kind === "series") {
        if (item >= catalog.size) continue;
        const key = keyOfWords(norms);
        const films = series.get(key);
        if (films === undefined) series.set(key, [item]);
        else if (!films.includes(item)) films.push(item);
        continue;
      }
      if (
        kind === "subtitle" &&
        isOrdinary(norms, 0, norms.length) &&
        (fame[item] < 0.5 || norms.filter((norm) => !isSmallWord(norm)).length < 2)
      )
        continue;
      const key = keyOfWords(norms);
      if (norms.length === 1) oneWord.add(key);
      add(key, item, kind);
      // "Good, Bad and the Ugly": of a long title articles are left out.
      const inside = norms.filter((norm) => !isArticle(norm));
      if (kind === "title" && inside.length > 3 && inside.length + 1 < norms.length)
        add(keyOfWords(inside), item, "article");
      // A number word may be misspelt, so the name is also filed as it is spoken.
      const spoken = spokenKeyOf(norms);
      if (spoken !== key) spokenKeys.set(spoken, key);
      if (kind === "title" || kind === "alternative")
        for (const norm of norms) words.set(norm, Math.max(words.get(norm) ?? 0, fame[item] + 0.001));
    }
  }
  addSeries(catalog, fame, series, add);
  addNumbers(catalog, (key) => ownersOf(key), add);
  addParts(catalog, fame, add);
  for (const [name, title, year] of knownNames) {
    const item = best(ownersOf(keyOfText(title)), year);
    if (item !== undefined) add(keyOfText(name), item, "nickname");
  }

  function ownersOf(key: string): readonly Owner[] {
    const id = ids.get(key);
    if (id === undefined) return nobody;
    const owners: Owner[] = [];
    for (let at = first[id]; at >= 0; at = next[at]!) owners.push({ item: items[at], kind: kinds[kindOf[at]] });
    return owners;
  }

  function best(owners: readonly Owner[], year: number): ItemIndex | undefined {
    const close = owners.filter(
      ({ item, kind }) => kind !== "part" && Math.abs((movieAt(item).year ?? -9) - year) <= 1,
    );
    return close.sort((a, b) => fame[b.item] - fame[a.item])[0]?.item;
  }

  const keys = [...ids.keys(), ...spokenKeys.values()];
  const vocabulary = [...words.keys()].filter((word) => /^[^\d]+$/.test(word));
  const written = [...ids.keys(), ...spokenKeys.keys()];
  const near = (name: "keys" | "words", strings: readonly string[]): NearStrings =>
    nearStrings(strings, (file) => madeOnce(shared, [name], () => ({ [name]: file() }))[name]);
  const nearKeys = near("keys", written);
  const nearWords = near("words", vocabulary);

  const named = ({ index, distance }: Near) => ({ key: keys[index], written: written[index], distance });

  return {
    catalog,
    movie: movieAt,
    fame,
    owners: ownersOf,
    near: (key, most, effort) => nearKeys.find(key, most, effort).map(named),
    far: (key, most, effort) => nearKeys.far(key, most, effort).map(named),
    isOneWord: (key) => oneWord.has(key),
    hasWord: (word) => words.has(word),
    once: (_, find) => find(),
    correct(word, effort) {
      if (word.length < 4) return undefined;
      const found = nearWords.find(word, word.length >= 7 ? 2 : 1, effort);
      const worth = ({ index, distance }: { index: number; distance: number }) =>
        words.get(vocabulary[index])! - distance * 0.5 - (vocabulary[index][0] === word[0] ? 0 : 0.3);
      return found.length === 0 ? undefined : vocabulary[found.sort((a, b) => worth(b) - worth(a))[0].index];
    },
  };
}

const nobody: readonly Owner[] = [];

/** How well a film is known that the catalogue lacks: as one of the best known two thousand, and fewer know one that is old. */
const fameBeyond = 0.2;
const fameOfOld = 0.08;
const oldBefore = 1960;

const withFameOf = (beyond: readonly Movie[], own: Float32Array): Float32Array =>
  Float32Array.from([...own, ...beyond.map(({ year = 0 }) => (year < oldBefore ? fameOfOld : fameBeyond))]);

/** A small catalogue holds famous films only, so ranks are measured against one of this many. */
const wholeCinema = 10_000;

/** The series' own name means its first film. */
function addSeries(
  catalog: Catalog,
  fame: Float32Array,
  series: ReadonlyMap<string, readonly number[]>,
  add: (key: string, item: ItemIndex, kind: NameKind) => void,
): void {
  for (const [key, films] of series) {
    const most = Math.max(...films.map((item) => fame[item]));
    const [begins] = films
      .filter((item) => fame[item] >= 0.5 * most)
      .sort((a, b) => (catalog.movie(a).year ?? 9999) - (catalog.movie(b).year ?? 9999));
    if (begins !== undefined) add(key, begins, "series");
  }
}

/** "star wars 5" is the film whose title says so; which part a film is that has no number is not guessed. */
function addNumbers(
  catalog: Catalog,
  ownersOf: (key: string) => readonly Owner[],
  add: (key: string, item: ItemIndex, kind: NameKind) => void,
): void {
  for (let item = 0; item < catalog.size; item++) {
    const movie = catalog.movie(item);
    if (![movie.title, ...movie.alternativeTitles].some((title) => mayBeNumbered.test(title))) continue;
    for (const { text, kind } of namesOf(movie))
      if (kind === "numbered" && ownersOf(keyOfText(text)).length === 0) add(keyOfText(text), item, kind);
  }
}

/** Has a number, and more than one part: a quick look before a close one. */
const mayBeNumbered = new RegExp(`^(?=.*[:;/|–—-])(?=.*(?:\\d|\\b(?:[ivx]+|${titleWords.parts.join("|")})\\b))`, "iu");

/** Words of the language that catalogues write titles in. */
const [{ ordinary, markers, framing }] = languages;
const everyday = wordSet(ordinary, markers, framing);

const isOrdinary = (norms: readonly string[], start: number, end: number): boolean =>
  norms.slice(start, end).every((norm) => everyday.has(norm) || isSmallWord(norm));

/** Runs of words out of the titles of famous films ("eternal sunshine", "cuckoos nest") that no other film could mean. */
function addParts(
  catalog: Catalog,
  fame: Float32Array,
  add: (key: string, item: ItemIndex, kind: NameKind) => void,
): void {
  const famous = Array.from({ length: catalog.size }, (_, item) => item)
    .sort((a, b) => fame[b] - fame[a])
    .slice(0, 1_500);
  const parts = new Map<string, { item: number; length: number } | undefined>();
  for (const item of famous) {
    const norms = withoutLeadingArticle(normsOf(catalog.movie(item).title.replace(/\s*\([^)]*\)/g, "")));
    if (norms.length < 2) continue;
    for (let start = 0; start < norms.length; start++)
      for (let end = start + 1; end <= norms.length; end++) {
        if (end - start === norms.length) continue;
        if (isSmallWord(norms[start]) || isSmallWord(norms[end - 1])) continue;
        if (end - start === 1 && (norms[start].length < 5 || inOneWriting(norms[start]) !== norms[start])) continue;
        if (isOrdinary(norms, start, end)) continue;
        const key = keyOfWords(norms, start, end);
        const taken = parts.get(key);
        if (taken === undefined && !parts.has(key)) parts.set(key, { item, length: end - start });
        else if (taken !== undefined && taken.item !== item && fame[item] > 0.6 * fame[taken.item])
          parts.set(key, undefined);
      }
  }
  for (const [key, part] of parts) if (part !== undefined) add(key, part.item, "part");
}

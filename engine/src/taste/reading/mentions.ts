/**
 * Which words of a text name films. Every run of words that is a name of some film gathers evidence - quotation marks,
 * capitals, rare words, fame, standing where a title stands ("loved …", ", … and", "… was") - and is taken when the
 * evidence is enough for its place: little in a list of loved films, much in the middle of a wish.
 */
import type { ItemIndex } from "@matinee/core";
import { type Naming, namingOf } from "./films.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Cue } from "./signals.ts";
import { insideOf } from "./signals.ts";
import { isSmallWord } from "./title-keys.ts";
import type { TitleLookup } from "./title-lookup.ts";
import { isClauseGap, isSentenceGap, type Quote, type Word } from "./tokens.ts";

/** What is being told where a word stands. */
export type Zone = "open" | "history" | "wish";

export interface Mention {
  readonly item: ItemIndex;
  /** Words [from, to), and the same with a year that belongs to the name. */
  readonly from: number;
  readonly to: number;
  readonly fullTo: number;
  readonly fullFrom: number;
  readonly quoted: boolean;
}

export interface Scene {
  readonly words: readonly Word[];
  readonly quotes: readonly Quote[];
  readonly cues: readonly Cue[];
  readonly zones: readonly Zone[];
  readonly lexicon: Lexicon;
  readonly lookup: TitleLookup;
}

const longestName = 14;
const beforeTitle = new Set(
  "the movie film films movies both also watching seeing seen see watched saw rewatched rewatching original first like as with either original classic to of than even mainly especially particularly including include includes namely eg ie are is me for about called named titled think thought found find say said anything old that".split(
    " ",
  ),
);
const afterTitle = new Set(
  `was is were are has had have did didnt does doesnt wasnt isnt werent arent felt feels seemed seems being too also as a lot so very quite though tho although
  movie film movies films series trilogy saga franchise because since when for by with from in at on if for to just really more most
  bored left made makes blew put got gets kept were will would never always not if which that who while whereas i we my by directed starring or and both again especially
  only equally both all totally absolutely definitely probably even last yesterday tonight today this immensely please can could pls but except`.split(
    /\s+/,
  ),
);
const pronouns = new Set(
  "it her him he she them they us we you me i this that these those one all any both some who what so no yes ok here there now then up out more too".split(
    " ",
  ),
);

export function mentionsOf(scene: Scene): { mentions: Mention[]; unknown: Quote[] } {
  const { words, quotes } = scene;
  const mentions: Mention[] = [];
  const unknown: Quote[] = [];
  const isQuoted = insideOf(words, quotes);
  const cased = isCased(words);
  const startsCue = new Map<number, Cue>();
  const endsCue = new Map<number, Cue>();
  for (const cue of scene.cues) {
    startsCue.set(cue.from, cue);
    endsCue.set(cue.to, cue);
  }
  let listEnd = -1;
  for (let at = 0; at < words.length; ) {
    if (isQuoted(at)) {
      const quote = quotes.find(({ start, end }) => words[at]!.start >= start && words[at]!.end <= end)!;
      let to = at;
      while (to < words.length && words[to]!.end <= quote.end) to++;
      const { year, fullTo, fullFrom, nameTo } = yearAround(words, at, to, quote);
      const naming = namingOf(scene.lookup, words, at, nameTo, {
        year,
        edits: editsFor(words, at, nameTo),
        quoted: true,
      });
      if (naming !== undefined) {
        mentions.push({
          item: naming.item,
          from: at,
          to: nameTo,
          fullTo: Math.max(fullTo, to),
          fullFrom,
          quoted: true,
        });
        listEnd = Math.max(fullTo, to);
      } else unknown.push(quote);
      at = Math.max(to, at + 1);
      continue;
    }
    const found = bestAt(scene, at, { cased, isQuoted, startsCue, endsCue, listEnd });
    if (found === undefined) {
      at++;
      continue;
    }
    mentions.push(found);
    listEnd = found.fullTo;
    at = found.fullTo;
  }
  return { mentions, unknown };
}

interface Surroundings {
  readonly cased: boolean;
  readonly isQuoted: (at: number) => boolean;
  readonly startsCue: ReadonlyMap<number, Cue>;
  readonly endsCue: ReadonlyMap<number, Cue>;
  /** Where the last accepted film ended. */
  readonly listEnd: number;
}

function bestAt(scene: Scene, from: number, around: Surroundings): Mention | undefined {
  const { words, lookup, zones } = scene;
  const left = leftEvidence(scene, from, around);
  let best: { mention: Mention; value: number } | undefined;
  for (let to = from + 1; to <= Math.min(words.length, from + longestName); to++) {
    if (around.isQuoted(to - 1)) break;
    if (to > from + 1 && words[to - 1]!.gap.includes("\n")) break;
    const { year, fullTo, fullFrom } = yearAround(words, from, to);
    const right = rightEvidence(scene, fullTo, around);
    const mayMend = left.aligned && right > 0 && (zones[from] !== "wish" || left.listed);
    const naming = namingOf(lookup, words, from, to, {
      year,
      edits: mayMend ? mendable(scene, from, to) : 0,
      quoted: false,
    });
    if (naming === undefined) continue;
    const value = evidenceOf(scene, naming, around) + left.value + right + (year === undefined ? 0 : 0.8);
    if (value < 2) continue;
    const worth = value + 0.8 * (to - from);
    if (best === undefined || worth > best.value)
      best = { mention: { item: naming.item, from, to, fullTo, fullFrom, quoted: false }, value: worth };
  }
  return best?.mention;
}

/** Edits that a name may be away from its film, by its letters. */
function editsFor(words: readonly Word[], from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters += words[at]!.norm.length;
  return letters < 5 ? 0 : letters < 9 ? 1 : letters < 15 ? 2 : 3;
}

/** Unquoted names are mended only where they cannot be ordinary words. */
function mendable({ words, lexicon, lookup }: Scene, from: number, to: number): number {
  const known = (norm: string) => lexicon.ordinary.has(norm) || isSmallWord(norm);
  if (to - from === 1 && (known(words[from]!.norm) || lookup.hasWord(words[from]!.norm))) return 0;
  for (let at = from; at < to; at++) if (!known(words[at]!.norm)) return editsFor(words, from, to);
  return 0;
}

function leftEvidence({ words, lexicon, zones }: Scene, from: number, around: Surroundings) {
  const word = words[from]!;
  const before = words[from - 1];
  const cue = around.endsCue.get(from);
  const listed = around.listEnd >= 0 && (around.listEnd === from || joinsBetween(words, around.listEnd, from, lexicon));
  const afterLike = cue?.kind === "like" || listed;
  const aligned =
    before === undefined ||
    cue !== undefined ||
    listed ||
    isClauseGap(word.gap) ||
    isSentenceGap(word.gap) ||
    lexicon.joins.has(before.norm) ||
    beforeTitle.has(before.norm) ||
    lexicon.fillers.has(before.norm) ||
    /['’]s$/.test(before.raw);
  const value = (aligned ? 0.6 : -0.8) + (afterLike && zones[from] !== "history" ? 0.9 : 0);
  return {
    aligned,
    listed: afterLike,
    value: value + (zones[from] === "history" ? 0.5 : zones[from] === "wish" && !afterLike ? -2 : 0),
  };
}

/** Only "and", "or", commas and articles between the last film and here. */
function joinsBetween(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  if (to - from > 2 || from > to) return false;
  for (let at = from; at < to; at++) if (!lexicon.joins.has(words[at]!.norm)) return false;
  return to > from || isClauseGap(words[to]!.gap);
}

function rightEvidence({ words, lexicon }: Scene, to: number, around: Surroundings): number {
  const next = words[to];
  if (next === undefined) return 0.6;
  const aligned =
    isClauseGap(next.gap) ||
    isSentenceGap(next.gap) ||
    around.startsCue.has(to) ||
    lexicon.joins.has(next.norm) ||
    afterTitle.has(next.norm);
  return aligned ? 0.6 : -0.8;
}

function evidenceOf({ words, lexicon, lookup, zones }: Scene, naming: Naming, around: Surroundings): number {
  const { from, to, kind, distance } = naming;
  let value =
    1.2 * lookup.fame[naming.item]! + (kind === "part" ? -0.9 : kind === "subtitle" ? -0.3 : 0) - distance * 0.4;
  let capitals = 0;
  let lower = 0;
  for (let at = from; at < to; at++) {
    const { norm, capital, raw } = words[at]!;
    const digits = /^\d/.test(raw);
    if (isSmallWord(norm)) value += 0.15;
    else if (digits) value += 0.4;
    else if (lexicon.ordinary.has(norm)) value += 0.5;
    else value += norm.length >= 7 ? 2 : 1.6;
    if (digits || isSmallWord(norm)) continue;
    if (capital) capitals++;
    else lower++;
    if (at > from && isSentenceGap(words[at]!.gap) && !/^(mr|mrs|dr|vs|vol|st|e|t|a|l)$/.test(words[at - 1]!.norm))
      value -= 2;
    else if (at > from && isClauseGap(words[at]!.gap)) value -= 0.2;
  }
  const first = from === 0 || isSentenceGap(words[from]!.gap);
  if (around.cased && capitals > 0 && lower === 0 && !(first && to - from === 1)) value += 1.2;
  else if (around.cased && lower > 0) value -= 0.8;
  if (to - from === 1) {
    const { norm, capital } = words[from]!;
    const emphatic = around.cased && capital && !first;
    if (pronouns.has(norm) && !emphatic) value -= 3;
    if (lexicon.empty.has(norm) && !emphatic) value -= 1;
    if (/^\d+$/.test(norm) && !emphatic) value -= norm.length === 4 ? 1.5 : 0.6;
  }
  const start = lexicon.genres.at(words, from) ?? lexicon.moods.at(words, from) ?? lexicon.languages.at(words, from);
  if (start !== undefined && start.to >= to)
    value -= lower === 0 && around.cased && zones[from] === "history" ? 0 : 1.5;
  return value;
}

/** True when the text uses capitals inside its sentences, so that a small letter means something. */
function isCased(words: readonly Word[]): boolean {
  let inside = 0;
  let lower = 0;
  words.forEach((word, at) => {
    if (/^\p{Ll}/u.test(word.raw)) lower++;
    if (word.capital && at > 0 && !isSentenceGap(word.gap) && word.norm !== "i" && !/^i(m|ve|d|ll)$/.test(word.norm))
      inside++;
  });
  return inside > 0 && lower > 0;
}

/** A year that belongs to the name: "(1995)", "from 1995", "the 1995 …", inside the quotation marks or after them. */
function yearAround(words: readonly Word[], from: number, to: number, quote?: Quote) {
  const yearOf = (at: number): number | undefined => {
    const word = words[at];
    if (word === undefined || !/^(18[89]|19\d|20[0-4])\d$/.test(word.norm)) return undefined;
    return Number(word.norm);
  };
  if (quote !== undefined && to - from > 1 && /\(\s*$/.test(words[to - 1]!.gap)) {
    const year = yearOf(to - 1);
    if (year !== undefined) return { year, fullTo: to, fullFrom: from, nameTo: to - 1 };
  }
  const after = words[to];
  if (after !== undefined && !isSentenceGap(after.gap)) {
    const direct = yearOf(to);
    if (direct !== undefined && /^["”»'’]*\s*(\(\s*|,\s*|\[)?$/.test(after.gap))
      return { year: direct, fullTo: to + 1, fullFrom: from, nameTo: to };
    const second = yearOf(to + 1);
    if (
      second !== undefined &&
      /^(from|of|the|in|von|aus|de|del|dal)$/.test(after.norm) &&
      !isClauseGap(words[to + 1]!.gap)
    )
      return { year: second, fullTo: to + 2, fullFrom: from, nameTo: to };
  }
  const before = yearOf(from - 1);
  if (before !== undefined && !isClauseGap(words[from]!.gap))
    return { year: before, fullTo: to, fullFrom: from - 1, nameTo: to };
  return { year: undefined, fullTo: to, fullFrom: from, nameTo: to };
}

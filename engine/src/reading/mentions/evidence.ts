/**
 * How much speaks for a run of words being a film's name. Points are added: rare words, capitals, fame, a year beside it,
 * standing where a title stands; taken away for ordinary words, edits, fragments of longer names. Two points are enough.
 */

import { isArticle, isClauseGap, isForeignScript, isSentenceGap, startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { Cue } from "../signals.ts";
import { isComparative } from "../wishes/comparatives.ts";
import { isSmallWord } from "./film-names.ts";
import type { Naming } from "./films.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** What is being told where a word stands. */
export type Zone = "open" | "history" | "wish";

export const enough = 2;

/** What is known of the text around a name. */
export interface Setting {
  readonly words: readonly Word[];
  readonly zones: readonly Zone[];
  readonly lexicon: Lexicon;
  readonly lookup: TitleLookup;
  readonly startsCue: ReadonlyMap<number, Cue>;
  readonly endsCue: ReadonlyMap<number, Cue>;
  /** The text uses capitals inside its sentences, so a small letter means something. */
  readonly cased: boolean;
  /** True when the words are the whole name of a person. */
  readonly isPerson: (from: number, to: number) => boolean;
  /** True when the words at a place, behind commas and "and", surely name a film. */
  readonly filmFollows: (at: number) => boolean;
  /** The text puts titles in quotation marks, so what is not quoted is hardly one. */
  readonly quotes: boolean;
}

export interface LeftSide {
  readonly aligned: boolean;
  /** Follows "like" or another film of a list. */
  readonly listed: boolean;
  readonly points: number;
}

/** The place before a name; `listEnd` is where the last film ended, −1 when there was none. */
export function leftSide({ words, zones, lexicon, endsCue }: Setting, from: number, listEnd: number): LeftSide {
  const word = words[from];
  const before = words[from - 1];
  const cue = endsCue.get(from);
  // "Anything by Miyazaki except Ponyo": what is refused by name.
  const refused = cue?.kind === "feeling" && cue.feeling === "disliked" && cue.side === "before";
  const listed =
    cue?.kind === "like" ||
    (refused && zones[from] === "wish") ||
    continuesList(words, listEnd, from, lexicon) ||
    isMeasure(words, from, lexicon);
  const aligned =
    before === undefined ||
    cue !== undefined ||
    listed ||
    isClauseGap(word.gap) ||
    isSentenceGap(word.gap) ||
    lexicon.joins.has(before.norm) ||
    lexicon.beforeTitle.has(before.norm) ||
    (lexicon.fillers.has(before.norm) && !isSmallWord(before.norm)) ||
    (word.gap === "" && isForeignScript(word.raw)) ||
    (zones[from] === "history" && /['’]s$/.test(before.raw)) ||
    (zones[from] === "history" && (before.norm === "with" || before.norm === "in" || before.norm === "for")) ||
    isPicture(before);
  const zone = zones[from] === "history" ? 0.5 : listed ? 0.9 : zones[from] === "wish" ? -2 : 0;
  return { aligned, listed, points: (aligned ? 0.6 : -0.8) + zone };
}

/** "Scarier than Alien", "not as violent as Kill Bill". */
function isMeasure(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  if (lexicon.thans.at(words, from - 1)?.to !== from) return false;
  return [2, 3, 4].some(
    (back) =>
      from >= back &&
      (isComparative(words, from - back, lexicon) || lexicon.lesses.at(words, from - back) !== undefined),
  );
}

/** Nothing but "and", "or", commas, "the movie" between the last film and here. */
function continuesList(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  if (from < 0 || from > to || to - from > 3) return false;
  if (isSentenceGap(words[to].gap)) return false;
  for (let at = from; at < to; at++) {
    const { norm, gap } = words[at];
    if (isSentenceGap(gap) || !(lexicon.joins.has(norm) || (at > from && lexicon.beforeTitle.has(norm)))) return false;
  }
  return to > from || /[,;/+]|\s[-–—]\s/.test(words[to].gap);
}

const isPicture = ({ raw }: Word): boolean => /^\p{Extended_Pictographic}/u.test(raw);

/** The place after a name; `to` is the first word behind it. */
export function rightSide({ words, lexicon, startsCue }: Setting, to: number): number {
  const next = words[to];
  if (
    next === undefined ||
    isClauseGap(next.gap) ||
    isSentenceGap(next.gap) ||
    startsCue.has(to) ||
    lexicon.joins.has(next.norm) ||
    lexicon.afterTitle.has(next.norm) ||
    lexicon.likeSuffixes.has(next.norm) ||
    (next.gap === "" && isForeignScript(next.raw)) ||
    /^\p{Extended_Pictographic}|^[★☆⭐]/u.test(next.raw)
  )
    return 0.6;
  return -0.8;
}

/** What the words themselves say. */
export function wordPoints(setting: Setting, naming: Naming, left: LeftSide): number {
  const { words, lexicon, lookup, zones, cased } = setting;
  const { from, to, kind, distance } = naming;
  const single = to - from === 1;
  const first = words[from];
  const opensSentence = from === 0 || isSentenceGap(first.gap);
  // "American propaganda" names no film called "The American".
  if (single && lexicon.countries.at(words, from)?.to === to) return -9;
  let points = 1.2 * lookup.fame[naming.item] - distance * 0.4;
  if (kind === "part") points -= (single ? 1.3 : 0.9) + (zones[from] === "history" || left.listed ? 0 : 1.2);
  if (kind === "subtitle") points -= (single ? 0.9 : 0.3) + (zones[from] === "history" || left.listed ? 0 : 0.8);
  let capitals = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    const { norm, capital, gap } = words[at];
    const digits = /^\d/.test(norm);
    points += isSmallWord(norm) ? 0.15 : digits ? 0.4 : lexicon.ordinary.has(norm) ? 0.5 : norm.length >= 7 ? 2 : 1.6;
    if (at > from && startsSentence(words, at)) points -= 2;
    else if (at > from && isClauseGap(gap)) points -= 0.3;
    if (digits || isSmallWord(norm)) continue;
    if (capital) capitals++;
    else if (/^\p{Ll}/u.test(words[at].raw)) small++;
  }
  const capitalised = cased && capitals > 0 && small === 0 && !(opensSentence && single);
  if (capitalised) points += 1.2;
  else if (cased && small > 0) points -= single && zones[from] === "open" && !left.listed ? 1.6 : 0.9;
  if (single && zones[from] === "open" && !left.listed && !capitalised)
    points -= isBounded(setting, from, to) ? 0 : lexicon.ordinary.has(first.norm) ? 0.8 : 0.4;
  if (setting.quotes) points -= capitalised ? 0.4 : 1.2;
  if (isFragment(setting, from, to)) points -= 1.6;
  const emphatic = capitalised && !opensSentence;
  const piece = kind === "part" || kind === "subtitle";
  if (kind === "part" && single && (lexicon.pronouns.has(first.norm) || lexicon.empty.has(first.norm))) return -9;
  if ((piece || distance > 0) && setting.isPerson(from, to)) return points - 4;
  if (emphatic && zones[from] === "history") return points;
  if ((piece || distance > 0) && themeOf(setting, from, to) !== undefined) points -= 1.2;
  return points - doubtOf(setting, from, to, left, emphatic);
}

/** Points against a name that is an everyday word, a saying or a theme; few where the place itself tells of films. */
function doubtOf(setting: Setting, from: number, to: number, left: LeftSide, emphatic: boolean): number {
  const { words, lexicon, zones, startsCue } = setting;
  const { norm, capital } = words[from];
  const place = standingOf(setting, from, to, left);
  // "A film by Hitchcock", "with Keanu" ask for a person, though there are films of those names.
  const introduced = /^(by|with|w|starring)$/.test(words[from - 1]?.norm ?? "") && !setting.endsCue.has(from);
  let doubt = introduced && place !== "list" ? 2.5 : 0;
  if (to - from === 1 && !emphatic) {
    if (lexicon.pronouns.has(norm)) doubt += place === "list" ? 0.3 : 3;
    else if (lexicon.adverbs.has(norm)) {
      if (place === "loved") doubt += 0.4;
      else if (place === "none") doubt += zones[from] === "history" && capital ? 0.2 : 1.5;
    } else if (lexicon.empty.has(norm)) doubt += place === "list" ? 0.4 : setting.cased && !capital ? 2.2 : 1;
    if (/^\d+$/.test(norm)) doubt += norm.length === 4 && place === "none" ? 1.5 : 0.6;
  }
  if (emphatic) return doubt + (themeOf(setting, from, to) === undefined ? 0 : 1.5);
  const cue = startsCue.get(from);
  if (cue !== undefined && cue.to >= to) doubt += place === "list" ? 0.5 : 1.5;
  const saying = lexicon.sayings.at(words, from);
  if (saying !== undefined && saying.to === to) doubt += place === "none" ? 1.8 : 0.7;
  const theme = themeOf(setting, from, to);
  // "Hidden gems" begins like the film "Hidden" and goes on.
  if ((lexicon.moods.at(words, from)?.to ?? 0) > to) doubt += 2;
  if (theme === "genre") doubt += 1.5;
  else if (theme === "mood")
    doubt += place === "list" ? 0.2 : place === "judged" || lexicon.joins.has(words[from - 1]?.norm ?? "") ? 0.6 : 1.5;
  return doubt;
}

/** Among films of a list; before "was great"; alone behind "loved"; or nowhere of the kind. */
function standingOf(setting: Setting, from: number, to: number, left: LeftSide): "list" | "judged" | "loved" | "none" {
  const { words, lexicon, zones, startsCue, endsCue } = setting;
  if (zones[from] !== "wish" && (left.listed || setting.filmFollows(to))) return "list";
  if (zones[from] !== "history") return "none";
  const next = words[to];
  const begins =
    from === 0 || isClauseGap(words[from].gap) || isSentenceGap(words[from].gap) || isPicture(words[from - 1]);
  if (begins && next !== undefined && (lexicon.copulas.has(next.norm) || startsCue.get(to)?.side === "after"))
    return "judged";
  const cue = endsCue.get(from);
  const ends = next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap) || lexicon.joins.has(next.norm);
  return ends && cue?.kind === "feeling" && cue.side === "before" ? "loved" : "none";
}

/** True where a name stands alone between the borders of a list. */
function isBounded({ words, lexicon, startsCue }: Setting, from: number, to: number): boolean {
  const [first, before, next] = [words[from], words[from - 1], words[to]];
  const border = (gap: string) => isClauseGap(gap) || isSentenceGap(gap);
  const left = before === undefined || border(first.gap) || lexicon.joins.has(before.norm);
  const cue = startsCue.get(to);
  const right =
    next === undefined ||
    border(next.gap) ||
    lexicon.joins.has(next.norm) ||
    lexicon.copulas.has(next.norm) ||
    cue?.kind === "turn" ||
    cue?.side === "after";
  return left && right;
}

/** What the words are when they are no title: a genre or language, a mood; also behind an article: "a true story". */
function themeOf({ words, lexicon }: Setting, from: number, to: number): "genre" | "mood" | undefined {
  const start =
    from + 1 < to && /^(the|an?)$/.test(words[from].norm) && !isClauseGap(words[from + 1].gap) ? from + 1 : from;
  // "For kids" is a genre, though "Kids" is a film.
  const around = from > 0 ? lexicon.genres.at(words, from - 1) : undefined;
  if (around !== undefined && around.to >= to) return "genre";
  const genre =
    lexicon.genres.at(words, start) ?? lexicon.languages.at(words, start) ?? lexicon.countries.at(words, start);
  const meant = lexicon.meanings.at(words, start);
  const mood = meant === undefined || meant.value.kind === "themes" ? lexicon.moods.at(words, start) : meant;
  if (mood !== undefined && mood.to >= to && (genre === undefined || genre.to < to)) return "mood";
  return genre !== undefined && genre.to >= to ? "genre" : undefined;
}

/** True when the capitals go on beyond the name, so that it is a piece of a longer one: "Small" of "Small Enough". */
function isFragment({ words, cased, startsCue, endsCue }: Setting, from: number, to: number): boolean {
  if (!cased) return false;
  const joined = (gap: string) => /^(\s|[-'’:.&]\s?)$/.test(gap);
  const after = words[to];
  const before = words[from - 1];
  const strong = (word: Word) => word.capital && !/^i(m|ve|d|ll)?$/.test(word.norm);
  if (after !== undefined && joined(after.gap) && strong(after) && !startsCue.has(to)) return true;
  const beyond = words[to + 1];
  if (after !== undefined && beyond !== undefined && /^(of|de|du|des|del|della|di|da|von)$/.test(after.norm))
    if (joined(after.gap) && joined(beyond.gap) && strong(beyond)) return true;
  if (before === undefined || !joined(words[from].gap) || !strong(before) || endsCue.has(from)) return false;
  const opens = from === 1 || isSentenceGap(before.gap);
  return !(opens || isArticle(before.norm) || /['’]s$/.test(before.raw));
}

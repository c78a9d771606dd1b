/**
 * Parts of a series that are told by their place alone: "the third Alien", and behind its name "hated the third one",
 * "first great, second meh", "3 and 4 terrible".
 */
import {
  isArticle,
  isCardinal,
  isClauseGap,
  isCounter,
  isSentenceGap,
  numbersAsDigits,
  type Word,
} from "@matinee/text";
import { titleWords } from "../../titles/title-words.gen.ts";
import type { Mention } from "./mention.ts";
import type { NameSearch } from "./name-search.ts";
import { byAge, byYear, meantBy, namesakesOf } from "./namesakes.ts";
import { furtherParts, mostParts, nameOfSeries, partOf } from "./series.ts";

/** Words between the name of a series and a part that is told by its place. */
const furthest = 16;

/** "third" → 3; undefined for "three" and every other word. */
function ordinalAt(words: readonly Word[], at: number): number | undefined {
  const norm = words[at]?.norm;
  if (norm === undefined || isCardinal(norm) || /^\d+$/.test(norm) || /^[ivx]+$/.test(norm)) return undefined;
  const counter = titleWords.parts.find(isCounter) ?? "";
  const value = Number(numbersAsDigits(["", counter, norm])[1]);
  return value >= 1 && value <= mostParts ? value : undefined;
}

/** Whether something is told at once of what ends before `at`. */
function isToldAt({ words, lexicon, cues }: NameSearch, at: number): boolean {
  const next = words[at];
  if (next === undefined || isSentenceGap(next.gap)) return false;
  const cue = cues.startingAt(at);
  return lexicon.copulas.has(next.norm) || (cue?.kind === "feeling" && cue.side === "after");
}

/** "The third Alien", "The Matrix: first great": the same mention, or the part that stands beside it by its place. */
export function withPlace(search: NameSearch, mention: Mention): Mention {
  const { words, lookup } = search;
  const { from, to, fullFrom, fullTo } = mention;
  if (fullFrom < from || fullTo > to) return mention;
  const before = ordinalAt(words, from - 1);
  if (before !== undefined && before > 1 && isArticle(words[from - 2]?.norm ?? "") && !isClauseGap(words[from].gap)) {
    const item = partOf(words, from, to, before, lookup);
    if (item !== undefined) return { ...mention, item, fullFrom: from - 1 };
  }
  const isFirst = ordinalAt(words, to) === 1 && !isSentenceGap(words[to].gap) && isToldAt(search, to + 1);
  return isFirst && partOf(words, from, to, 2, lookup) !== undefined ? { ...mention, fullTo: to + 1 } : mention;
}

/** The parts of the series of the film `of` that begin at a word behind it, as mentions of their own; empty where none does. */
export function laterParts(search: NameSearch, of: Mention, at: number): Mention[] {
  const { words, lexicon, lookup } = search;
  if (at < of.fullTo || at - of.fullTo > furthest) return [];
  const name = nameOfSeries(words, of);
  const digit = /^\d$/.test(words[at].norm) ? Number(words[at].norm) : undefined;
  if (digit !== undefined) {
    const item = isClauseGap(words[at].gap) ? partOf(words, name.from, name.to, digit, lookup) : undefined;
    if (item === undefined) return [];
    const more = furtherParts(search, { ...of, fullTo: at + 1 });
    const parts = [partAt(item, at, at, at + 1), ...more];
    return isToldAt(search, parts[parts.length - 1].fullTo) ? parts : [];
  }
  const hasArticle = isArticle(words[at].norm) && !isClauseGap(words[at + 1]?.gap ?? ",");
  const place = hasArticle ? at + 1 : at;
  const isNamed = words[place + 1]?.gap === " " && lexicon.names.versions.has(words[place + 1].norm);
  const number = ordinalAt(words, place);
  if (number === undefined) {
    const other = hasArticle && isNamed ? otherNamesake(search, of, place) : undefined;
    return other === undefined ? [] : [partAt(other, place, at, place + 2)];
  }
  const to = isNamed ? place + 2 : place + 1;
  // "The third one no", "the third we don't talk about".
  const isMeant = hasArticle && (isNamed || lexicon.firstPerson.has(words[to]?.norm ?? ""));
  if (!isMeant && !isToldAt(search, to) && !((hasArticle || isNamed) && endsAt(search, to))) return [];
  const item =
    number > 1
      ? partOf(words, name.from, name.to, number, lookup)
      : partOf(words, name.from, name.to, 2, lookup) && partOf(words, name.from, name.to, undefined, lookup);
  return item === undefined ? [] : [partAt(item, place, at, to)];
}

/** "Better than the old one", "the Norwegian one", "the 80s one": another film of the name, as the word at `at` tells it. */
function otherNamesake(search: NameSearch, of: Mention, at: number): number | undefined {
  const { words, lexicon, lookup } = search;
  const films = [of.item, ...namesakesOf(words, of, lookup)];
  if (films.length < 2) return undefined;
  const meant = byAge([words[at]], byYear(films, lookup), lexicon) ?? meantBy(search, films, at, at + 1);
  return meant === of.item ? undefined : meant;
}

const partAt = (item: number, from: number, fullFrom: number, to: number): Mention => ({
  item,
  from,
  to,
  fullFrom,
  fullTo: to,
  quoted: false,
  isPart: true,
});

const endsAt = ({ words, lexicon, cues }: NameSearch, at: number): boolean =>
  words[at] === undefined ||
  isClauseGap(words[at].gap) ||
  isSentenceGap(words[at].gap) ||
  lexicon.joins.has(words[at].norm) ||
  cues.startingAt(at)?.kind === "turn";

/** Parts of a series that are told by numbers alone: "Shrek 1 and 2", "Rocky I-III". */
import { numbersAsDigits, type Word } from "@matinee/text";
import { singularOf } from "../../titles/plurals.ts";
import { type SeriesNames, seriesNames } from "../../titles/series-names.ts";
import { speaksOfSeries } from "../series-meant.ts";
import { runtimeAt } from "../wishes/runtime.ts";
import { isSmallWord } from "./film-names.ts";
import { namingOf } from "./films.ts";
import type { Mention } from "./mention.ts";
import type { NameSearch } from "./name-search.ts";
import type { TitleLookup } from "./title-lookup.ts";

export const mostParts = 12;

/** Value of a part's number, undefined where the word is none: "2", "II", "two". */
function numberAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const value = Number(numbersAsDigits(["", word.norm])[1]);
  return value >= 1 && value <= mostParts ? value : undefined;
}

/** Whether a number behind the name [from, to) names a part of its series: "Shrek 1 and 2". */
export function beginsParts({ words, lookup }: NameSearch, from: number, to: number): boolean {
  const number = numberAt(words, to);
  return number === 1 && words[to].gap === " " && partOf(words, from, to, 2, lookup) !== undefined;
}

/** "Shrek 1": the number behind a first film's name is part of it, when a second one is there or is named next. */
export function firstPart({ words, lookup, lexicon }: NameSearch, mention: Mention): Mention {
  const { from, to, fullTo } = mention;
  if (fullTo !== to || numberAt(words, to) !== 1 || words[to].gap.trim() !== "") return mention;
  const goesOn = lexicon.joins.has(words[to + 1]?.norm ?? "") && numberAt(words, to + 2) !== undefined;
  return goesOn || partOf(words, from, to, 2, lookup) !== undefined ? { ...mention, fullTo: to + 1 } : mention;
}

/** The parts that numbers behind a mention name, as mentions of their own. */
export function furtherParts({ words, lexicon, lookup }: NameSearch, mention: Mention): Mention[] {
  const { fullTo } = mention;
  const { from, to: end } = nameOfSeries(words, mention);
  let last = numberAt(words, fullTo - 1) ?? 1;
  const found: Mention[] = [];
  for (let at = fullTo; at < words.length && found.length < mostParts; ) {
    const isSpan = /^\s*[-–—]\s*$/.test(words[at].gap) || lexicon.names.throughs.has(words[at].norm);
    const isNext = /^\s*[,/+]\s*$/.test(words[at].gap) || isSpan;
    const place = lexicon.joins.has(words[at].norm) || lexicon.names.throughs.has(words[at].norm) ? at + 1 : at;
    if (place === at && !isNext) break;
    const number = numberAt(words, place);
    // "Like Shrek, 2 hours at most".
    if (number === undefined || number <= last || runtimeAt(words, place, lexicon) !== undefined) break;
    const numbers = isSpan ? Array.from({ length: number - last }, (_, more) => last + 1 + more) : [number];
    const items = numbers.flatMap((part) => partOf(words, from, end, part, lookup) ?? []);
    if (items.length === 0) break;
    for (const item of items)
      found.push({ item, from: place, to: place + 1, fullFrom: place, fullTo: place + 1, quoted: false, isPart: true });
    last = number;
    at = place + 1;
  }
  return found;
}

/** Small words between "all" and the name: "all of the". */
const mostBetween = 2;

/** "All of Bourne": whether the name [from, to) is that of a series, with "all" before it. */
export function isAllOf({ words, lexicon, lookup }: NameSearch, from: number, to: number): boolean {
  let before = from - 1;
  while (before >= from - mostBetween && before > 0 && isSmallWord(words[before].norm)) before--;
  if (!lexicon.names.alls.has(words[before]?.norm ?? "")) return false;
  return seriesNamed(words, from, to, seriesNames(lookup.catalog)) !== undefined;
}

/** The series that is called by the words [from, to), by its name or the plural of it: "all the Harry Potters". */
export function seriesNamed(words: readonly Word[], from: number, to: number, names: SeriesNames): string | undefined {
  const named = names.at.at(words, from);
  if (named?.to === to) return named.value;
  const single = singularOf(words[to - 1].norm);
  if (single === undefined) return undefined;
  const name = [...words.slice(from, to - 1), { ...words[to - 1], norm: single }];
  const plural = names.at.at(name, 0);
  return plural?.to === name.length ? plural.value : undefined;
}

/** "All of Bourne", "the Bourne films": the mention with all films of the series that it names. */
export function withSeries(search: NameSearch, mention: Mention): Mention {
  const { words, lexicon, lookup } = search;
  const { from, to, fullFrom, fullTo } = mention;
  if (fullFrom < from || fullTo > to) return mention;
  const names = seriesNames(lookup.catalog);
  const named = seriesNamed(words, from, to, names);
  if (named === undefined || !(isAllOf(search, from, to) || speaksOfSeries(words, to, lexicon))) return mention;
  const series = names.itemsOf(named);
  return series.length > 1 ? { ...mention, series } : mention;
}

/** The words of a mention without the number of a part at their end. */
export function nameOfSeries(words: readonly Word[], { from, to }: Mention): { from: number; to: number } {
  return { from, to: numberAt(words, to - 1) !== undefined && to - from > 1 ? to - 1 : to };
}

/** The film that the name [from, end) and the number of a part name; with no number, the name alone. */
export function partOf(
  words: readonly Word[],
  from: number,
  end: number,
  part: number | undefined,
  lookup: TitleLookup,
): number | undefined {
  if (part === undefined) return namingOf(lookup, words, from, end, { edits: 0, quoted: false })?.item;
  const number: Word = { ...words[end - 1], raw: String(part), norm: String(part), capital: false };
  const name = [...words.slice(from, end), number];
  const naming = namingOf(lookup, name, 0, name.length, { edits: 0, quoted: false });
  return naming === undefined || naming.kind === "part" ? undefined : naming.item;
}

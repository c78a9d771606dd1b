/** Parts of a series that are told by numbers alone: "Shrek 1 and 2", "Rocky I-III". */
import { numbersAsDigits, type Word } from "@matinee/text";
import { namingOf } from "./films.ts";
import type { Mention } from "./mention.ts";
import type { NameSearch } from "./name-search.ts";
import type { TitleLookup } from "./title-lookup.ts";

const mostParts = 12;

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
  const { from, fullTo } = mention;
  let end = mention.to;
  let last = numberAt(words, fullTo - 1) ?? 1;
  if (numberAt(words, mention.to - 1) !== undefined && mention.to - from > 1) end = mention.to - 1;
  const found: Mention[] = [];
  for (let at = fullTo; at < words.length && found.length < mostParts; ) {
    const isSpan = /^\s*[-–—]\s*$/.test(words[at].gap) || lexicon.names.throughs.has(words[at].norm);
    const isNext = /^\s*[,/+]\s*$/.test(words[at].gap) || isSpan;
    const place = lexicon.joins.has(words[at].norm) || lexicon.names.throughs.has(words[at].norm) ? at + 1 : at;
    if (place === at && !isNext) break;
    const number = numberAt(words, place);
    if (number === undefined || number <= last) break;
    const numbers = isSpan ? Array.from({ length: number - last }, (_, more) => last + 1 + more) : [number];
    const items = numbers.flatMap((part) => partOf(words, from, end, part, lookup) ?? []);
    if (items.length === 0) break;
    for (const item of items)
      found.push({ item, from: place, to: place + 1, fullFrom: place, fullTo: place + 1, quoted: false });
    last = number;
    at = place + 1;
  }
  return found;
}

function partOf(
  words: readonly Word[],
  from: number,
  end: number,
  part: number,
  lookup: TitleLookup,
): number | undefined {
  const number: Word = { ...words[end - 1], raw: String(part), norm: String(part), capital: false };
  const name = [...words.slice(from, end), number];
  const naming = namingOf(lookup, name, 0, name.length, { edits: 0, quoted: false });
  return naming === undefined || naming.kind === "part" ? undefined : naming.item;
}

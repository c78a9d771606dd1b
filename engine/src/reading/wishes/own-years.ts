/**
 * Years told by somebody's life: "older than me, I'm 45", "the year we met, 1991", "from before my time (1988)", "older than
 * my dad, who is 70", "I was born in 1979 and want something older than that".
 */
import { isClauseGap, isSentenceGap, startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { numberAt } from "./numbers.ts";
import type { YearsFound } from "./year-span.ts";

/** Words between "older than me" and the year or the age. */
const reach = 8;
const youngest = 8;
/** Films of somebody's early years came out when they were so old. */
const childhood = 3;
const youth = 17;
const oldest = 99;

/** Reads years that begin at the word `at`; without a year or an age there are none. */
export function ownYearsAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  newest: number,
): YearsFound | undefined {
  const { years } = lexicon;
  const told = yearOfEvent(words, at, lexicon);
  if (told !== undefined) return told;
  const young = years.ofYouth.at(words, at);
  if (young !== undefined) {
    const grew = bornBehind(words, young.to, lexicon, newest) ?? bornBefore(words, at, young.to, lexicon, newest);
    return grew && { span: { from: grew.year + childhood, to: grew.year + youth }, to: grew.to, vague: true };
  }
  const before = years.beforeOwn.at(words, at);
  const since = before === undefined ? years.sinceOwn.at(words, at) : undefined;
  const same = before === undefined && since === undefined ? years.ofOwn.at(words, at) : undefined;
  const match = before ?? since ?? same;
  // "People my age (60+)" tells who is in it.
  if (match === undefined || (same !== undefined && lexicon.grammar.persons.has(words[at - 1]?.norm ?? "")))
    return undefined;
  const born = bornBehind(words, match.to, lexicon, newest) ?? bornBefore(words, at, match.to, lexicon, newest);
  if (born === undefined) return undefined;
  if (before !== undefined) return { span: { to: born.year - 1 }, to: born.to };
  return { span: { from: born.year, ...(since === undefined && { to: born.year }) }, to: born.to };
}

/** "From the year we met, 1991". */
function yearOfEvent(words: readonly Word[], at: number, lexicon: Lexicon): YearsFound | undefined {
  const place = yearOfEventAt(words, at, lexicon);
  const year = place === undefined ? undefined : yearIn(words[place]);
  return year === undefined ? undefined : { span: { from: year, to: year }, to: place! + 1 };
}

/** The place of the year behind "the year we met" and its like. */
export function yearOfEventAt(words: readonly Word[], at: number, { years }: Lexicon): number | undefined {
  const match = years.yearOf.at(words, at);
  if (match === undefined) return undefined;
  for (let place = match.to; place < Math.min(words.length, match.to + reach); place++) {
    if (startsSentence(words, place)) return undefined;
    if (yearIn(words[place]) !== undefined) return place;
  }
  return undefined;
}

interface Born {
  readonly year: number;
  readonly to: number;
}

function bornBehind(words: readonly Word[], from: number, lexicon: Lexicon, newest: number): Born | undefined {
  for (let at = from; at < Math.min(words.length, from + reach); at++) {
    const year = yearIn(words[at]);
    if (year !== undefined) return { year, to: at + 1 };
    const age = numberAt(words, at, lexicon);
    const isAge = age !== undefined && age.value >= youngest && age.value <= oldest && Number.isInteger(age.value);
    const isLength =
      age !== undefined && (lexicon.runtime.minutes.at(words, age.to) ?? lexicon.runtime.hours.at(words, age.to));
    if (isAge && isLength === undefined) {
      const to = lexicon.yearsOld.at(words, age.to)?.to ?? age.to;
      return { year: newest - age.value, to };
    }
  }
  return undefined;
}

/** "I was born in 1979, so …", "I'm 25, so …". */
function bornBefore(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
  newest: number,
): Born | undefined {
  let sentences = 0;
  for (let at = from - 1; at >= Math.max(0, from - 2 * reach); at--) {
    const year = yearIn(words[at]);
    if (year !== undefined && [1, 2, 3].some((back) => lexicon.years.born.at(words, at - back) !== undefined))
      return { year, to };
    const age = ageOfOne(words, at, lexicon);
    if (age !== undefined) return { year: newest - age, to };
    if (startsSentence(words, at) && isSentenceGap(words[at].gap) && ++sentences > 1) break;
  }
  return undefined;
}

/** "30" of "I'm 30" and "I am 30 years old". */
function ageOfOne(words: readonly Word[], at: number, lexicon: Lexicon): number | undefined {
  const isMine = [1, 2].some((back) => lexicon.firstPerson.has(words[at - back]?.norm ?? ""));
  const age = isMine ? numberAt(words, at, lexicon) : undefined;
  if (age === undefined || age.value < youngest || age.value > oldest) return undefined;
  const next = words[age.to];
  const ends =
    next === undefined ||
    isClauseGap(next.gap) ||
    isSentenceGap(next.gap) ||
    lexicon.joins.has(next.norm) ||
    lexicon.yearsOld.at(words, age.to) !== undefined;
  return ends ? age.value : undefined;
}

/** "1985", "'85". */
function yearIn({ norm, raw, gap }: Word): number | undefined {
  if (/^(19\d\d|20[0-2]\d)$/.test(norm)) return Number(norm);
  const isShort = /^\d\d$/.test(norm) && (/^['’]/.test(raw) || /['’]$/.test(gap));
  return isShort ? Number(norm) + (Number(norm) < 30 ? 2000 : 1900) : undefined;
}

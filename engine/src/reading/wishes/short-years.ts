/** Several years in two digits each: "from 73, 74 or 75". One alone may be anything. */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { YearsFound } from "./year-span.ts";

/** Years that are listed so are near to each other. */
const mostApart = 10;
/** Lower numbers count things, or tell ages. */
const least = 20;
const firstOfLastCentury = 31;

/** Reads them at the word behind "from". */
export function shortYearsAt(words: readonly Word[], at: number, lexicon: Lexicon): YearsFound | undefined {
  const found: number[] = [];
  let to = at;
  for (let place: number | undefined = at; place !== undefined; ) {
    const norm = words[place]?.norm ?? "";
    if (!/^\d\d$/.test(norm) || Number(norm) < least) break;
    found.push(Number(norm) + (Number(norm) < firstOfLastCentury ? 2000 : 1900));
    to = place + 1;
    place = lexicon.years.to.at(words, to)?.to ?? (/^\s*[,/–-]\s*$/.test(words[to]?.gap ?? "") ? to : undefined);
  }
  const span = { from: Math.min(...found), to: Math.max(...found) };
  const areTens = found.every((year) => year % 10 === 0);
  const next = words[to];
  const ends =
    next === undefined ||
    isClauseGap(next.gap) ||
    isSentenceGap(next.gap) ||
    lexicon.filmNouns.has(next.norm) ||
    lexicon.empty.has(next.norm);
  const isCounted = lexicon.runtime.minutes.at(words, to) ?? lexicon.yearsOld.at(words, to);
  if (found.length < 2 || areTens || !ends || isCounted !== undefined || span.to - span.from > mostApart)
    return undefined;
  return { span, to };
}

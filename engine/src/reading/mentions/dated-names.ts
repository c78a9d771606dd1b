/**
 * Names that stand with their year in brackets: "Speed (1994)". Such a year is never a wish, and shows where a name ends;
 * where it begins, the catalogue's own titles tell, or the capitals of one that it does not have.
 */
import { isSentenceGap, type Quote, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { isSmallWord } from "./film-names.ts";
import { namingOf } from "./films.ts";
import { isLarge } from "./meant-names.ts";
import { editsFor } from "./mending.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** Words of the longest name that is looked for before a year. */
const longest = 14;

/** Names with their years, as parts of the text in their order, outside of others. */
export function datedNames(
  text: string,
  words: readonly Word[],
  others: readonly Quote[],
  lexicon: Lexicon,
  lookup: TitleLookup,
): Quote[] {
  const found: Quote[] = [];
  for (let at = 1; at < words.length; at++) {
    if (!isBracketedYear(text, words, at)) continue;
    const { start, end } = words[at];
    if (others.some((quote) => quote.start < end && start < quote.end)) continue;
    const before = [...others.filter((quote) => quote.end <= start), ...found].reduce(
      (to, quote) => Math.max(to, quote.end),
      0,
    );
    const from = beginningOf(words, at, before, lexicon, lookup);
    if (from < at) found.push({ start: words[from].start, end: end + text.slice(end).search(/[)\]]/) + 1 });
  }
  return found;
}

function isBracketedYear(text: string, words: readonly Word[], at: number): boolean {
  const { norm, gap, end } = words[at];
  return (
    /^(18[89]|19\d|20[0-4])\d$/.test(norm) &&
    /^["”»'’*.!?…]*\s*[([]\s*$/.test(gap) &&
    /^\s?[)\]]/.test(text.slice(end, end + 2))
  );
}

/** The first word of the name that ends before the year at `at`; `at` itself where none is seen. */
function beginningOf(
  words: readonly Word[],
  at: number,
  border: number,
  lexicon: Lexicon,
  lookup: TitleLookup,
): number {
  let least = at;
  while (
    least > 0 &&
    at - least < longest &&
    words[least - 1].start >= border &&
    !(least < at && words[least].gap.includes("\n"))
  )
    least--;
  const year = Number(words[at].norm);
  for (const exact of [true, false])
    for (let from = least; from < at; from++) {
      if (!exact && (isSmallWord(words[from].norm) || at - from > 6)) continue;
      const edits = exact ? 0 : Math.min(1, editsFor(words, from, at));
      const naming = namingOf(lookup, words, from, at, { year, edits, quoted: true });
      if (naming === undefined || naming.kind === "part" || naming.kind === "subtitle") continue;
      // A long title is no accident, whatever its year.
      const isLong = exact && words.slice(from, at).filter(({ norm }) => !isSmallWord(norm)).length >= 3;
      if (isLong || Math.abs((lookup.movie(naming.item).year ?? -9) - year) <= 1) return from;
    }
  const large = capitalsBefore(words, at, least, lexicon);
  if (large < at) return large;
  // "heat (1986)" where only another Heat is there.
  for (let from = least; from < at; from++) {
    if (isSmallWord(words[from].norm)) continue;
    const kind = namingOf(lookup, words, from, at, { year, edits: 0, quoted: true })?.kind;
    if (kind === "title" || kind === "alternative" || kind === "article") return from;
  }
  return at;
}

/** "watch The Hatching (2016)": back over capitals and the small words among them, to the last that opens no sentence. */
function capitalsBefore(words: readonly Word[], at: number, least: number, lexicon: Lexicon): number {
  let from = at;
  for (let place = at - 1; place >= least; place--) {
    if (isLarge(words[place], lexicon)) from = place;
    else if (!isSmallWord(words[place].norm)) break;
    if (isSentenceGap(words[place].gap) && /[?\n]|[.!]\s*$/.test(words[place].gap)) break;
  }
  const opens = (place: number) => place === 0 || isSentenceGap(words[place].gap);
  // "Have you seen", "Yes Jumanji": a word that opens a sentence is written large anyway.
  if (from + 1 < at && opens(from) && lexicon.empty.has(words[from].norm) && !isSmallWord(words[from].norm)) from++;
  while (from < at && !isLarge(words[from], lexicon)) from++;
  return from;
}

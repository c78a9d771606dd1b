/**
 * Years that are told loosely: "recent", "not too old", "round about the sixties", "1970 or so"; and "say", which stands before a
 * year and tells nothing.
 */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import { singularOf } from "../../titles/plurals.ts";
import type { Lexicon } from "../lexicon.ts";
import { beyond, type Span, type YearsFound } from "./year-span.ts";

/** Films of the last so many years of the catalogue are recent; films up to this year are old. */
const recentYears = 10;
const oldUntil = 1980;
/** Films that are modern, or "not too old", are not of before so many years. */
const yearsNotOld = 25;

/** How many years a year, and how many a decade, may be off. */
const offYear = 3;
const offDecade = 2;
const mostHedges = 2;

export const widened = ({ from, to }: { readonly from: number; readonly to: number }) => {
  const off = from === to ? offYear : offDecade;
  return { from: from - off, to: to + off };
};

/** First word behind "say", "like", "about", which may stand between a border and what it is: "no later than, say, 1965". */
export function behindHedges(words: readonly Word[], first: number, { years }: Lexicon): number {
  let at = first;
  for (let more = 0; more < mostHedges; more++) at = (years.say.at(words, at) ?? years.about.at(words, at))?.to ?? at;
  return at;
}

/** How old films are to be, in words that begin at `at`; `newest` is the catalogue's last year, which stands for today. */
export function agedAt(words: readonly Word[], at: number, lexicon: Lexicon, newest: number): YearsFound | undefined {
  const { years } = lexicon;
  const loosely = (span: Span, to: number): YearsFound => ({ span, to, vague: true, loose: true });
  const notOld = years.notOld.at(words, at);
  if (notOld !== undefined) return loosely({ from: newest - yearsNotOld }, notOld.to);
  const recent = years.recent.at(words, at);
  if (recent !== undefined) return loosely({ from: newest - recentYears }, recent.to);
  const isPraised = years.praise.at(words, at - 1) !== undefined;
  const old = years.old.at(words, at);
  if (old !== undefined && !isPraised) return loosely({ to: oldUntil }, old.to);
  const aged = years.oldAdjective.at(words, at);
  if (aged !== undefined && !isPraised && describesFilm(words, at, aged.to, lexicon))
    return loosely({ to: oldUntil }, aged.to);
  for (const [book, back] of [
    [years.recentAdjective, recentYears],
    [years.modernAdjective, yearsNotOld],
  ] as const) {
    const fresh = book.at(words, at);
    if (fresh !== undefined && !isPassing(words, at, fresh.to, lexicon) && describesFilm(words, at, fresh.to, lexicon))
      return loosely({ from: newest - back }, fresh.to);
  }
  return undefined;
}

/** What is left of all years where these were refused: what is not old need not be of yesterday. */
export function beyondYears({ span, loose }: YearsFound, newest: number): Span | undefined {
  return loose && span.to === oldUntil ? { from: newest - yearsNotOld } : beyond(span);
}

/** An adjective of age counts beside a film word, a genre or a language: "old London" is a place. */
function describesFilm(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const isFilm = (place: number) =>
    words[place] !== undefined &&
    (lexicon.filmNouns.has(words[place].norm) ||
      lexicon.genres.at(words, place) !== undefined ||
      lexicon.languages.at(words, place) !== undefined ||
      lexicon.moods.at(words, place)?.value === "black and white");
  if (isFilm(to)) return true;
  const apart =
    at === 0 ||
    isClauseGap(words[at].gap) ||
    isSentenceGap(words[at].gap) ||
    lexicon.joins.has(words[at - 1].norm) ||
    lexicon.meanings.at(words, at - 1)?.value.kind === "moods";
  if (apart) return words[to] === undefined || isClauseGap(words[to].gap) || isSentenceGap(words[to].gap);
  return lexicon.traits.has("adjectives behind nouns") && isFilm(at - 1);
}

/** "The new Star Wars movie" speaks of one film; "the latest thrillers" of all. */
const isPassing = (words: readonly Word[], at: number, to: number, { years }: Lexicon): boolean =>
  years.passing.at(words, at - 1) !== undefined && singularOf(words[to]?.norm ?? "") === undefined;

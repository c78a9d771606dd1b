/** How long the wanted film lasts: "under two hours", "2h15", "90 minutes or so", "not too long". Minutes throughout. */

import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { isTimeGiven } from "./given-time.ts";
import { behindHedges } from "./loose-years.ts";
import { atDigits, numberAt } from "./numbers.ts";
import { isOfDay, tiresAfter } from "./tiring.ts";

export interface RuntimeFound {
  readonly runtime: { readonly min?: number; readonly max?: number; readonly under?: true };
  /** First word behind the phrase. */
  readonly to: number;
  /** "Short", "not too long", and minutes by themselves: a border that is named says it better. */
  readonly vague?: boolean;
  /** "It must not run over two hours": the negation belongs to the length. */
  readonly isTurned?: boolean;
}

const short = 100;
const usual = 120;
const long = 150;
/** No film that people ask for is longer; what is, tells of the story. */
const longest = 480;
/** Longer evenings, rides and shifts are told of than films. */
const longestUsual = 210;
const shortest = 40;
/** Short films are asked for with a border: "under half an hour". */
const shortestBorder = 5;
/** "90 minutes or so" may be this much less or more. */
const leeway = 15;
/** Words between "not" and "more than". */
const reachOfNot = 4;

/** Reads a runtime that begins at the word `at`. */
export function runtimeAt(words: readonly Word[], at: number, lexicon: Lexicon): RuntimeFound | undefined {
  const { runtime } = lexicon;
  const between = betweenAt(words, at, lexicon);
  if (between !== undefined) return between;
  for (const [book, kind] of [
    [runtime.under, "max"],
    [runtime.have, "max"],
    [runtime.over, "min"],
  ] as const) {
    const match = book.at(words, at);
    const length = match === undefined ? undefined : durationAt(words, behindHedges(words, match.to, lexicon), lexicon);
    if (length === undefined || length.minutes < shortestBorder || length.minutes > longest) continue;
    // "The kids wriggle past 90 minutes".
    if (book === runtime.over && tiresAfter(words, at, length.to, lexicon))
      return { runtime: { max: length.minutes }, to: length.to };
    if (book === runtime.over && isNegated(words, at, lexicon))
      return { runtime: { max: length.minutes }, to: behind(words, length.to, lexicon), isTurned: true };
    const under = book === runtime.under && isStrict(words, at, match?.to ?? at, lexicon);
    return {
      runtime: kind === "max" ? { max: length.minutes, ...(under && { under }) } : { min: length.minutes },
      to: behind(words, length.to, lexicon),
    };
  }
  const after = runtime.after.at(words, at);
  const enough = after === undefined ? undefined : durationAt(words, behindHedges(words, after.to, lexicon), lexicon);
  // "Ten minutes after", "after two hours": how long somebody watches, or nothing about a film.
  if (enough !== undefined)
    return tiresAfter(words, at, enough.to, lexicon) && enough.minutes >= shortest
      ? { runtime: { max: enough.minutes }, to: enough.to }
      : { runtime: {}, to: enough.to };
  const notLong = runtime.notLong.at(words, at);
  if (notLong !== undefined) return { runtime: { max: usual }, to: notLong.to, vague: true };
  const length = durationAt(words, at, lexicon);
  const isBorder = length !== undefined && runtime.orLess.at(words, length.to) !== undefined;
  // "A 22 minute film".
  const isFilm = length !== undefined && lexicon.filmNouns.has(words[length.to]?.norm ?? "");
  const least = isBorder || isFilm ? shortestBorder : shortest;
  // "the same 24 hours" is no runtime.
  if (length !== undefined && length.minutes >= least && length.minutes <= longest && !isClock(words, at, lexicon))
    // "Half an hour afterwards" tells of the evening.
    return runtime.elsewhere.at(words, length.to) === undefined ? bareDuration(words, at, length, lexicon) : undefined;
  const brief = runtime.short.at(words, at);
  if (
    brief !== undefined &&
    (brief.to - at > 1 || standsForFilm(words, brief.to, lexicon) || isBehindFilm(words, at, lexicon))
  )
    return { runtime: { max: short }, to: brief.to, vague: true };
  const extended = runtime.long.at(words, at);
  return extended === undefined ? undefined : { runtime: { min: long }, to: extended.to, vague: true };
}

/** "In less than", "well under" leave the border itself out. */
function isStrict(words: readonly Word[], from: number, to: number, { runtime }: Lexicon): boolean {
  for (let at = from; at < to; at++) if ((runtime.strictly.at(words, at)?.to ?? to + 1) <= to) return true;
  return false;
}

/** "It must not run over two hours": a "not" shortly before, in the same clause. */
function isNegated(words: readonly Word[], at: number, { negators, avoids }: Lexicon): boolean {
  for (let place = at - 1; place >= Math.max(0, at - reachOfNot); place--) {
    if (isClauseGap(words[place + 1].gap) || isSentenceGap(words[place + 1].gap)) return false;
    if ([negators, avoids].some((book) => (book.at(words, place)?.to ?? at + 1) <= at)) return true;
  }
  return false;
}

/** "À six heures", "às oito horas" tell when. */
const isClock = (words: readonly Word[], at: number, { grammar }: Lexicon): boolean =>
  grammar.atHours.has(words[at - 1]?.raw.toLowerCase() ?? "");

function bareDuration(words: readonly Word[], at: number, length: Duration, lexicon: Lexicon): RuntimeFound {
  const { minutes, to } = length;
  const less = lexicon.runtime.orLess.at(words, to);
  if (less !== undefined) return { runtime: { max: minutes }, to: less.to };
  const more = lexicon.runtime.orMore.at(words, to);
  if (more !== undefined || /^\s*\+/.test(words[to]?.gap ?? ""))
    return { runtime: { min: minutes }, to: more?.to ?? to };
  // "A coach trip of five hours" leaves time for any film.
  if (minutes > longestUsual && behind(words, to, lexicon) === to) return { runtime: {}, to };
  if (isTimeGiven(words, at, to, lexicon)) return { runtime: { max: minutes }, to };
  const end = behind(words, lexicon.years.aboutBehind.at(words, to)?.to ?? to, lexicon);
  if (end === to && isOfDay(words, at, to, lexicon)) return { runtime: {}, to };
  // "Under two hours. Everything is 2h40 these days": a border says it better.
  return { runtime: { min: Math.max(0, minutes - leeway), max: minutes + leeway }, to: end, vague: true };
}

/** Skips "long" and "or less" behind a duration. */
function behind(words: readonly Word[], to: number, lexicon: Lexicon): number {
  const after = lexicon.runtime.orLess.at(words, to) ?? lexicon.runtime.orMore.at(words, to);
  if (after !== undefined) return after.to;
  return lexicon.durationTails.has(words[to]?.norm ?? "") ? to + 1 : to;
}

function betweenAt(words: readonly Word[], at: number, lexicon: Lexicon): RuntimeFound | undefined {
  const opening = lexicon.years.between.at(words, at);
  const begins = opening?.to ?? at;
  const low = durationAt(words, begins, lexicon) ?? numberAt(words, begins, lexicon);
  if (low === undefined) return undefined;
  const joint =
    lexicon.years.to.at(words, low.to)?.to ?? (/^\s*[-–—]\s*$/.test(words[low.to]?.gap ?? "") ? low.to : undefined);
  const high = joint === undefined ? undefined : durationAt(words, joint, lexicon);
  if (high === undefined) return undefined;
  const min = "minutes" in low ? low.minutes : high.hours ? low.value * 60 : low.value;
  return min < high.minutes ? { runtime: { min, max: high.minutes }, to: high.to } : undefined;
}

interface Duration {
  readonly minutes: number;
  readonly to: number;
  readonly hours?: boolean;
}

/** "2 hours", "2h15", "90 min", "an hour and a half", "2.5 hours". */
function durationAt(words: readonly Word[], at: number, lexicon: Lexicon): Duration | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const { minutes: minuteUnits, hours: hourUnits } = lexicon.units;
  const [, hour, behindHour = ""] = /^(\d)h(\d.*)?$/.exec(word.norm) ?? [];
  // "1h40ish".
  const rest = atDigits(behindHour, minuteUnits) ?? atDigits(behindHour, lexicon.units.clock);
  if (hour !== undefined && (behindHour === "" || (rest !== undefined && rest.value < 100))) {
    const more = rest ?? minutesAt(words, at + 1, lexicon);
    return {
      minutes: Number(hour) * 60 + (more?.value ?? 0),
      to: more !== undefined && "to" in more ? more.to : at + 1,
      hours: true,
    };
  }
  const hours = /^\d\D/.test(word.norm) ? atDigits(word.norm, hourUnits) : undefined;
  if (hours !== undefined) return { minutes: hours.value * 60, to: at + 1 };
  const joined = /^\d\d+\D/.test(word.norm) ? atDigits(word.norm, minuteUnits) : undefined;
  if (joined !== undefined) return { minutes: joined.value, to: at + 1 };
  const named = lexicon.runtime.durations.at(words, at);
  const number = numberAt(words, at, lexicon);
  const unit = number === undefined ? undefined : lexicon.runtime.hours.at(words, number.to);
  if (number !== undefined && unit !== undefined && (named === undefined || unit.to >= named.to)) {
    const half = lexicon.runtime.half.at(words, unit.to);
    if (half !== undefined) return { minutes: number.value * 60 + 30, to: half.to, hours: true };
    // "An hour and twenty".
    const more = minutesAfter(words, unit.to, lexicon) ?? looseMinutes(words, unit.to, lexicon);
    return { minutes: Math.round(number.value * 60 + (more?.value ?? 0)), to: more?.to ?? unit.to, hours: true };
  }
  if (named !== undefined) return { minutes: named.value, to: named.to, hours: true };
  const minutes = number === undefined ? undefined : lexicon.runtime.minutes.at(words, number.to);
  if (number === undefined || minutes === undefined || number.value < 5) return undefined;
  return { minutes: number.value, to: minutes.to };
}

function minutesAfter(words: readonly Word[], at: number, lexicon: Lexicon): { value: number; to: number } | undefined {
  const from = lexicon.joins.has(words[at]?.norm ?? "") ? at + 1 : at;
  const number = numberAt(words, from, lexicon);
  const unit = number === undefined ? undefined : lexicon.runtime.minutes.at(words, number.to);
  if (number !== undefined && unit !== undefined) return { value: number.value, to: unit.to };
  // "Two hours ten at the outside".
  const ends =
    number !== undefined && from === at && number.value >= 5 && number.value < 60 && isEnd(words, number.to, lexicon);
  return ends && !isClauseGap(words[at].gap) ? number : undefined;
}

/** "And twenty" behind hours: minutes at the end of what is said. */
function looseMinutes(words: readonly Word[], at: number, lexicon: Lexicon): { value: number; to: number } | undefined {
  const number = lexicon.joins.has(words[at]?.norm ?? "") ? numberAt(words, at + 1, lexicon) : undefined;
  const isMinutes = number !== undefined && number.value >= 5 && number.value < 60 && number.value % 5 === 0;
  return isMinutes && isEnd(words, number.to, lexicon) ? number : undefined;
}

function isEnd(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at];
  return (
    next === undefined ||
    isClauseGap(next.gap) ||
    isSentenceGap(next.gap) ||
    lexicon.runtime.orLess.at(words, at) !== undefined ||
    lexicon.years.aboutBehind.at(words, at) !== undefined ||
    lexicon.durationTails.has(next.norm) ||
    lexicon.years.before.at(words, at) !== undefined ||
    lexicon.empty.has(next.norm)
  );
}

const minutesAt = (
  words: readonly Word[],
  at: number,
  { units }: Lexicon,
): { value: number; to: number } | undefined => {
  const found = /^\d\d(?!\d)/.test(words[at]?.norm ?? "") ? atDigits(words[at].norm, units.minutes) : undefined;
  return found === undefined || isClauseGap(words[at].gap) ? undefined : { value: found.value, to: at + 1 };
};

/** "Un film court". */
const isBehindFilm = (words: readonly Word[], at: number, { traits, filmNouns }: Lexicon): boolean =>
  traits.has("adjectives behind nouns") && filmNouns.has(words[at - 1]?.norm ?? "") && !isClauseGap(words[at].gap);

/** "short" alone speaks of the film's length only beside a film word, a genre, a join or a border. */
function standsForFilm(words: readonly Word[], to: number, lexicon: Lexicon): boolean {
  const next = words[to];
  return (
    next === undefined ||
    isClauseGap(next.gap) ||
    isSentenceGap(next.gap) ||
    lexicon.filmNouns.has(next.norm) ||
    lexicon.joins.has(next.norm) ||
    lexicon.genres.at(words, to) !== undefined ||
    lexicon.languages.at(words, to) !== undefined
  );
}

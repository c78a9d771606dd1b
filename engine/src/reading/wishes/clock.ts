/**
 * The time between two hours of the clock: "it starts at eight and must be over by ten", "it's ten past ten now and I turn
 * in before midnight". A single hour tells no length; both are read, so that neither becomes a wish.
 */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { atDigits, numberAt } from "./numbers.ts";

export interface ClockTimes {
  /** First word behind an hour, by its first word. */
  readonly hours: ReadonlyMap<number, number>;
  /** Minutes between the two, where there are two. */
  readonly minutes?: number;
  /** First word of the later of them as they stand in the text. */
  readonly last?: number;
}

interface Hour {
  /** Minutes of half a day. */
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
  readonly is: "start" | "end" | "either";
}

const halfDay = 720;
const shortest = 40;
const longest = 330;
/** Words before an hour in which somebody says what is at it. */
const reach = 4;

/** The hours of a text. */
export function clockOf(words: readonly Word[], lexicon: Lexicon): ClockTimes {
  const found: Hour[] = [];
  for (let at = 0; at < words.length; at++) {
    const hour = hourAt(words, at, lexicon);
    if (hour === undefined) continue;
    found.push(hour);
    at = hour.to - 1;
  }
  const hours = new Map(found.map(({ from, to }) => [from, to]));
  const end = found.findLast(({ is }) => is === "end") ?? found.findLast(({ is }) => is === "either");
  const start = found.find((one) => one !== end && one.is !== "end");
  if (start === undefined || end === undefined) return { hours };
  const minutes = (end.minutes - start.minutes + halfDay) % halfDay;
  const isEvening = minutes >= shortest && minutes <= longest;
  return isEvening ? { hours, minutes, last: Math.max(start.from, end.from) } : { hours };
}

/** An hour behind a word that tells one, or with a sign of the clock. */
function hourAt(words: readonly Word[], at: number, lexicon: Lexicon): Hour | undefined {
  const { clock } = lexicon;
  const time = timeAt(words, at, lexicon);
  if (time === undefined) return undefined;
  const opens = clock.by.at(words, at - 1) !== undefined ? "end" : openedBy(words, at, lexicon);
  const tail = clock.now.at(words, time.to) ?? clock.tails.at(words, time.to);
  if (opens === undefined && !time.isSure && tail === undefined) return undefined;
  const isNow = clock.now.at(words, time.to) !== undefined;
  return { minutes: time.minutes, from: at, to: tail?.to ?? time.to, is: isNow ? "start" : (opens ?? "either") };
}

/** "Starts at", "we go to bed at": the nearest of both counts. */
function openedBy(words: readonly Word[], at: number, lexicon: Lexicon): Hour["is"] | undefined {
  const { clock } = lexicon;
  for (let place = at - 1; place >= Math.max(0, at - reach); place--) {
    if (isSentenceGap(words[place + 1].gap)) break;
    for (const [book, is] of [
      [clock.starts, "start"],
      [clock.ends, "end"],
    ] as const) {
      const match = book.at(words, place);
      // Only "at" and the like may stand between.
      if (match !== undefined && (match.to === at || (match.to === at - 1 && clock.at.at(words, at - 1) !== undefined)))
        return is;
    }
  }
  return clock.at.at(words, at - 1) === undefined ? undefined : "either";
}

/** "Eight", "8:30", "7pm", "half ten", "quarter to nine", "ten past ten", "midnight". */
function timeAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { readonly minutes: number; readonly to: number; readonly isSure: boolean } | undefined {
  const { clock } = lexicon;
  const named = clock.midnight.at(words, at);
  if (named !== undefined) return { minutes: 0, to: named.to, isSure: true };
  const digits = atDigits(words[at]?.norm, lexicon.units.clock);
  const minute = words[at + 1];
  if (digits !== undefined && digits.value <= 23) {
    const minutes =
      minute !== undefined && /^[:.]$/.test(minute.gap) ? atDigits(minute.norm, lexicon.units.clock) : undefined;
    if (minutes !== undefined && /^[0-5]\d\D*$/.test(minute.norm))
      return { minutes: inMinutes(digits.value, minutes.value), to: at + 2, isSure: true };
    if (digits.unit !== "") return { minutes: inMinutes(digits.value, 0), to: at + 1, isSure: true };
  }
  const half = clock.half.at(words, at);
  const ofHalf = half === undefined ? undefined : hourIn(words, half.to, lexicon);
  if (ofHalf !== undefined) return { minutes: inMinutes(ofHalf.value, 30), to: ofHalf.to, isSure: true };
  const quarter = clock.quarter.at(words, at);
  const part = quarter === undefined ? hourIn(words, at, lexicon, 59) : { value: 15, to: quarter.to };
  const past = part === undefined ? undefined : clock.past.at(words, part.to);
  const before = part === undefined ? undefined : clock.before.at(words, part.to);
  const turn = past ?? before;
  const of = turn === undefined ? undefined : hourIn(words, turn.to, lexicon);
  if (part !== undefined && of !== undefined)
    return { minutes: inMinutes(of.value, past === undefined ? -part.value : part.value), to: of.to, isSure: true };
  const hour = hourIn(words, at, lexicon);
  if (hour === undefined || quarter !== undefined) return undefined;
  const later = numberAt(words, hour.to, lexicon);
  const isThirty = later !== undefined && [15, 30, 45].includes(later.value) && !isClauseGap(words[hour.to].gap);
  return isThirty
    ? { minutes: inMinutes(hour.value, later.value), to: later.to, isSure: true }
    : { minutes: inMinutes(hour.value, 0), to: hour.to, isSure: false };
}

const inMinutes = (hour: number | string, minutes: number): number => (Number(hour) * 60 + minutes + halfDay) % halfDay;

function hourIn(words: readonly Word[], at: number, lexicon: Lexicon, most = 23) {
  // "Ein Uhr" is one o'clock.
  const isArticle =
    lexicon.grammar.indefinite.has(words[at]?.norm ?? "") && lexicon.clock.tails.at(words, at + 1) === undefined;
  const found = isArticle ? undefined : numberAt(words, at, lexicon);
  const isHour = found !== undefined && Number.isInteger(found.value) && found.value >= 1 && found.value <= most;
  // "Ten minutes", "two hours" are lengths.
  const isLength =
    found !== undefined &&
    (lexicon.runtime.minutes.at(words, found.to) ?? lexicon.runtime.hours.at(words, found.to)) !== undefined;
  return isHour && !isLength ? found : undefined;
}

/** When the wanted films were made: "90s", "early 2000s", "before 1980", "between 1970 and 1985", "recent". */

import { isArticle, isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { decadeAt, decadeOf } from "./decades.ts";
import { agedAt, behindHedges, widened } from "./loose-years.ts";
import { numberAt } from "./numbers.ts";
import { ownYearsAt } from "./own-years.ts";
import { shortYearsAt } from "./short-years.ts";
import { isOfLife, isSpokenOf } from "./told-years.ts";
import type { YearsFound } from "./year-span.ts";

/** "After the war" means these years, "just after" these. */
const yearsAfter = 20;
const justAfter = 7;
/** Years and decades that are listed as one: "80s, 90s or 2000s". */
const mostJoined = 12;

/** Reads years that begin at the word `at`; `newest` is the catalogue's last year, which stands for today. */
export function yearsAt(words: readonly Word[], at: number, lexicon: Lexicon, newest: number): YearsFound | undefined {
  const { years } = lexicon;
  const own = ownYearsAt(words, at, lexicon, newest);
  if (own !== undefined) return own;
  const setting = years.setting.at(words, at);
  if (setting !== undefined && pointAt(words, setting.to, lexicon) !== undefined) return undefined;
  // "From before I was born, 1990" names its year.
  for (const [kind, book] of [
    ["before", years.before],
    ["until", years.until],
    ["after", years.after],
    ["since", years.since],
  ] as const) {
    const match = book.at(words, at);
    // "Avant les années 60": the words that make a decade of the number may belong to the border.
    const lead = [1, 2].find(
      (back) => match !== undefined && years.decadeLead.at(words, match.to - back)?.to === match.to,
    );
    const point =
      match === undefined
        ? undefined
        : (pointBehind(words, match.to, lexicon) ??
          (lead === undefined ? undefined : pointAt(words, match.to - lead, lexicon)));
    if (match === undefined || point === undefined) continue;
    if (kind === "since" && point.year && isOfLife(words, at, point.to, lexicon)) return undefined;
    // "Before the war or just after", "after the war".
    const just = point.event ? years.justAfter.at(words, point.to) : undefined;
    if (just !== undefined) return { span: { to: point.span.to + justAfter }, to: just.to };
    if (kind === "after" && point.event && point.span.to > point.span.from)
      return { span: { from: point.span.to, to: point.span.to + yearsAfter }, to: point.to };
    const span = {
      before: { to: point.span.from - 1 },
      until: { to: point.span.to },
      after: { from: point.span.to + 1 },
      since: { from: point.span.from },
    }[kind];
    return { span, to: point.to };
  }
  const present = years.thisYear.at(words, at);
  if (present !== undefined) return { span: { from: newest }, to: present.to, vague: true };
  const aged = agedAt(words, at, lexicon, newest);
  if (aged !== undefined) return aged;
  const century = years.thisCentury.at(words, at);
  if (century !== undefined) return { span: { from: 2000 }, to: century.to };
  const lastCentury = years.lastCentury.at(words, at);
  if (lastCentury !== undefined) return { span: { from: 1900, to: 1999 }, to: lastCentury.to };
  const decade = years.thisDecade.at(words, at);
  if (decade !== undefined) return { span: { from: newest - (newest % 10) }, to: decade.to };
  const last = lastYears(words, at, lexicon, newest);
  if (last !== undefined) return last;
  return rangeAt(words, at, lexicon);
}

/** "An older hard man": behind "an" what is compared is what stands behind it, where that is no film. */
export function isOfSomebody(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const next = words[to];
  if (next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap)) return false;
  const isFilm = lexicon.filmNouns.has(next.norm) || lexicon.grammar.ones.has(next.norm);
  const goesOn = lexicon.thans.at(words, to) !== undefined || lexicon.genres.at(words, to) !== undefined;
  const isName = next.capital || lexicon.empty.has(next.norm);
  return lexicon.indefinites.has(words[at - 1]?.norm ?? "") && !isFilm && !goesOn && !isName;
}

/** "between 1970 and 1985", "80s or 90s", "from 1999", "1990s", "round about the sixties". */
function rangeAt(words: readonly Word[], at: number, lexicon: Lexicon): YearsFound | undefined {
  const { years } = lexicon;
  const opening = years.between.at(words, at) ?? years.from.at(words, at);
  const about = years.about.at(words, opening?.to ?? at);
  const starts = about?.to ?? opening?.to;
  // "My grandfather left in '56".
  const isLived = (to: number) => [1, 2, 3].some((back) => years.lived.at(words, to - back)?.to === to);
  if (opening === undefined ? isLived(at - 1) : isLived(at) && !isClauseGap(words[at].gap)) return undefined;
  // "A nurse since 1990".
  const isSince = years.since.at(words, at - 1)?.to === at;
  if (isSince && isOfLife(words, at, at, lexicon)) return undefined;
  const first = (starts === undefined ? undefined : pointFrom(words, starts, lexicon)) ?? pointAt(words, at, lexicon);
  if (first === undefined) return opening === undefined ? undefined : shortYearsAt(words, opening.to, lexicon);
  if (isSpokenOf(words, at, first, lexicon)) return undefined;
  if (first.year && !first.named && starts === undefined && !standsAlone(words, at, first.to, lexicon))
    return undefined;
  let { from, to } = first.span;
  let end = first.to;
  for (let more = 0; more < mostJoined; more++) {
    const joint = years.to.at(words, end)?.to ?? (/^\s*[-–—/,]\s*$/.test(words[end]?.gap ?? "") ? end : undefined);
    const next =
      joint === undefined
        ? undefined
        : (pointAt(words, joint, lexicon) ?? (first.year ? undefined : bareDecade(words, joint, lexicon)));
    if (next === undefined) break;
    from = Math.min(from, next.span.from);
    to = Math.max(to, next.span.to);
    end = next.to;
  }
  const nearly = years.nearBehind.at(words, end);
  if (nearly !== undefined) return { span: { from: from - 1, to: to + 1 }, to: nearly.to };
  const nearby = years.aboutBehind.at(words, end);
  if (about !== undefined || nearby !== undefined) return { span: widened({ from, to }), to: nearby?.to ?? end };
  const before = years.beforeBehind.at(words, end);
  if (before !== undefined) return { span: { to: from - 1 }, to: before.to };
  const onwards = years.onwards.at(words, end);
  if (onwards !== undefined) return { span: { from: from }, to: onwards.to };
  // "1940s Hollywood" and "1920s Paris" are places of the story.
  if (!first.year && isPlace(words, end, lexicon)) return undefined;
  if (words[end - 1] !== undefined && /^\s*\+/.test(words[end]?.gap ?? "")) return { span: { from: from }, to: end };
  const earlier = years.orEarlier.at(words, end);
  // "Anos 80, no máximo 100 minutos": what stands behind a comma and before a number is said of that.
  const isOfNext = earlier !== undefined && isClauseGap(words[end].gap) && numberAt(words, earlier.to, lexicon);
  if (earlier !== undefined && !isOfNext) return { span: end === first.to ? { to } : { from, to }, to: earlier.to };
  // "The fifties were the golden age" is said of them: what is asked for outright says it better.
  const isTold = !first.year && lexicon.copulas.has(words[end]?.norm ?? "") && !isClauseGap(words[end].gap);
  return { span: { from: from, to: to }, to: end, ...(isTold && { told: true }) };
}

/** A point behind an article as well. */
const pointFrom = (words: readonly Word[], at: number, lexicon: Lexicon): Point | undefined =>
  pointAt(words, at, lexicon) ?? (isArticle(words[at]?.norm ?? "") ? pointAt(words, at + 1, lexicon) : undefined);

/** "Or 60" behind "anni 50": digits that nothing else counts. */
function bareDecade(words: readonly Word[], at: number, lexicon: Lexicon): Point | undefined {
  const tens = /^(19|20)?(\d0)$/.exec(words[at]?.norm ?? "");
  const isCounted = [lexicon.runtime.minutes, lexicon.runtime.hours, lexicon.yearsOld].some(
    (unit) => unit.at(words, at + 1) !== undefined,
  );
  if (tens === null || isCounted) return undefined;
  const from = decadeOf(tens[1], tens[2]);
  return { span: { from, to: from + 9 }, to: at + 1, year: false };
}

const isPlace = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  lexicon.storyPlaces.has(lexicon.moods.at(words, at)?.value ?? "");

/** A bare year counts where it stands by a film word, a genre or a border. */
function standsAlone(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const next = words[to];
  const before = words[at - 1];
  return (
    next === undefined ||
    isClauseGap(next.gap) ||
    isSentenceGap(next.gap) ||
    lexicon.filmNouns.has(next.norm) ||
    lexicon.genres.at(words, to) !== undefined ||
    lexicon.years.to.at(words, to) !== undefined ||
    lexicon.years.onwards.at(words, to) !== undefined ||
    lexicon.years.orEarlier.at(words, to) !== undefined ||
    (before !== undefined && lexicon.genres.at(words, at - 1) !== undefined)
  );
}

export interface Point {
  readonly span: { readonly from: number; readonly to: number };
  readonly to: number;
  /** A single year, not a decade. */
  readonly year: boolean;
  /** What stands behind it makes a year of the number. */
  readonly named?: boolean;
  /** Told by what happened then. */
  readonly event?: boolean;
}

/** "Since the sixties": also behind an article. */
function pointBehind(words: readonly Word[], first: number, lexicon: Lexicon): Point | undefined {
  // "No later than, say, 1965".
  const at = behindHedges(words, first, lexicon);
  const event = eventAt(words, at, lexicon);
  if (event !== undefined) return event;
  const start = lexicon.years.from.at(words, at)?.to;
  const article = isArticle(words[at]?.norm ?? "") ? at + 1 : undefined;
  return [at, start, article]
    .map((place) => (place === undefined ? undefined : pointAt(words, place, lexicon)))
    .find((point) => point !== undefined);
}

/** "The moon landing", "the war": only behind "before" and its like, for films may be about it. */
function eventAt(words: readonly Word[], at: number, lexicon: Lexicon): Point | undefined {
  // The article may belong to what stands before: "before the".
  const isBehindArticle = isArticle(words[at - 1]?.norm ?? "");
  const event =
    lexicon.years.events.at(words, at) ?? (isBehindArticle ? lexicon.years.events.at(words, at - 1) : undefined);
  if (event === undefined || event.to <= at) return undefined;
  const [from, to = from] = event.value.split("-").map(Number);
  return { span: { from, to }, to: event.to, year: true, event: true };
}

/** One year or decade: "1994", "90s", "'80s", "early nineties", "2000s". */
function pointAt(words: readonly Word[], at: number, lexicon: Lexicon): Point | undefined {
  const { years } = lexicon;
  for (const [book, first, last] of [
    [years.early, 0, 4],
    [years.middle, 3, 6],
    [years.late, 5, 9],
  ] as const) {
    const part = book.at(words, at);
    const decade = part === undefined ? undefined : decadeAt(words, part.to, lexicon);
    if (decade !== undefined)
      return { span: { from: decade.from + first, to: decade.from + last }, to: decade.to, year: false };
  }
  const decade = decadeAt(words, at, lexicon);
  if (decade !== undefined) return partOf(words, decade, lexicon);
  const word = words[at];
  const short = /^['’]?(\d\d)$/.exec(word?.raw ?? "");
  // "'73".
  if (short !== null && (/['’]$/.test(word.gap) || word.raw.length > 2)) {
    const year = Number(short[1]) + (Number(short[1]) > 30 ? 1900 : 2000);
    return { span: { from: year, to: year }, to: at + 1, year: true };
  }
  if (word === undefined || !/^(19\d\d|20[0-3]\d)$/.test(word.norm)) return undefined;
  const named = years.yearBehind.at(words, at + 1);
  const span = { from: Number(word.norm), to: Number(word.norm) };
  return { span, to: named?.to ?? at + 1, year: true, named: named !== undefined };
}

/** A decade, or the part of it that is told behind it. */
function partOf(words: readonly Word[], { from, to }: { from: number; to: number }, { years }: Lexicon): Point {
  const early = years.earlyBehind.at(words, to);
  if (early !== undefined) return { span: { from, to: from + 4 }, to: early.to, year: false };
  const late = years.lateBehind.at(words, to);
  return { span: { from: from + (late === undefined ? 0 : 5), to: from + 9 }, to: late?.to ?? to, year: false };
}

/** "the last ten years". */
function lastYears(words: readonly Word[], at: number, lexicon: Lexicon, newest: number): YearsFound | undefined {
  const { years } = lexicon;
  const last = years.last.at(words, at);
  if (last === undefined) return undefined;
  const first = numberAt(words, last.to, lexicon);
  // "The last three or four years".
  const more =
    first !== undefined && lexicon.joins.has(words[first.to]?.norm ?? "")
      ? numberAt(words, first.to + 1, lexicon)
      : undefined;
  const count = (more ?? first)?.value;
  const after = (more ?? first)?.to ?? last.to;
  const decades = years.decadeUnit.at(words, after);
  if (decades !== undefined) return { span: { from: newest - 10 * (count ?? 1) }, to: decades.to };
  const single = count === undefined ? undefined : years.yearUnit.at(words, after);
  return single === undefined ? undefined : { span: { from: newest - count! }, to: single.to };
}

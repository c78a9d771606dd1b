/** What is said beside a name: a verdict, whose turn it is, which version, where it ends. */
import { isClauseGap, isSentenceGap, startsSentence } from "@matinee/text";
import { singularOf } from "../../titles/plurals.ts";
import { endsAtBorder, isToldOf } from "./borders.ts";
import { isSmallWord } from "./film-names.ts";
import type { NameSearch } from "./name-search.ts";
import { isVersionTold } from "./namesakes.ts";
import type { Tally } from "./tally.ts";

/** Notes what is said beside a name: "Seen Heat", "Heat I loved", "Heat ruined me", "Volver." */
export function notePlace(tally: Tally, search: NameSearch, from: number, to: number): void {
  const { words, lexicon, cues } = search;
  const before = cues.endingAt(from);
  if (before !== undefined && before.side !== "after") tally.see(`behind "${before.kind}"`);
  const opens = from === 0 || isSentenceGap(words[from].gap) || isClauseGap(words[from].gap);
  const next = words[to];
  if (isVersionTold(search, to)) tally.see("a version behind it");
  const closes = next === undefined || isSentenceGap(next.gap);
  if (closes && (from === 0 || isSentenceGap(words[from].gap))) tally.see("alone in its sentence");
  if (next === undefined || isSentenceGap(next.gap) || isClauseGap(next.gap)) return;
  if (opens && (lexicon.firstPerson.has(next.norm) || lexicon.firstPerson.has(words[to + 1]?.norm ?? "")))
    tally.see("before a subject");
  const behind = cues.startingAt(to);
  if (behind?.side === "after") tally.see("before a judgement");
  if (isToldOf(words, to, lexicon)) tally.see("did something");
}

/** A word of content goes on behind a number, and tells nothing of a film. */
export function isCounting({ words, lexicon, cues }: NameSearch, to: number): boolean {
  const next = words[to];
  if (next === undefined || next.capital || isClauseGap(next.gap) || isSentenceGap(next.gap)) return false;
  const goesOn = lexicon.joins.has(next.norm) || lexicon.copulas.has(next.norm) || lexicon.afterTitle.has(next.norm);
  return !goesOn && cues.startingAt(to) === undefined && !isToldOf(words, to, lexicon);
}

/** "Cats is an insult to its audience", "Heat? Couldn't stand it": with a capital, alone before a verdict. */
export function isJudgedBeside({ words, lexicon, cues }: NameSearch, from: number, to: number): boolean {
  const next = words[to];
  if (!words[from].capital || next === undefined || !(from === 0 || startsSentence(words, from))) return false;
  const isAsked = next.gap.includes("?");
  if (isClauseGap(next.gap) || (isSentenceGap(next.gap) && !isAsked)) return false;
  if (isCalledFilm({ words, lexicon }, from, to)) return true;
  const isSubject = isAsked ? lexicon.subjects.has(next.norm) : lexicon.copulas.has(next.norm);
  const cue = cues.startingAt(to) ?? (isSubject ? cues.startingAt(to + 1) : undefined);
  if (cue?.kind !== "feeling" || (!isAsked && cue.side !== "after")) return false;
  // "Cats was awful" speaks of one; "winter is great" may speak of winter.
  const isOne = singularOf(words[from].norm) !== undefined && isSubject && !lexicon.pluralVerbs.has(next.norm);
  return isAsked || isOne || cue.to - cue.from > 1;
}

/** Words of the longest predicate: "is, to me, only the same old film". */
const longestPredicate = 7;

/** "Casino is the same film with sand", "Heat is my favourite movie": what is said to be a film; "Friday is film night" is none. */
function isCalledFilm({ words, lexicon }: Pick<NameSearch, "words" | "lexicon">, from: number, to: number): boolean {
  if (!lexicon.copulas.has(words[to].norm) || words.slice(from, to).every(({ norm }) => lexicon.empty.has(norm)))
    return false;
  for (let at = to + 1; at < Math.min(words.length, to + longestPredicate); at++) {
    if (isClauseGap(words[at].gap) || isSentenceGap(words[at].gap)) return false;
    if (!lexicon.filmNouns.has(words[at].norm)) continue;
    const next = words[at + 1];
    return next === undefined || !/^\s$/.test(next.gap) || isSmallWord(next.norm) || lexicon.firstPerson.has(next.norm);
  }
  return false;
}

/** True where a name stands alone between the borders of a list. */
export function isBounded({ words, lexicon, cues }: NameSearch, from: number, to: number): boolean {
  const [first, before, next] = [words[from], words[from - 1], words[to]];
  const border = (gap: string) => isClauseGap(gap) || isSentenceGap(gap);
  const left = before === undefined || border(first.gap) || lexicon.joins.has(before.norm);
  const cue = cues.startingAt(to);
  const right =
    next === undefined ||
    border(next.gap) ||
    lexicon.joins.has(next.norm) ||
    lexicon.copulas.has(next.norm) ||
    isToldOf(words, to, lexicon) ||
    cue?.kind === "turn" ||
    cue?.side === "after";
  return left && right;
}

/** A clause goes on behind a name with what is said of no film. */
export const goesOn = (search: NameSearch, to: number): boolean =>
  !endsAtBorder(search, to) && !search.lexicon.firstPerson.has(search.words[to].norm);

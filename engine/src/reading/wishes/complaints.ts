/**
 * What people complain of, refused without a word that refuses it: "every comedy I try seems to be about …", "we've had … three
 * nights in a row", "if there is … I leave the room", "can we leave … at home".
 */
import { isClauseGap, isSentenceGap, type Match, type PhraseBook, startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/** Words [from, to). */
type Span = readonly [from: number, to: number];

/** Words between the two parts of a complaint, at most: "every film with someone my age in it seems to be about". */
const mostBetween = 16;
/** Words of what is kept out, left at home, or had too often. */
const mostKept = 8;
/** Words that may stand behind what somebody suffers: "I don't sleep for a whole week". */
const mostBehind = 4;
/** Words of a further item of what is complained of: "swords, wet-haired girls". */
const mostOfItem = 3;

/** Where complaints of a text stand: asked by its refusals, its signals and the roles of its words, and looked for once. */
export function complaintsIn(words: readonly Word[], lexicon: Lexicon): readonly Span[] {
  const known = found.get(words);
  if (known?.lexicon === lexicon) return known.spans;
  const spans = findComplaints(words, lexicon);
  found.set(words, { lexicon, spans });
  return spans;
}

const found = new WeakMap<readonly Word[], { readonly lexicon: Lexicon; readonly spans: readonly Span[] }>();

function findComplaints(words: readonly Word[], lexicon: Lexicon): readonly Span[] {
  const { always, onlyEver, turnsOut, had, again, suffers, keepsOut, outs, leaves, behind } = lexicon.complaints;
  return words.flatMap((_, at): readonly Span[] => {
    const left = leaves.at(words, at);
    const kept = between(words, keepsOut.at(words, at), outs) ?? between(words, left, behind);
    if (kept !== undefined) return [kept];
    // "Lasciamo a casa i supereroi".
    const away = left === undefined ? undefined : behind.at(words, left.to);
    if (away !== undefined) return [[away.to, clauseEnd(words, away.to, lexicon)]];
    const often = between(words, had.at(words, at), again);
    if (often !== undefined) return [withoutCount(words, often, lexicon)];
    const suffered = suffers.at(words, at);
    if (suffered !== undefined) return sufferedBy(words, at, suffered.to, lexicon);
    const every = always.at(words, at) ?? onlyEver.at(words, at);
    if (every === undefined) return [];
    const isOnly = onlyEver.at(words, at) !== undefined;
    const from = turnAt(words, every.to, (place) =>
      isOnly && lexicon.copulas.has(words[place].norm) ? place + 1 : turnsOut.at(words, place)?.to,
    );
    return from === undefined || isPraised(words, at, from, lexicon) ? [] : [[from, listEnd(words, from, lexicon)]];
  });
}

/** What stands between a phrase and another in its clause. */
function between(words: readonly Word[], first: Match<true> | undefined, last: PhraseBook<true>): Span | undefined {
  if (first === undefined) return undefined;
  for (let at = first.to; at < Math.min(words.length, first.to + mostKept) && !isBorder(words[at]); at++)
    if (at > first.to && last.at(words, at) !== undefined) return [first.to, at];
  return undefined;
}

/** "War films three nights" without the nights. */
function withoutCount(words: readonly Word[], [from, to]: Span, { numbers }: Lexicon): Span {
  return to - from > 2 && (numbers.has(words[to - 2].norm) || /^\d/.test(words[to - 2].norm))
    ? [from, to - 2]
    : [from, to];
}

/** Where in the rest of the sentence a complaint turns to what is complained of: at the words that say so. */
function turnAt(words: readonly Word[], from: number, turn: (at: number) => number | undefined): number | undefined {
  const last = Math.min(words.length, from + mostBetween);
  for (let at = from; at < last && !startsSentence(words, at); at++) {
    const to = turn(at);
    if (to !== undefined && to < words.length && !isBorder(words[to])) return at;
  }
  return undefined;
}

/** "Every film that I love seems to be about trains" is no complaint. */
function isPraised(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) {
    const signal = lexicon.signals.at(words, at)?.value;
    if (signal?.kind === "feeling" && (signal.feeling === "loved" || signal.feeling === "liked")) return true;
  }
  return false;
}

/** To the end of the clause, and over further short items of its list. */
function listEnd(words: readonly Word[], from: number, lexicon: Lexicon): number {
  let to = clauseEnd(words, from, lexicon);
  while (to < words.length && isClauseGap(words[to].gap) && !isSentenceGap(words[to].gap)) {
    const end = clauseEnd(words, to, lexicon);
    const says = ({ norm }: Word) => lexicon.firstPerson.has(norm) || lexicon.grammar.affirmations.has(norm);
    const isItem = end > to && end - to <= mostOfItem && !words.slice(to, end).some(says);
    if (!isItem || lexicon.signals.at(words, to) !== undefined) break;
    to = end;
  }
  return to;
}

/** The clause that `from` stands in ends at a mark or a "but". */
function clauseEnd(words: readonly Word[], from: number, { turnWords }: Lexicon): number {
  let to = from;
  while (to < words.length && (to === from || !isBorder(words[to])) && !turnWords.has(words[to].norm)) to++;
  return to;
}

/** What makes somebody suffer, behind an "if" or "the minute" before it or after it in the sentence. */
function sufferedBy(words: readonly Word[], at: number, to: number, lexicon: Lexicon): readonly Span[] {
  const { when } = lexicon.complaints;
  for (let place = at - 1; place >= Math.max(0, at - mostBetween); place--) {
    const opens = when.at(words, place);
    if (opens !== undefined && opens.to < at)
      return endsSoon(words, to) && !isOwn(words, opens.to, at, lexicon) ? [[opens.to, at]] : [];
    if (startsSentence(words, place)) break;
  }
  for (let place = to; place < Math.min(words.length, to + mostBehind) && !startsSentence(words, place); place++) {
    const opens = when.at(words, place);
    if (opens === undefined) continue;
    const end = clauseEnd(words, opens.to, lexicon);
    return isOwn(words, opens.to, end, lexicon) ? [] : [[opens.to, end]];
  }
  return [];
}

/** "When I'm tired", "the minute my kids are bored" tell of no film. */
const isOwn = (words: readonly Word[], from: number, to: number, { firstPerson }: Lexicon): boolean =>
  words.slice(from, to).some(({ norm }) => firstPerson.has(norm));

const endsSoon = (words: readonly Word[], to: number): boolean =>
  words.slice(to, to + mostBehind + 1).findIndex(isBorder) >= 0 || words.length - to <= mostBehind;

const isBorder = ({ gap }: Word): boolean => isClauseGap(gap) || isSentenceGap(gap);

/** "I leave the room" itself, where it tells what somebody suffers by. */
export const sufferingIn = (words: readonly Word[], lexicon: Lexicon): readonly Span[] =>
  words.flatMap((_, at): readonly Span[] => {
    const suffered = lexicon.complaints.suffers.at(words, at);
    return suffered !== undefined && sufferedBy(words, at, suffered.to, lexicon).length > 0 ? [[at, suffered.to]] : [];
  });

/** Words by which somebody tells of themselves alone, though films are told of in the same: "I go funny", "no rush". */
export function saidOfSpeaker(words: readonly Word[], lexicon: Lexicon): ReadonlySet<number> {
  const said = new Set<number>();
  words.forEach((_, at) => {
    const denies = lexicon.negators.at(words, at) ?? lexicon.avoids.at(words, at);
    const remark = denies === undefined ? undefined : lexicon.smallTalk.at(words, at);
    const to = Math.max(lexicon.complaints.suffers.at(words, at)?.to ?? 0, remark?.to ?? 0);
    for (let place = at; place < to; place++) said.add(place);
  });
  return said;
}

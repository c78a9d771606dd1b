/** Lengths that tell of people: behind which nobody watches any more ("he nods off after two hours"), and those of a day. */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/** Words behind and before a length in which somebody says who falls asleep. */
const behind = 6;
const before = 8;

/** "Falls asleep after two hours": the words [from, to) are the length, behind `at`. */
export function tiresAfter(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const tires = (place: number) => lexicon.runtime.tires.at(words, place) !== undefined;
  for (let place = at - 1; place >= Math.max(0, at - before); place--) {
    if (isSentenceGap(words[place + 1].gap)) break;
    if (tires(place)) return true;
  }
  for (let place = to; place < Math.min(words.length, to + behind); place++) {
    if (isSentenceGap(words[place].gap)) break;
    if (tires(place)) return true;
  }
  return false;
}

/** "I got stuck in a lift, two hours, with a man who hummed": somebody tells of themselves, and of no film around it. */
export function isOfDay(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  // "We have, if the baby sleeps, two hours".
  if ([1, 2, 3].some((back) => lexicon.runtime.have.at(words, at - back) !== undefined)) return false;
  let from = at;
  while (from > 0 && !isSentenceGap(words[from].gap)) from--;
  // What is asked for may stand in the next part of the sentence.
  let end = to;
  for (let clauses = 0; end < words.length && !isSentenceGap(words[end].gap); end++)
    if (isClauseGap(words[end].gap) && ++clauses > 1) break;
  const places = Array.from({ length: end - from }, (_, place) => from + place);
  const isPerson = ({ norm }: Word) =>
    lexicon.thirdPersons.has(norm) || (lexicon.subjects.has(norm) && lexicon.firstPerson.has(norm));
  return (
    places.some((place) => place < at && isPerson(words[place])) &&
    !places.some((place) => isAsked(words, place, lexicon))
  );
}

function isAsked(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const signal = lexicon.signals.at(words, at)?.value.kind;
  return (
    signal === "wish" ||
    signal === "like" ||
    lexicon.filmNouns.has(words[at].norm) ||
    lexicon.openNouns.has(words[at].norm) ||
    lexicon.genres.at(words, at) !== undefined ||
    lexicon.meanings.at(words, at)?.value.kind === "moods"
  );
}

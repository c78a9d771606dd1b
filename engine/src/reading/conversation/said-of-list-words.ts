/** Words of a follow-up around what it says of the list: what stands behind a place, a comparison or a complaint. */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { isComparative } from "../wishes/comparatives.ts";
import { numberAt } from "../wishes/numbers.ts";

/** Words of the clause behind "others" that say: like that film. */
export function veinBehind(words: readonly Word[], from: number, lexicon: Lexicon): number | undefined {
  for (let at = from + 1; at < clauseEnd(words, from + 1); at++) {
    const to = lexicon.followUp.moreLike.at(words, at)?.to;
    if (to !== undefined && to > at + 1) return to;
  }
  return undefined;
}

/** "Not Star Trek, seen all of them": a name stands before the word, in its sentence. */
export function isNamedBefore(words: readonly Word[], at: number, isNamed: (at: number) => boolean): boolean {
  for (let before = at; before > 0 && !isSentenceGap(words[before].gap); before--) if (isNamed(before - 1)) return true;
  return false;
}

/** "Not Harry Potter, know them all". */
export const speaksOfNamed = (
  words: readonly Word[],
  from: number,
  to: number,
  { followUp }: Lexicon,
  isNamed: (at: number) => boolean,
): boolean =>
  words.slice(from, to).some((_, place) => followUp.allOfThem.at(words, from + place) !== undefined) &&
  isNamedBefore(words, from, isNamed);

/** A word of content that goes on behind a place of the list: it is the bus that is the last one. */
export function isThing(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at];
  if (next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap) || isLooking(next, lexicon)) return false;
  const isSmall = lexicon.empty.has(next.norm) || lexicon.fillers.has(next.norm) || lexicon.afterTitle.has(next.norm);
  return !isSmall && !lexicon.filmNouns.has(next.norm);
}

/** "Less sad than the first": behind a quality that is compared; "eher wie der zweite" asks for one like it. */
export function isThan(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (at < 2 || lexicon.thans.at(words, at - 1)?.to !== at) return false;
  if ([1, 2, 3].some((back) => lexicon.followUp.moreLike.at(words, at - back)?.to === at)) return false;
  return [2, 3, 4].some(
    (back) =>
      at >= back && (isComparative(words, at - back, lexicon) || lexicon.lesses.at(words, at - back) !== undefined),
  );
}

export const isRefused = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  at > 0 && lexicon.avoids.at(words, at - 1)?.to === at;

/** "This is …", but not "could it be …". */
export const isBeing = (word: Word | undefined, { grammar }: Lexicon): boolean =>
  word !== undefined && !isClauseGap(word.gap) && grammar.beings.has(word.norm);

/** "So gloomy", "all a bit heavy". */
export const isMuch = (words: readonly Word[], from: number, { grammar }: Lexicon): boolean =>
  words.slice(from, from + 3).some(({ norm }) => grammar.degrees.has(norm));

/** "Shorter … than the first": the place of the film in the list. */
export function placeBehind(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
): { place: number; to: number } | undefined {
  const noun = lexicon.grammar.ones.has(words[from]?.norm ?? "") || lexicon.filmNouns.has(words[from]?.norm ?? "");
  const at = noun ? from + 1 : from;
  if (at >= words.length) return undefined;
  const than = lexicon.thans.at(words, at)?.to;
  const found = than === undefined || than >= words.length ? undefined : lexicon.followUp.places.at(words, than);
  return found === undefined ? undefined : { place: found.value - 1, to: found.to };
}

/** "Those are …", "these look …". */
export const isLooking = (word: Word | undefined, lexicon: Lexicon): boolean =>
  word !== undefined &&
  !isClauseGap(word.gap) &&
  (lexicon.copulas.has(word.norm) || lexicon.grammar.looks.has(word.norm));

export function clauseEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && !isClauseGap(words[at].gap) && !isSentenceGap(words[at].gap)) at++;
  return at;
}

/** The first word of the clause of the word `at`. */
export function clauseStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && !isClauseGap(words[from].gap) && !isSentenceGap(words[from].gap)) from--;
  return from;
}

/** "Shorter than two hours" says it by itself. */
function isOfMinutes(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const than = lexicon.thans.at(words, at);
  const found = than === undefined ? undefined : numberAt(words, than.to, lexicon);
  return found !== undefined;
}

/** "An older man", "older women": neither a film nor a kind of films is what is older. */
function isOfSomebody(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const { persons, ones } = lexicon.grammar;
  const noun = words[to];
  if (noun !== undefined && !isClauseGap(noun.gap) && persons.has(noun.norm) && !ones.has(noun.norm)) return true;
  const article = words[at - 1]?.norm ?? "";
  if (!lexicon.indefinites.has(article) && !lexicon.grammar.definite.has(article)) return false;
  const isKind = [lexicon.genres, lexicon.languages, lexicon.countries].some(
    (book) => book.at(words, to) !== undefined,
  );
  return (
    isThing(words, to, lexicon) && !isKind && (lexicon.meanings.at(words, to)?.value.kind ?? "themes") === "themes"
  );
}

/** "Shorter", "older": than the films of the list, where no film is named behind it. */
export function comparedAt(words: readonly Word[], at: number, lexicon: Lexicon) {
  const books = {
    shorter: lexicon.followUp.shorter,
    longer: lexicon.followUp.longer,
    older: lexicon.older,
    newer: lexicon.newer,
  } as const;
  for (const what of ["shorter", "longer", "older", "newer"] as const) {
    const to = books[what].at(words, at)?.to;
    // "Older than 1980" says it by itself, "my older brother" is nobody's film.
    if (to === undefined || lexicon.firstPerson.has(words[at - 1]?.norm ?? "")) continue;
    if (/^\d/.test(words[to + 1]?.norm ?? "") || isOfMinutes(words, to, lexicon)) continue;
    if (isOfSomebody(words, at, to, lexicon)) continue;
    return { what, to };
  }
  return undefined;
}

/** "Anything like number three", "like the first one"; "I like the first one" tells what somebody feels. */
export function likeAt(words: readonly Word[], at: number, lexicon: Lexicon): number | undefined {
  const to = lexicon.likes.at(words, at)?.to;
  const isTold = lexicon.firstPerson.has(words[at - 1]?.norm ?? "") || lexicon.subjects.has(words[at - 1]?.norm ?? "");
  const isPlace = to !== undefined && to < words.length && lexicon.followUp.places.at(words, to) !== undefined;
  return isPlace && !isTold ? to : undefined;
}

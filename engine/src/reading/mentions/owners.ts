/** Which of several telling phrases of a clause speaks of which film. */

import { isClauseGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { Cue } from "../signals.ts";
import { isSmallWord } from "./film-names.ts";
import type { Mention } from "./mention.ts";

/** For each film the telling phrase that owns it. */
export function ownersOf(
  words: readonly Word[],
  films: readonly Mention[],
  tellers: readonly Cue[],
  lexicon: Lexicon,
): (Cue | undefined)[] {
  if (tellers.length === 0) return films.map(() => undefined);
  if (tellers.length === 1)
    return films.map((film) => (isLeftOut(words, films, tellers[0], film, lexicon) ? undefined : tellers[0]));
  const owners: (Cue | undefined)[] = films.map(() => undefined);
  const between = (from: number, to: number) =>
    films.map((film, index) => ({ film, index })).filter(({ film }) => film.from >= from && film.from < to);
  const first = tellers[0];
  for (const { film, index } of between(0, first.from))
    if (!isLeftOut(words, films, first, film, lexicon)) owners[index] = first;
  tellers.forEach((teller, place) => {
    const next = tellers[place + 1];
    const group = between(teller.to, next?.from ?? Number.POSITIVE_INFINITY);
    if (group.length === 0) return;
    if (next === undefined || next.side === "before") {
      for (const { index } of group) owners[index] = teller;
      return;
    }
    const hasOwn = owners.includes(teller);
    if (teller.side === "after" && (hasOwn || place > 0)) {
      for (const { index } of group) owners[index] = next;
      return;
    }
    // "loved A, B and C was dull": the last film, or the last group behind a comma, belongs to what follows.
    const keep =
      group.length === 1
        ? hasOwn || isNearer(words, group[0].film, next)
          ? 0
          : 1
        : splitPoint(
            words,
            group.map(({ film }) => film),
            next,
            lexicon,
          );
    group.forEach(({ index }, order) => {
      owners[index] = order < keep ? teller : next;
    });
  });
  return owners;
}

/** "Cats 👎, Alien 👍": behind a comma, and what tells of it follows at once. */
const isNearer = (words: readonly Word[], film: Mention, next: Cue): boolean =>
  film.fullTo === next.from && isClauseGap(words[film.fullFrom].gap) && !isClauseGap(words[next.from].gap);

/** True when only commas, "and", articles and film words stand between two films, so that they are one list. */
function isOneList(
  words: readonly Word[],
  films: readonly Mention[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  for (let index = from; index < to; index++)
    for (let at = films[index].fullTo; at < films[index + 1].fullFrom; at++) {
      const { norm, capital } = words[at];
      const joins =
        lexicon.joins.has(norm) || lexicon.fillers.has(norm) || lexicon.beforeTitle.has(norm) || isSmallWord(norm);
      // A word that nobody knows may be a film that the catalogue does not have.
      if (!joins && !capital && (lexicon.ordinary.has(norm) || lexicon.empty.has(norm))) return false;
    }
  return true;
}

/** "Alien scared me, hated Cats": a verb with films of its own tells nothing of those behind a comma before it. */
function isLeftOut(
  words: readonly Word[],
  films: readonly Mention[],
  teller: Cue,
  film: Mention,
  lexicon: Lexicon,
): boolean {
  if (film.from > teller.from) return false;
  const nearest = films.findLastIndex((other) => other.from < teller.from);
  if (!isOneList(words, films, films.indexOf(film), nearest, lexicon)) return true;
  if (teller.side !== "before") return false;
  if (!films.some((other) => other.from >= teller.to && other.from - teller.to <= 3)) return false;
  return words.slice(film.fullTo, teller.from + 1).some((word) => isClauseGap(word.gap));
}

/** How many films of the group stay with the phrase before it. */
function splitPoint(words: readonly Word[], group: readonly Mention[], next: Cue, lexicon: Lexicon): number {
  const copula = words.slice(group.at(-1)!.fullTo, next.from + 1).map((word) => word.norm);
  const many = copula.some((norm) => lexicon.pluralVerbs.has(norm));
  if (!many) return group.length - 1;
  for (let at = group.length - 1; at > 0; at--) {
    const gapWords = words.slice(group[at - 1].fullTo, group[at].from + 1);
    if (gapWords.some((word) => isClauseGap(word.gap)))
      return at === group.length - 1 ? Math.max(1, group.length - 2) : at;
  }
  return Math.max(1, group.length - 2);
}

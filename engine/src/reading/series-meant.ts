/** When the name of a series is meant, and not its first film or ordinary words: "the Bourne films", "any Bourne". */
import type { Catalog } from "@matinee/core";
import { isArticle, isClauseGap, startsSentence, type Word, withoutLeadingArticle, wordsOf } from "@matinee/text";
import type { Lexicon } from "./lexicon.ts";
import type { PersonFound } from "./person-found.ts";
import { isWord } from "./studio-names.ts";

/** Names of films, folded, with and without an article in front. */
export function titlesOf(catalog: Catalog): ReadonlySet<string> {
  const titles = new Set<string>();
  for (let item = 0; item < catalog.size; item++) {
    const norms = wordsOf(catalog.movie(item).title).map(({ norm }) => norm);
    titles.add(norms.join(" ")).add(withoutLeadingArticle(norms).join(" "));
  }
  return titles;
}

/** "The Bourne films", "star trek, the films". */
export const speaksOfSeries = (words: readonly Word[], to: number, { grammar, names }: Lexicon): boolean => {
  const [next, behind] = [words[to], words[to + 1]];
  if (next === undefined) return false;
  return grammar.definite.has(next.norm)
    ? names.ofSeries.has(behind?.norm ?? "")
    : !isClauseGap(next.gap) && names.ofSeries.has(next.norm);
};

/** Whether the name of a series is all that its sentence says: "all the Indiana Jones please". */
export function isAllThatIsSaid(words: readonly Word[], { from, to }: PersonFound, { empty, joins }: Lexicon): boolean {
  let [start, end] = [from, to];
  const saysNothing = ({ norm }: Word) => isArticle(norm) || (empty.has(norm) && !joins.has(norm));
  while (start > 0 && !startsSentence(words, start) && saysNothing(words[start - 1])) start--;
  while (end < words.length && !startsSentence(words, end) && saysNothing(words[end])) end++;
  return (start === 0 || startsSentence(words, start)) && (end === words.length || startsSentence(words, end));
}

/**
 * "A scary movie", "scary movies": whether the words [from, to) say in small letters what kind of film is meant, though a
 * film or a series is called so.
 */
export function isKindOfFilm(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const run = words.slice(from, to);
  const isLarge = ({ capital }: Word, at: number) => capital && !(at === 0 && startsSentence(words, from));
  // A text that is all in capitals has none.
  const shouts = run.every(({ raw }) => raw === raw.toUpperCase());
  if (run.length < 2 || !lexicon.filmNouns.has(run[run.length - 1].norm) || (!shouts && run.some(isLarge)))
    return false;
  return run.slice(0, -1).every((word) => isArticle(word.norm) || isWord(word, lexicon));
}

/** Whether a series is meant: not its first film ("a Die Hard for …"), nor ordinary words ("a murder mystery"). */
export function isSeries(
  words: readonly Word[],
  { from, to, isPlural }: PersonFound,
  titles: ReadonlySet<string>,
  cased: boolean,
  lexicon: Lexicon,
): boolean {
  if (speaksOfSeries(words, to, lexicon)) return true;
  // "A Star Wars film", "any Bourne".
  const before = words[from - 1]?.norm ?? "";
  const isOne = lexicon.names.anyOf.has(before) && lexicon.names.anyFilm.has(words[to]?.norm ?? "");
  if (isOne) return true;
  const name = words.slice(from, to);
  const norms = name.map(({ norm }) => norm);
  // "Three Fridays", "blades, speeches, standards".
  if (isPlural && !lexicon.grammar.definite.has(before)) return false;
  if (cased && name.every((word) => !word.capital && isWord(word, lexicon))) return false;
  // "James Bond" is no bond.
  if (
    !name.every(({ capital }) => capital) &&
    norms.every((norm) => lexicon.vocabulary.has(norm) || lexicon.ordinary.has(norm))
  )
    return false;
  return !titles.has(norms.join(" "));
}

/** Kinds of film that are named as such: "a mafia one", "disaster films", "romcom", not "the mafia" of a story. */
import type { Place } from "@matinee/core";
import { isClauseGap, isSentenceGap } from "@matinee/text";
import { askedFilms } from "../questions.ts";
import type { WishedText } from "./wished-text.ts";

/** Whether the words at a place are a genre's, or hold a film word, or stand right before one. */
export function isKindOfFilm([from, to]: Place, { words, lexicon }: Pick<WishedText, "words" | "lexicon">): boolean {
  const first = words.findIndex(({ start, end }) => from <= start && end <= to);
  if (first < 0) return false;
  let end = first;
  while (end < words.length && words[end].end <= to) end++;
  if (lexicon.genres.at(words, first)?.to === end) return true;
  const next = words[end];
  const isBeside = next !== undefined && !isClauseGap(next.gap) && !isSentenceGap(next.gap);
  const named = words.slice(first, isBeside ? end + 1 : end);
  return named.some(({ norm }) => lexicon.filmNouns.has(norm));
}

/** Whether a question opens with films of the kind: it asks for them, whatever it tells of them. */
export function isAskedKind(at: Place, text: Pick<WishedText, "text" | "words" | "sentences" | "lexicon">): boolean {
  const first = text.words.findIndex(({ start }) => start >= at[0]);
  const asked = first < 0 ? undefined : askedFilms(text, first);
  return asked !== undefined && first < asked.to;
}

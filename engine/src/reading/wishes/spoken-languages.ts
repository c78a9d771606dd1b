/** Languages of the wanted films: "in French", "a Korean thriller", "foreign", "no subtitles". */

import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

export interface LanguageFound {
  /** English names. */
  readonly names: readonly string[];
  readonly wanted: boolean;
  readonly to: number;
}

/** Reads a language that begins at the word `at`; "Russian spies" are spies, not a language. */
export function languageAt(words: readonly Word[], at: number, lexicon: Lexicon): LanguageFound | undefined {
  const plain = lexicon.noSubtitles.at(words, at);
  if (plain !== undefined) return { names: ["English"], wanted: true, to: plain.to };
  const foreign = lexicon.foreign.at(words, at);
  if (foreign !== undefined) return { names: ["English"], wanted: false, to: foreign.to };
  const into = lexicon.inLanguage.at(words, at);
  const inside = into === undefined ? undefined : lexicon.languages.at(words, into.to);
  if (inside !== undefined && !isClauseGap(words[into!.to].gap))
    return { names: inside.value.split("+"), wanted: true, to: skipNoun(words, inside.to, lexicon) };
  const language = lexicon.languages.at(words, at);
  if (language === undefined || !standsForFilm(words, at, language.to, lexicon)) return undefined;
  return { names: language.value.split("+"), wanted: true, to: language.to };
}

const skipNoun = (words: readonly Word[], to: number, lexicon: Lexicon): number =>
  words[to] !== undefined && lexicon.filmNouns.has(words[to].norm) && !isClauseGap(words[to].gap) ? to + 1 : to;

/** Languages that are listed as one: "French, Italian or Spanish". */
const mostJoined = 8;

/** An adjective of nation speaks of the film beside a film word or a genre, or where its phrase ends. */
export function standsForFilm(words: readonly Word[], at: number, to: number, lexicon: Lexicon, joined = 0): boolean {
  const next = words[to];
  if (next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap)) return true;
  if (
    lexicon.filmNouns.has(next.norm) ||
    lexicon.genres.at(words, to) !== undefined ||
    lexicon.years.recent.at(words, to) !== undefined
  )
    return true;
  if (lexicon.joins.has(next.norm)) {
    const other =
      joined < mostJoined ? (lexicon.languages.at(words, to + 1) ?? lexicon.countries.at(words, to + 1)) : undefined;
    return other !== undefined && standsForFilm(words, to + 1, other.to, lexicon, joined + 1);
  }
  const before = words[at - 1];
  const meant = lexicon.meanings.at(words, to);
  const told = meant === undefined || meant.value.kind === "themes" ? undefined : meant;
  const mood = told ?? lexicon.moods.at(words, to);
  if (
    mood !== undefined &&
    (words[mood.to] === undefined
      ? told !== undefined
      : lexicon.filmNouns.has(words[mood.to].norm) || lexicon.genres.at(words, mood.to) !== undefined)
  )
    return true;
  return (
    before !== undefined &&
    !isClauseGap(words[at].gap) &&
    (lexicon.filmNouns.has(before.norm) || lexicon.genres.at(words, at - 1) !== undefined)
  );
}

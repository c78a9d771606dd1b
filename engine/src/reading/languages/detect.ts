/** The languages that are read, and which of them a text is in, by its small words. */

import type { Word } from "@matinee/text";
import { wordSet } from "@matinee/text";
import type { Language } from "./language.ts";
import { languages as all } from "./languages.gen.ts";

const isBehindOthers = ({ code }: Language): boolean => all.some(({ fallback }) => fallback.includes(code));

/** All languages, first the one that stands behind others: it wins where nothing speaks for another. */
export const languages: readonly Language[] = [...all].sort(
  (one, other) => Number(isBehindOthers(other)) - Number(isBehindOthers(one)),
);

/** A language, and behind it the one whose lists are looked at where its own have nothing. */
export const withFallback = (language: Language): readonly Language[] => [
  language,
  ...languages.filter(({ code }) => language.fallback.includes(code)),
];

const markers = languages.map((language) => ({
  language,
  strong: wordSet(language.markers),
  weak: wordSet(
    language.framing,
    language.traits.includes("rich vocabulary") ? language.ordinary : [],
    ...[...Object.values(language.genres), ...Object.values(language.tellingGenres)].map((phrases) =>
      phrases.map((phrase) => phrase.replaceAll("|", " ")),
    ),
  ),
}));

/**
 * Small words count one, the language's own film words a half, each divided by the languages that share it. `usual` is the
 * code of the language that a text without a sign of any is in.
 */
export function languageOf(words: readonly Word[], isQuoted: (at: number) => boolean, usual?: string): Language {
  const scores = markers.map(() => 0);
  words.forEach(({ norm }, at) => {
    if (isQuoted(at)) return;
    const strong = markers.map((one) => one.strong.has(norm));
    const shared = strong.filter(Boolean).length;
    // The "war" of "war movie" is a genre as well as the German "was".
    const told = markers.some(({ weak }, index) => !strong[index] && weak.has(norm)) ? 0.5 : 1;
    markers.forEach(({ weak }, index) => {
      if (strong[index]) scores[index] += told / shared;
      else if (weak.has(norm)) scores[index] += 0.5 / markers.filter((one) => one.weak.has(norm)).length;
    });
  });
  const expected = languages.findIndex(({ code }) => code === usual);
  scores[Math.max(0, expected)] += 0.4;
  const best = scores.indexOf(Math.max(...scores));
  return languages[best];
}

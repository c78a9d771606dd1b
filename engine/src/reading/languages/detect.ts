/** The languages that are read, and which of them a text is in, by its small words. */

import type { Word } from "@matinee/text";
import { isUnspaced, wordSet } from "@matinee/text";
import { glossedWords } from "../glosses/glossed-words.ts";
import { countryNames } from "../wishes/country-names.ts";
import { isUsedWord } from "../wordings/learned-wordings.ts";
import type { Language } from "./language.ts";
import { languages as all } from "./languages.gen.ts";
import { isListedUnspaced } from "./unspaced.ts";

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

/** "Argentina" is a country in English as well, and tells no language. */
const countriesInEnglish = new Set(
  languages
    .filter(({ fallback }) => fallback.length === 0)
    .flatMap(({ code }) => countryNames(code).map(([name]) => name)),
);

/** What films of a nation are called: "österreichische", "polonais". */
const nationsOf = ({ countries, languages: spoken }: Language): readonly string[] =>
  [...Object.values(countries), ...Object.values(spoken)].flat().filter((word) => !countriesInEnglish.has(word));

const markers = languages.map((language) => ({
  language,
  strong: wordSet(language.markers),
  weak: wordSet(
    language.framing,
    nationsOf(language),
    language.traits.includes("rich vocabulary") ? language.ordinary : [],
    ...[...Object.values(language.genres), ...Object.values(language.tellingGenres)].map((phrases) =>
      phrases.map((phrase) => phrase.replaceAll("|", " ")),
    ),
  ),
}));

/** Below it small words do not tell, and words that are listed with what they mean in English are counted too. */
const clearScore = 2;
/** What such a word counts. */
const glossedScore = 0.5;

let listed: readonly (ReadonlySet<string> | undefined)[] | undefined;

/** What also is a word of the first language speaks for none. */
function addGlossed(scores: number[], words: readonly Word[], isQuoted: (at: number) => boolean): void {
  listed ??= languages.map(({ code }) => glossedWords(code));
  const [first] = markers;
  words.forEach(({ norm }, at) => {
    if (isQuoted(at) || first.weak.has(norm) || first.strong.has(norm) || isUsedWord(norm)) return;
    const known = listed!.map((one, index) => one?.has(norm) === true && !markers[index].strong.has(norm));
    known.forEach((isKnown, index) => {
      if (isKnown) scores[index] += glossedScore;
    });
  });
}

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
    // A single letter of grammar stands in every name: 千と千尋の神隠し.
    const half = norm.length === 1 && isUnspaced(norm) ? 0.25 : 0.5;
    // The "war" of "war movie" is a genre as well as the German "was".
    const told = markers.some(({ weak }, index) => !strong[index] && weak.has(norm)) ? 0.5 : 1;
    markers.forEach(({ weak, language }, index) => {
      if (strong[index]) scores[index] += told / shared;
      else if (weak.has(norm)) scores[index] += half / markers.filter((one) => one.weak.has(norm)).length;
      else if (language.traits.includes("no spaces") && norm.length > 1 && isListedUnspaced(norm)) scores[index] += 0.5;
    });
  });
  if (Math.max(...scores) < clearScore) addGlossed(scores, words, isQuoted);
  const expected = languages.findIndex(({ code }) => code === usual);
  scores[Math.max(0, expected)] += 0.4;
  const best = scores.indexOf(Math.max(...scores));
  return languages[best];
}
